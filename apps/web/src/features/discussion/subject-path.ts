import type { SubjectKind } from '@cairn/contracts';

const PLACES: Record<Exclude<SubjectKind, 'NETWORK'>, string> = { IDEA: 'ideas', CYCLE: 'tests', MEASURE: 'measures', TEAM: 'teams', SESSION: 'sessions' };

/** The page of an object, where its talk is. */
export function subjectPath(slug: string, kind: SubjectKind, id: string): string {
  const home = `/n/${slug}`;
  return kind === 'NETWORK' ? home : `${home}/${PLACES[kind]}/${id}`;
}

/** The stream of the object that is talked about, where it tells who reads it and whether it is there. */
export function objectStream(kind: SubjectKind, id: string): string | null {
  return kind === 'IDEA' || kind === 'CYCLE' ? `${kind.toLowerCase()}:${id}` : null;
}
