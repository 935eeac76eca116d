import { IDEA_LIMITS, type IdeaWords, type ImprovementArea } from '@cairn/domain';
import { badInput, text } from '@cairn/platform';

type Given = { [F in keyof IdeaWords]?: IdeaWords[F] | null };

/**
 * The words of an idea as they are kept: texts trimmed, lists without empty and repeated entries. A field that is not given is that of `before`.
 * @throws BAD_USER_INPUT naming the field, an entry by its place: `core[3]`
 */
export function ideaWords(given: Given, before: IdeaWords): IdeaWords {
  const take = <F extends keyof IdeaWords>(field: F, check: (value: NonNullable<Given[F]>) => IdeaWords[F]): IdeaWords[F] =>
    given[field] == null ? before[field] : check(given[field] as NonNullable<Given[F]>);
  return {
    title: take('title', (value) => lineOf('title', value, IDEA_LIMITS.title, true)),
    summary: take('summary', (value) => text('summary', value, { max: IDEA_LIMITS.summary, required: true })),
    problem: take('problem', (value) => text('problem', value, { max: IDEA_LIMITS.problem })),
    core: take('core', (value) => entries('core', value)),
    adaptable: take('adaptable', (value) => entries('adaptable', value)),
    areas: take('areas', (value) => [...new Set(value as ImprovementArea[])]),
    drivers: take('drivers', (value) => entries('drivers', value)),
    firstTest: take('firstTest', (value) => text('firstTest', value, { max: IDEA_LIMITS.firstTest })),
  };
}

/** The words of a row, and nothing else of it. */
export function onlyWords({ title, summary, problem, core, adaptable, areas, drivers, firstTest }: IdeaWords): IdeaWords {
  return { title, summary, problem, core, adaptable, areas, drivers, firstTest };
}

function entries(field: 'core' | 'adaptable' | 'drivers', values: readonly string[]): string[] {
  const limits = IDEA_LIMITS[field];
  const kept = values.map((value, at) => lineOf(`${field}[${at}]`, value, limits.characters, false)).filter((value) => value !== '');
  const seen = new Set<string>();
  const once = kept.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
  if (once.length > limits.entries) throw badInput(field, `Please keep it to ${limits.entries} entries.`);
  return once;
}

// A line break pasted with a title is a space.
function lineOf(field: string, value: unknown, max: number, required: boolean): string {
  return text(field, typeof value === 'string' ? value.replace(/\s+/g, ' ') : value, { max, required });
}
