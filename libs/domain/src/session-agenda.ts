import { StepKind } from './vocabulary.js';

/** A step as far as time is concerned. */
export interface TimedStep { kind: StepKind; minutes: number }

/** Kinds in which people think and write themselves; the rest is listening and arranging. */
const LEARNING: readonly StepKind[] = [StepKind.PREDICTION, StepKind.NOTES, StepKind.REVIEW];

/** How long an agenda takes, and the share of it that is spent on learning (0 to 1; 0 for an empty one). */
export function agendaTime(steps: readonly TimedStep[]): { minutes: number; learningShare: number } {
  const minutes = sum(steps);
  return { minutes, learningShare: minutes === 0 ? 0 : sum(steps.filter(({ kind }) => LEARNING.includes(kind))) / minutes };
}

/** How long a step really took: earlier openings, and the one that is still open. */
export function spentMs(step: { spentMs: number; openedAt: Date | null; closedAt: Date | null }, now: Date): number {
  const open = step.openedAt && !step.closedAt ? Math.max(0, now.getTime() - step.openedAt.getTime()) : 0;
  return step.spentMs + open;
}

/** A ready agenda; its words are those of the page, by `key` and place. */
export interface Protocol { key: 'huddle' | 'dataDive' | 'consultancy'; steps: readonly (TimedStep & { votesEach: number })[] }

const step = (kind: StepKind, minutes: number, votesEach = 3): TimedStep & { votesEach: number } => ({ kind, minutes, votesEach });

/** Agendas to begin from. */
export const PROTOCOLS: readonly Protocol[] = [
  { key: 'huddle', steps: [step('TALK', 3), step('REVIEW', 7), step('PREDICTION', 5), step('NOTES', 5, 2), step('COMMITMENTS', 5)] },
  { key: 'dataDive', steps: [step('TALK', 5), step('PREDICTION', 5), step('REVIEW', 10), step('NOTES', 15), step('NOTES', 15), step('COMMITMENTS', 10)] },
  { key: 'consultancy', steps: [step('TALK', 10), step('NOTES', 10, 0), step('TALK', 10), step('NOTES', 15), step('TALK', 5), step('COMMITMENTS', 5)] },
];

function sum(steps: readonly TimedStep[]): number {
  return steps.reduce((minutes, one) => minutes + one.minutes, 0);
}
