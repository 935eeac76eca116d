import { ask, each, normalised, parsed, unlike, type Answer } from './ask.js';
import { casesOf, fewContributions, idsOf, networkOf, onePerPlace, type Case, type Stock } from './inputs.js';
import { maySee, membershipIn } from './may.js';
import { at, operationsOf, stockOf, type Operation, type Pass } from './run-of.js';
import { documentOf, fieldsWithValues } from './schema.js';
import { mayKnow, type StreamTarget } from './streams.js';
import type { Target } from './targets.js';
import type { Viewer } from './world.js';

const AT_ONCE = 4;

/** Which part of the queries to ask. */
export interface QueryScope {
  viewers?: (viewer: Viewer) => boolean;
  fields?: (name: string) => boolean;
  /** Ask as if for other networks too. Default true. */
  outside?: boolean;
}

/**
 * Asks every query field for everything below it, as every viewer, with every id: in the viewer's own network, in one
 * that is not theirs, in none and in one that does not exist. What comes back is searched, and what a viewer may not
 * know must be answered like what does not exist.
 */
export async function askQueries(pass: Pass, { viewers = () => true, fields = () => true, outside = true }: QueryScope = {}): Promise<void> {
  const operations = (await operationsOf(pass, 'query')).filter(({ field }) => fields(field.name));
  const lookers = pass.world.viewers.filter(viewers).map((viewer) => at(pass.server, viewer));
  const stock = await stockOf(pass, null);
  await each(lookers, AT_ONCE, async (viewer) => {
    const networks = Object.values(pass.world.networks).filter(({ id, slug }) => slug === viewer.home || membershipIn(viewer.sight, id));
    for (const { slug, id } of networks) await askAll(pass, operations, viewer, slug, { ...stock, network: id });
    if (outside) await askOutside(pass, operations, viewer, stock);
  });
}

async function askAll(pass: Pass, operations: readonly Operation[], viewer: Viewer, slug: string, stock: Stock): Promise<void> {
  const asked = stock.network as string;
  for (const operation of operations) {
    const answers = new Map<string, { one: Case; text: string }[]>();
    for (const one of fewContributions(casesOf(operation.field, stock))) {
      if (pass.enough()) return;
      const parts = !one.target || isVisible(pass, viewer, asked, one) ? operation.parts : [operation.thin];
      for (const [at, part] of parts.entries()) {
        const answer = await askOne(pass, operation, part, one, viewer, slug, asked);
        if (at === 0 && one.argument) answers.set(one.argument, [...(answers.get(one.argument) ?? []), { one, text: normalised(answer, idsOf(one)) }]);
      }
    }
    // What goes with a row is named with it: a hidden message in its hidden thread is answered as a missing thread.
    const missing = new Set([...answers.values()].flat().filter(({ one }) => one.target?.missing).map(({ text }) => text));
    for (const group of answers.values()) judgeHidden(pass, viewer, asked, operation, group, missing);
  }
}

async function askOne({ findings, schema }: Pass, { field, kind }: Operation, part: Operation['thin'], one: Case, viewer: Viewer, slug: string | null, asked: string | null): Promise<Answer> {
  const query = documentOf(kind, field, part, Object.keys(one.variables));
  const looked = networkOf(viewer.sight, one, asked);
  const answer = await ask(viewer.client, slug, JSON.stringify({ query, variables: one.variables }));
  findings.probes += 1;
  findings.see({ viewer, probe: `query ${field.name}(${one.label})`, asked: looked, sent: answer.sent }, `${answer.headers}\n${answer.text}`);
  const body = parsed(answer);
  fieldsWithValues(schema, field, kind, body.data?.[field.name], findings.fields);
  if (body.errors?.some(({ extensions }) => extensions?.code === 'INTERNAL' || extensions?.code === 'TOO_COMPLEX' || extensions?.code === 'RATE_LIMITED')) findings.leak(`query ${field.name}(${one.label})`, viewer.name, `was answered ${answer.text.slice(0, 300)}`);
  return answer;
}

// Hidden, foreign and missing rows get one answer, so that an answer tells nothing of what there is.
function judgeHidden({ findings, ...pass }: Pass, viewer: Viewer, asked: string, { field }: Operation, group: readonly { one: Case; text: string }[], missing: ReadonlySet<string>): void {
  const missingHere = new Set(group.filter(({ one }) => one.target?.missing).map(({ text }) => text));
  if (missingHere.size === 0) return;
  for (const { one, text } of group) {
    const like = one.target?.with ? missing : missingHere;
    if (!isVisible({ findings, ...pass }, viewer, asked, one) && !like.has(text)) findings.leak(`query ${field.name}(${one.label})`, viewer.name, `is not answered like a missing one: ${unlike(text, like)}`);
    // A list of nothing is empty; a stream of nothing is not there.
    if (one.target?.missing && one.argument?.startsWith('stream ') && !text.includes('"errors":')) findings.leak(`query ${field.name}(${one.label})`, viewer.name, `is answered although it does not exist: ${unlike(text, [])}`);
  }
}

function isVisible({ world }: Pass, viewer: Viewer, asked: string, one: Case): boolean {
  const { argument, target } = one;
  if (!target || target.missing) return false;
  const kind = /^stream (\w+)$/.exec(argument ?? '')?.[1];
  if (kind) return mayKnow(viewer.sight, asked, { kind, target } as StreamTarget, world.canaries);
  return maySee(viewer.sight, world.canaries.audiencesOf(target.id), networkOf(viewer.sight, one, asked));
}

/** Networks that are not the viewer's, no network, and one that nobody has: each operation answers all of them alike. */
async function askOutside(pass: Pass, operations: readonly Operation[], viewer: Viewer, stock: Stock): Promise<void> {
  const { world, findings } = pass;
  // The other network of its owner's is strange to a token too.
  const strange = Object.values(world.networks).filter(({ id }) => !membershipIn(viewer.sight, id));
  const missing = { slug: 'n-nobody-has-this', id: null };
  const few = (target: Target): boolean => /^(own|foreign) /.test(target.label);
  for (const operation of operations) {
    for (const one of onePerPlace(casesOf(operation.field, stock, few))) {
      if (pass.enough()) return;
      const answers = [];
      for (const { slug, id } of [missing, { slug: null, id: null }, ...strange]) answers.push({ slug, text: normalised(await askOne(pass, operation, operation.thin, one, viewer, slug, id), []) });
      for (const { slug, text } of answers) if (text !== answers[0]?.text) findings.leak(`query ${operation.field.name}(${one.label}) in ${slug ?? 'no network'}`, viewer.name, `is not answered as in a network that does not exist: ${unlike(text, [answers[0]?.text ?? ''])}`);
    }
  }
}
