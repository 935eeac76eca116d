import type { AgendaStepInput, CreateSessionInput, StepKind, UpdateSessionInput, Visibility } from '@cairn/contracts';
import { PROTOCOLS, type Protocol } from '@cairn/domain';
import type { Room } from './patch-room.js';

/** A step in the form; `about` is `measure:<id>`, `idea:<id>`, `cycle:<id>` or empty. */
export interface StepValues { key: string; id: string | null; kind: StepKind; title: string; minutes: number | ''; prompt: string; votesEach: number | ''; about: string; opened: boolean }
/** `audience` is NETWORK, OWNER or `TEAM:<id>`; `startsAt` is what an input for local time holds. */
export interface PlanValues { title: string; purpose: string; startsAt: string; audience: string; steps: StepValues[] }

let made = 0;
const newKey = (): string => `s${(made += 1)}`;

/** A step that was just added. */
export function newStep(more: Partial<StepValues> = {}): StepValues {
  return { key: newKey(), id: null, kind: 'TALK', title: '', minutes: 10, prompt: '', votesEach: 3, about: '', opened: false, ...more };
}

/** The steps of a ready agenda; `words` gives title and prompt of a step by its place. */
export function stepsOf(key: Protocol['key'], words: (at: number) => { title: string; prompt: string }): StepValues[] {
  return (PROTOCOLS.find((one) => one.key === key)?.steps ?? []).map((step, at) => newStep({ ...step, ...words(at) }));
}

/** A session as the form shows it. */
export function planValues({ session, steps }: Room): PlanValues {
  return {
    title: session.title, purpose: session.purpose, startsAt: localText(new Date(session.startsAt)), audience: session.teamId ? `TEAM:${session.teamId}` : session.visibility,
    steps: steps.map(({ id, kind, title, minutes, prompt, votesEach, measure, idea, cycle, openedAt }) => newStep({
      id, kind, title, minutes, prompt, votesEach: votesEach || 3, opened: openedAt != null,
      about: measure ? `measure:${measure.id}` : idea ? `idea:${idea.id}` : cycle ? `cycle:${cycle.id}` : '',
    })),
  };
}

/** What is sent for a new session. */
export function toCreate(values: PlanValues): CreateSessionInput {
  const [visibility, teamId] = values.audience.split(':') as [Visibility, string | undefined];
  return { title: values.title, purpose: values.purpose, startsAt: instantOf(values.startsAt), visibility, teamId: teamId ?? null, steps: values.steps.map(toStep) };
}

/** What is sent for a changed plan. The audience only when it changed. */
export function toUpdate(values: PlanValues, id: string, version: number, audience: string): UpdateSessionInput {
  const [visibility] = values.audience.split(':') as [Visibility];
  return { id, version, title: values.title, purpose: values.purpose, startsAt: instantOf(values.startsAt), ...(values.audience === audience ? {} : { visibility }), steps: values.steps.map(toStep) };
}

/** Local time as an input of the type datetime-local holds it. */
export function localText(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

function toStep({ id, kind, title, minutes, prompt, votesEach, about }: StepValues): AgendaStepInput {
  const [subject, subjectId] = about.split(':');
  return { id, kind, title, minutes: Number(minutes), prompt, votesEach: kind === 'NOTES' ? Number(votesEach) : 0, ...(subjectId ? { [`${subject}Id`]: subjectId } : {}) };
}

function instantOf(local: string): string | null {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
