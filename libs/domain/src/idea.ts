import type { ImprovementArea } from './vocabulary.js';

/** What people write about a change idea. */
export interface IdeaWords {
  title: string;
  summary: string;
  problem: string;
  /** What makes the idea the idea: whoever leaves it out tests something else. */
  core: readonly string[];
  /** What a team may make its own. */
  adaptable: readonly string[];
  areas: readonly ImprovementArea[];
  drivers: readonly string[];
  /** A first test that is small enough for next week. */
  firstTest: string;
}

/** The most characters of a text, and the most entries of a list with the characters of each. */
export const IDEA_LIMITS = {
  title: 120, summary: 300, problem: 4_000, firstTest: 2_000,
  core: { entries: 12, characters: 200 }, adaptable: { entries: 12, characters: 200 }, drivers: { entries: 8, characters: 40 },
} as const;

/** For how long what was removed can be brought back. */
export const UNDO_DAYS = 30;

const FIELDS = ['title', 'summary', 'problem', 'core', 'adaptable', 'areas', 'drivers', 'firstTest'] as const satisfies readonly (keyof IdeaWords)[];
export type IdeaField = (typeof FIELDS)[number];
export const IDEA_FIELDS: readonly IdeaField[] = FIELDS;

/** The fields in which two versions differ, in the order of the page. */
export function ideaDifferences(a: IdeaWords, b: IdeaWords): IdeaField[] {
  return FIELDS.filter((field) => {
    const [one, other] = [a[field], b[field]];
    if (typeof one === 'string' || typeof other === 'string') return one !== other;
    return one.length !== other.length || one.some((entry, at) => entry !== other[at]);
  });
}

/** The sentence that names where an idea comes from; kept as text, whatever happens to the idea. */
export function ideaCredit(organization: string): string {
  return `After an idea of ${organization}`;
}

/** Whether something that was removed at `removedAt` can still be brought back. Both in milliseconds. */
export function canBringBack(removedAt: number, now: number): boolean {
  return now - removedAt < UNDO_DAYS * 86_400_000;
}
