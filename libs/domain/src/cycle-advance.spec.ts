import { type CycleCommand, type CycleFacts, decideCycle, decideCycleSteps, predictionsOpen } from './cycle-advance.js';
import { CYCLE_FIELDS, checkCycleFields } from './cycle-fields.js';
import { CYCLE_STAGES, CycleStage } from './cycle-stage.js';
import { isRefusal } from './refusals.js';
import { faultsOf } from './state-machine.js';

const STAGES = Object.values(CycleStage);
const done: CycleFacts = { stage: 'DRAFT', objective: 'Can one adviser reach 28 families?', predictions: [{ predicted: '24 of 28', verdict: 'PARTLY' }] };
const at = (stage: CycleStage, more: Partial<CycleFacts> = {}): CycleFacts => ({ ...done, stage, ...more });
const full: Omit<CycleCommand, 'to'> = { reason: 'School closed for a week', decision: 'ADOPT', why: 'It held in both weeks' };

describe('a PDSA cycle', () => {
  it('has a sound table, and reaches every stage by steps that are allowed', () => {
    expect(faultsOf(CYCLE_STAGES, 'DRAFT')).toEqual([]);
    const reached = new Set<CycleStage>(['DRAFT']);
    for (const stage of reached) {
      for (const to of STAGES) {
        const move = decideCycle(at(stage), { to, ...full });
        if (!isRefusal(move)) reached.add(move.to);
      }
    }
    expect([...reached].sort()).toEqual([...STAGES].sort());
  });

  it('refuses every step that is not in the table', () => {
    for (const from of STAGES) {
      for (const to of STAGES) {
        const move = decideCycle(at(from), { to, ...full, decision: 'ADOPT' });
        expect([from, to, isRefusal(move)]).toEqual([from, to, !CYCLE_STAGES[from].includes(to)]);
        if (isRefusal(move)) expect(move.code).toBe(from === 'CLOSED' || from === 'CANCELLED' ? 'CYCLE_CLOSED' : 'CYCLE_STAGE');
      }
    }
  });

  it('starts with an objective and a prediction for each question', () => {
    const start: CycleCommand = { to: 'RUNNING' };
    expect(decideCycle(at('PLANNED'), start)).toEqual({ from: 'PLANNED', to: 'RUNNING', reason: '', decision: null, opensNext: false });
    expect(decideCycle(at('PLANNED', { objective: ' \n' }), start)).toMatchObject({ code: 'PLAN_NEEDED' });
    expect(decideCycle(at('PLANNED', { predictions: [] }), start)).toMatchObject({ code: 'PREDICTION_NEEDED' });
    expect(decideCycle(at('PLANNED', { predictions: [...done.predictions, { predicted: ' ', verdict: null }] }), start)).toMatchObject({ code: 'PREDICTION_NEEDED' });
  });

  it('goes back to doing, and is cancelled, with a reason alone', () => {
    expect(decideCycle(at('STUDYING'), { to: 'RUNNING', reason: '  ' })).toMatchObject({ code: 'REASON_NEEDED' });
    expect(decideCycle(at('STUDYING'), { to: 'RUNNING', reason: ' Two days are missing ' })).toMatchObject({ to: 'RUNNING', reason: 'Two days are missing' });
    for (const from of ['DRAFT', 'PLANNED', 'RUNNING', 'STUDYING'] as const) {
      expect(decideCycle(at(from), { to: 'CANCELLED' })).toMatchObject({ code: 'REASON_NEEDED' });
      expect(decideCycle(at(from), { to: 'CANCELLED', reason: 'The class was split' })).toMatchObject({ to: 'CANCELLED', decision: null });
    }
  });

  it('closes with a verdict on each prediction, a decision and its why', () => {
    const close: CycleCommand = { to: 'CLOSED', decision: 'ADAPT', why: 'Mornings work, evenings do not' };
    expect(decideCycle(at('STUDYING'), close)).toMatchObject({ to: 'CLOSED', decision: 'ADAPT', opensNext: true });
    expect(decideCycle(at('STUDYING'), { ...close, decision: 'ABANDON' })).toMatchObject({ decision: 'ABANDON', opensNext: false });
    expect(decideCycle(at('STUDYING', { predictions: [{ predicted: 'x', verdict: null }] }), close)).toMatchObject({ code: 'RESULT_NEEDED' });
    expect(decideCycle(at('STUDYING', { predictions: [] }), close)).toMatchObject({ code: 'PREDICTION_NEEDED' });
    expect(decideCycle(at('STUDYING'), { ...close, decision: null })).toMatchObject({ code: 'DECISION_NEEDED' });
    expect(decideCycle(at('STUDYING'), { ...close, why: ' ' })).toMatchObject({ code: 'DECISION_NEEDED' });
  });

  it('that is abandoned before it ran is cancelled', () => {
    for (const from of ['DRAFT', 'PLANNED'] as const) {
      expect(decideCycle(at(from), { to: 'CLOSED', decision: 'ABANDON', why: 'No time this term' })).toMatchObject({ to: 'CANCELLED', reason: 'No time this term', decision: null });
      expect(decideCycle(at(from), { to: 'CLOSED', decision: 'ABANDON' })).toMatchObject({ code: 'REASON_NEEDED' });
    }
    expect(decideCycle(at('RUNNING'), { to: 'CLOSED', decision: 'ABANDON', why: 'x' })).toMatchObject({ code: 'CYCLE_STAGE' });
  });

  it('may be planned and started at once', () => {
    expect(decideCycleSteps(at('DRAFT'), ['PLANNED', 'RUNNING'])).toMatchObject([{ from: 'DRAFT', to: 'PLANNED' }, { from: 'PLANNED', to: 'RUNNING' }]);
    expect(decideCycleSteps(at('DRAFT', { predictions: [] }), ['PLANNED', 'RUNNING'])).toMatchObject({ code: 'PREDICTION_NEEDED' });
    expect(decideCycleSteps(at('DRAFT'), [])).toEqual([]);
  });

  it('keeps its predictions once it runs', () => {
    expect(STAGES.filter(predictionsOpen)).toEqual(['DRAFT', 'PLANNED']);
  });
});

describe('the fields of a cycle', () => {
  it('are open in the stage that asks for them', () => {
    expect(checkCycleFields('DRAFT', ['title', 'objective', 'scaleCount'])).toBeNull();
    expect(checkCycleFields('RUNNING', ['asPlanned', 'plannedEnd'])).toBeNull();
    expect(checkCycleFields('RUNNING', ['title', 'objective'])).toMatchObject({ code: 'CYCLE_FIELD', message: 'While a test is RUNNING, objective cannot be changed.' });
    expect(checkCycleFields('PLANNED', ['learned'])).toMatchObject({ code: 'CYCLE_FIELD' });
    expect(checkCycleFields('STUDYING', ['learned', 'results', 'why'])).toBeNull();
  });

  it('stand when the cycle is closed or cancelled', () => {
    for (const stage of ['CLOSED', 'CANCELLED'] as const) {
      for (const field of Object.keys(CYCLE_FIELDS) as (keyof typeof CYCLE_FIELDS)[]) expect(checkCycleFields(stage, [field])).toMatchObject({ code: 'CYCLE_CLOSED' });
    }
  });
});
