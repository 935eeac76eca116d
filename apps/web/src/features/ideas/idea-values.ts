import type { CreateIdeaInput, IdeaPartsFragment, UpdateIdeaInput, Visibility } from '@cairn/contracts';
import { IDEA_FIELDS, ideaDifferences, type IdeaField, type IdeaWords, type ImprovementArea } from '@cairn/domain';

/** The fields of the idea form, as they are typed. Lists may hold an empty line that is still to be filled. */
export interface IdeaValues {
  title: string;
  summary: string;
  problem: string;
  core: string[];
  adaptable: string[];
  areas: ImprovementArea[];
  drivers: string[];
  firstTest: string;
  visibility: Visibility;
  teamId: string | null;
  /** The version that the words were read at: a draft brings its own back. */
  version: number;
}

export const NEW_IDEA: IdeaValues = {
  title: '', summary: '', problem: '', core: [''], adaptable: [''], areas: [], drivers: [], firstTest: '', visibility: 'NETWORK', teamId: null, version: 0,
};

/** A saved idea as the form shows it. */
export function valuesOf(idea: IdeaPartsFragment): IdeaValues {
  const { title, summary, problem, core, adaptable, areas, drivers, firstTest, visibility, teamId, version } = idea;
  return { title, summary, problem, core: padded(core), adaptable: padded(adaptable), areas: [...areas], drivers: [...drivers], firstTest, visibility, teamId: teamId ?? null, version };
}

/** What was typed, without empty lines. */
export function wordsOf(values: IdeaValues): IdeaWords {
  const { title, summary, problem, core, adaptable, areas, drivers, firstTest } = values;
  const clean = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean);
  return { title: title.trim(), summary: summary.trim(), problem: problem.trim(), core: clean(core), adaptable: clean(adaptable), areas, drivers: clean(drivers), firstTest: firstTest.trim() };
}

/** What `createIdea` takes. Lines keep their places, so that an error finds its own. */
export function toCreateInput(values: IdeaValues): CreateIdeaInput {
  const { version: _version, ...input } = values;
  return input;
}

/** What `updateIdea` takes. */
export function toUpdateInput(values: IdeaValues, id: string, version: number): UpdateIdeaInput {
  const { title, summary, problem, core, adaptable, areas, drivers, firstTest } = values;
  return { id, version, title, summary, problem, core, adaptable, areas, drivers, firstTest };
}

export type Side = 'mine' | 'theirs';

/** Where my words and the saved ones differ, and which stand at first: mine only where I changed what I had read. */
export function clashOf(opened: IdeaValues, mine: IdeaValues, saved: IdeaValues): Map<IdeaField, Side> {
  const touched = new Set(ideaDifferences(wordsOf(opened), wordsOf(mine)));
  return new Map(ideaDifferences(wordsOf(mine), wordsOf(saved)).map((field) => [field, touched.has(field) ? 'mine' : 'theirs']));
}

/** My words with the fields of theirs that were chosen. */
export function merged(mine: IdeaValues, saved: IdeaValues, sides: ReadonlyMap<IdeaField, Side>): IdeaValues {
  const taken = IDEA_FIELDS.filter((field) => sides.get(field) === 'theirs').map((field) => [field, saved[field]] as const);
  return { ...mine, ...Object.fromEntries(taken), version: saved.version };
}

/** `core[3]`, as the server names a line, is `core.3` in the form. */
export function formPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}

function padded(lines: readonly string[]): string[] {
  return lines.length > 0 ? [...lines] : [''];
}
