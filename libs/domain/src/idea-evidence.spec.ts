import fc from 'fast-check';
import { CycleStage } from './cycle-stage.js';
import { conditionKey, ideaEvidence, MOST_CONDITIONS, type SharedTest } from './idea-evidence.js';
import { ActDecision } from './vocabulary.js';

const closed = (decision: ActDecision, more: Partial<SharedTest> = {}): SharedTest => ({ teamId: 'a', districtId: 'd', stage: 'CLOSED', decision, conditions: [], ...more });
const open = (stage: CycleStage, more: Partial<SharedTest> = {}): SharedTest => ({ teamId: 'a', districtId: 'd', stage, decision: null, conditions: [], ...more });

describe('the evidence of an idea', () => {
  it('counts teams and districts once, and decisions each', () => {
    expect(ideaEvidence([
      closed('ADOPT'), closed('ABANDON', { teamId: 'b' }), closed('ADAPT', { teamId: 'c', districtId: 'e' }), open('RUNNING', { teamId: 'f', districtId: 'g' }), open('STUDYING'),
    ])).toEqual({ teams: 4, districts: 3, tests: 3, running: 2, adopted: 1, adapted: 1, abandoned: 1, conditions: [] });
  });

  it('gives an abandoned test as much weight as an adopted one', () => {
    expect(ideaEvidence([closed('ABANDON')])).toMatchObject({ tests: 1, abandoned: 1, teams: 1 });
  });

  it.each(['DRAFT', 'PLANNED', 'CANCELLED'] as const)('leaves out a test that is %s', (stage) => {
    expect(ideaEvidence([open(stage)])).toBeNull();
    expect(ideaEvidence([open(stage, { teamId: 'z', districtId: 'z' }), closed('ADOPT')])).toMatchObject({ teams: 1, districts: 1, tests: 1, running: 0 });
  });

  it('is nothing without tests', () => {
    expect(ideaEvidence([])).toBeNull();
  });
});

describe('conditions', () => {
  const named = (...tests: string[][]) => ideaEvidence(tests.map((conditions) => closed('ADOPT', { conditions })))?.conditions;

  it('are one however they are spelled, and shown as most spell them', () => {
    expect(named(['A  person at the door'], ['a person at the door.'], ['a person at the door.'], ['small schools'])).toEqual([
      { text: 'a person at the door.', tests: 3 }, { text: 'small schools', tests: 1 },
    ]);
  });

  it('count once a test', () => {
    expect(named(['Bus on time', 'bus on time', ' BUS ON TIME '])).toEqual([{ text: 'BUS ON TIME', tests: 1 }]);
  });

  it('come from closed tests alone, and empty ones not at all', () => {
    expect(ideaEvidence([open('STUDYING', { conditions: ['early'] }), closed('ADOPT', { conditions: ['  ', '...'] })])?.conditions).toEqual([]);
  });

  it('are not more than a page can say', () => {
    expect(named(Array.from({ length: 40 }, (_, nth) => `condition ${nth}`))).toHaveLength(MOST_CONDITIONS);
  });
});

const anyTest = fc.record({
  teamId: fc.constantFrom('a', 'b', 'c'), districtId: fc.constantFrom('d', 'e'), stage: fc.constantFrom(...Object.values(CycleStage)),
  decision: fc.constantFrom(...Object.values(ActDecision)), conditions: fc.array(fc.constantFrom('x', 'X', ' x ', 'y', 'Y.', ''), { maxLength: 4 }),
});

it('is the same whatever the order of the tests', () => {
  fc.assert(fc.property(fc.array(anyTest, { maxLength: 12 }), (tests) => {
    expect(JSON.stringify(ideaEvidence([...tests].reverse()))).toBe(JSON.stringify(ideaEvidence(tests)));
  }));
});

it('adds up', () => {
  fc.assert(fc.property(fc.array(anyTest, { maxLength: 12 }), (tests) => {
    const found = ideaEvidence(tests);
    if (!found) return;
    expect(found.adopted + found.adapted + found.abandoned).toBe(found.tests);
    expect(found.districts).toBeLessThanOrEqual(2);
    for (const { text, tests: times } of found.conditions) {
      expect(times).toBeLessThanOrEqual(found.tests);
      expect(conditionKey(text)).not.toBe('');
    }
  }));
});
