import { spentMs } from '@cairn/domain';
import { csvText } from '../../app/csv-text.js';
import type { Room } from './patch-room.js';

export type RecordKind = 'step' | 'prediction' | 'note' | 'decision' | 'commitment' | 'started';

/** What a session was, from what is stored: only what everybody who reads it may see. */
export function recordOf(room: Room) {
  const nameOf = (id: string): string => room.people.find((person) => person.id === id)?.name ?? '';
  const now = new Date(room.session.endedAt ?? room.now);
  return {
    title: room.session.title, purpose: room.session.purpose, startedAt: room.session.startedAt, endedAt: room.session.endedAt, facilitator: room.facilitator.name,
    people: room.people.map(({ name, organizationName }) => ({ name, organization: organizationName })),
    steps: room.steps.map((step) => ({
      title: step.title, kind: step.kind, prompt: step.prompt, plannedMinutes: step.minutes,
      minutes: step.openedAt ? Math.round(spentMs({ spentMs: step.spentMs, openedAt: new Date(step.openedAt), closedAt: step.closedAt ? new Date(step.closedAt) : null }, now) / 60_000) : null,
      predictions: step.revealedAt ? room.answers.filter(({ stepId }) => stepId === step.id).map(({ memberId, body, value, confidence }) => ({ name: nameOf(memberId), body, value: value ?? null, confidence: confidence ?? null })) : [],
      notes: room.notes.filter(({ stepId }) => stepId === step.id).map(({ body, votes, authorId }) => ({ body, votes, name: nameOf(authorId) })).sort((a, b) => b.votes - a.votes),
    })),
    decisions: room.decisions.map(({ what, why }) => ({ what, why })),
    commitments: room.commitments.map(({ whoId, what, due, doneAt }) => ({ name: nameOf(whoId), what, due: due ?? null, doneAt: doneAt ?? null })),
    started: room.started.map(({ idea, cycle }) => ({ kind: cycle ? 'cycle' as const : 'idea' as const, title: cycle?.title ?? idea?.title ?? '' })),
  };
}
export type SessionRecord = ReturnType<typeof recordOf>;

/** The record as rows for a spreadsheet: one line for each thing. `words` names the kinds. */
export function recordCsv(record: SessionRecord, heads: readonly string[], words: (kind: RecordKind) => string): string {
  const rows: (string | number | null)[][] = [];
  for (const step of record.steps) {
    rows.push([words('step'), step.title, '', step.prompt, step.minutes, null, '', '']);
    for (const one of step.predictions) rows.push([words('prediction'), step.title, one.name, one.body, one.value, one.confidence, '', '']);
    for (const one of step.notes) rows.push([words('note'), step.title, one.name, one.body, one.votes, null, '', '']);
  }
  for (const one of record.decisions) rows.push([words('decision'), '', '', one.why ? `${one.what}: ${one.why}` : one.what, null, null, '', '']);
  for (const one of record.commitments) rows.push([words('commitment'), '', one.name, one.what, null, null, one.due ?? '', one.doneAt ?? '']);
  for (const one of record.started) rows.push([words('started'), '', '', one.title, null, null, '', '']);
  return csvText([heads, ...rows]);
}
