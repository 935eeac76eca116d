import { In } from 'typeorm';
import { StepKind } from '@cairn/domain';
import { ChangeIdea } from '@cairn/ideas';
import { PdsaCycle } from '@cairn/inquiry';
import { Measure } from '@cairn/measures';
import { badInput, newId, notFound, text, type WriteTx } from '@cairn/platform';
import { SessionStep } from './session-step.entity.js';
import type { AgendaStepInput } from './session.input.js';

const MOST_STEPS = 40;
const LONGEST = 480;
const MOST_VOTES = 20;

/**
 * Writes the agenda of a session: steps that are not given any more go, except what was opened; the order is that of the list.
 * @throws BAD_USER_INPUT naming the step, NOT_FOUND for a subject or a step that is not there for the caller
 */
export async function writeAgenda(tx: WriteTx, session: { id: string }, steps: readonly AgendaStepInput[]): Promise<void> {
  if (steps.length > MOST_STEPS) throw badInput('steps', `An agenda has ${MOST_STEPS} steps at most.`);
  const wanted = steps.map(checked);
  const known = new Map((await tx.of(SessionStep).find({ sessionId: session.id })).map((step) => [step.id, step]));
  const kept = wanted.flatMap(({ id }) => (id === null ? [] : [id]));
  if (new Set(kept).size !== kept.length) throw badInput('steps', 'A step stands twice in the agenda.');
  if (kept.some((id) => !known.has(id))) throw notFound();
  const gone = [...known.values()].filter(({ id }) => !kept.includes(id));
  if (gone.some(({ openedAt }) => openedAt)) throw badInput('steps', 'A step that was opened stays in the agenda.');
  await checkSubjects(tx, wanted, known);
  if (gone.length > 0) await tx.of(SessionStep).remove({ id: In(gone.map(({ id }) => id)) });
  const fresh = [];
  for (const [position, { id, ...step }] of wanted.entries()) {
    const before = id === null ? undefined : known.get(id);
    if (before?.openedAt && before.kind !== step.kind) throw badInput(`steps.${position}.kind`, 'A step that was opened stays what it is.');
    if (id !== null) await tx.of(SessionStep).update({ id }, { ...step, position });
    else fresh.push({ id: newId(), sessionId: session.id, ...step, position });
  }
  await tx.of(SessionStep).insertMany(fresh);
}

type CheckedStep = Pick<SessionStep, 'kind' | 'title' | 'minutes' | 'prompt' | 'votesEach' | 'ideaId' | 'cycleId' | 'measureId'> & { id: string | null };

function checked(step: AgendaStepInput, at: number): CheckedStep {
  const field = (name: string): string => `steps.${at}.${name}`;
  const { kind, minutes, votesEach } = step;
  if (minutes < 1 || minutes > LONGEST) throw badInput(field('minutes'), `A step takes 1 to ${LONGEST} minutes.`);
  if (votesEach < 0 || votesEach > MOST_VOTES) throw badInput(field('votesEach'), `Everybody gets 0 to ${MOST_VOTES} dots.`);
  return {
    id: step.id ?? null, kind, minutes, votesEach: kind === StepKind.NOTES ? votesEach : 0,
    title: text(field('title'), step.title.replace(/\s+/g, ' '), { max: 120, required: true }),
    prompt: text(field('prompt'), step.prompt, { max: 1_000 }),
    ideaId: step.ideaId ?? null, cycleId: step.cycleId ?? null, measureId: step.measureId ?? null,
  };
}

// Who plans may refer only to what they read; what stood there before, for somebody who reads more, may stay.
async function checkSubjects(tx: WriteTx, steps: readonly CheckedStep[], known: ReadonlyMap<string, SessionStep>): Promise<void> {
  for (const { id, ideaId, cycleId, measureId } of steps) {
    const before = id === null ? undefined : known.get(id);
    if (ideaId !== null && ideaId !== before?.ideaId) await tx.load('idea.read', ChangeIdea, ideaId);
    if (cycleId !== null && cycleId !== before?.cycleId) await tx.load('cycle.read', PdsaCycle, cycleId);
    if (measureId !== null && measureId !== before?.measureId) await tx.load('measure.read', Measure, measureId);
  }
}
