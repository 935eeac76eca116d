import type { SubjectKind } from '@cairn/contracts';

const PLACES: Record<Exclude<SubjectKind, 'NETWORK'>, string> = { IDEA: 'ideas', CYCLE: 'tests', MEASURE: 'measures', TEAM: 'teams', SESSION: 'sessions' };

/** The page of an object, where its talk is. */
export function subjectPath(slug: string, kind: SubjectKind, id: string): string {
  const home = `/n/${slug}`;
  return kind === 'NETWORK' ? home : `${home}/${PLACES[kind]}/${id}`;
}
