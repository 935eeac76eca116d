import { csvOf } from '../factories/index.js';
import { ask, each, normalised, parsed, unlike, type Answer } from './ask.js';
import { casesOf, fewContributions, idsOf, onePerPlace, type Case, type Stock } from './inputs.js';
import { maySee, membershipIn } from './may.js';
import { mayDo } from './may-do.js';
import { at, operationsOf, stockOf, type Operation, type Pass } from './run-of.js';
import { documentOf } from './schema.js';
import { changedPlaces, takeSnapshot } from './snapshot.js';
import type { Target } from './targets.js';
import type { Viewer } from './world.js';

const AT_ONCE = 6;
const CSV = csvOf([{ site: 'anywhere', period: '2020-21', numerator: 11, denominator: 99 }]);

/** Which part of the forbidden changes to try. */
export interface MutationScope {
  viewers?: (viewer: Viewer) => boolean;
  operations?: (name: string) => boolean;
  /** Try in other networks and in none too. Default true. */
  outside?: boolean;
}

/** One forbidden try. */
interface Try { operation: string; probe: string; target: Target | null; argument: string; ids?: string[]; run: () => Promise<Answer> }

/**
 * Tries every change that a viewer must not make: with the ids of the own and the sibling district, the hub, other
 * networks and nothing, in the own network and in others. Nothing in the whole database may differ afterwards, and what
 * the viewer cannot see is answered like what does not exist.
 */
export async function tryForbidden(pass: Pass, { viewers = () => true, operations = () => true, outside = true }: MutationScope = {}): Promise<void> {
  const wanted = (await operationsOf(pass, 'mutation')).filter(({ field }) => operations(field.name));
  for (const viewer of pass.world.viewers.filter(viewers).map((one) => at(pass.server, one))) {
    const { main, twin, foreign } = pass.world.networks;
    // A token is strange in the other network of its owner.
    const elsewhere = viewer.sight.token ? twin : membershipIn(viewer.sight, foreign.id) ? main : foreign;
    const home = Object.values(pass.world.networks).find(({ slug }) => slug === viewer.home);
    for (const network of [home ?? main, ...(outside ? [elsewhere, { slug: null, id: null }] : [])]) {
      if (pass.enough()) return;
      const stock = await stockOf(pass, network.id);
      const forbidden = wanted.flatMap((operation) => [...tries(viewer, network, operation, stock, network === home), ...(network === home ? raised(viewer, network, operation, stock) : [])]);
      if (operations('POST /imports')) forbidden.push(...uploads(pass, viewer, network));
      await judge(pass, viewer, network, forbidden);
    }
  }
}

interface Place { slug: string | null; id: string | null }

function tries(viewer: Viewer, { slug, id }: Place, operation: Operation, stock: Stock, all: boolean): Try[] {
  const { field, kind, thin } = operation;
  const cases = casesOf(field, stock, all ? undefined : (target) => /^(own|foreign) /.test(target.label));
  return onePerPlace(fewContributions(cases)).filter((one) => !mayDo(viewer.sight, id, field.name, one.target)).map((one: Case) => ({
    operation: field.name, probe: `mutation ${field.name}(${one.label}) in ${slug ?? 'no network'}`, target: one.target, argument: `${field.name} ${one.argument ?? ''}`, ids: idsOf(one),
    run: () => ask(viewer.client, slug, JSON.stringify({ query: documentOf(kind, field, thin, Object.keys(one.variables)), variables: one.variables })),
  }));
}

const RANKS = { hub: ['HUB_LEAD', 'HUB_DATA', 'COACH'], district: ['DISTRICT_LEAD', 'DISTRICT_DATA', 'PRINCIPAL', 'TEACHER'] };

// Roles of the other kind of organization: a lead who may staff the own one must not grant them.
function raised(viewer: Viewer, { slug, id }: Place, operation: Operation, stock: Stock): Try[] {
  const { field, kind, thin } = operation;
  const member = membershipIn(viewer.sight, id);
  const beyond = member?.siteId === null ? RANKS.district : RANKS.hub;
  return casesOf(field, stock).filter((one) => 'roles' in ((one.variables.input ?? {}) as object) && mayDo(viewer.sight, id, field.name, one.target)).flatMap((one) => beyond.map((role) => {
    const variables = { input: { ...(one.variables.input as object), roles: [role] } };
    return {
      operation: field.name, probe: `mutation ${field.name}(${one.label} roles=${role}) in ${slug}`, target: null, argument: 'roles',
      run: () => ask(viewer.client, slug, JSON.stringify({ query: documentOf(kind, field, thin, Object.keys(variables)), variables })),
    };
  }));
}

function uploads({ world }: Pass, viewer: Viewer, { slug, id }: Place): Try[] {
  return world.targets.measure.filter((target) => !mayDo(viewer.sight, id, 'POST /imports', target)).map((target) => ({
    operation: 'POST /imports', probe: `POST /imports (${target.label}) in ${slug ?? 'no network'}`, target, argument: 'POST /imports',
    run: () => ask(viewer.client, slug, CSV, { 'content-type': 'text/csv' }, `/imports?measure=${target.id}&name=probe.csv`),
  }));
}

// All tries of a viewer in a network share one look at the database before and after: none of them may have moved it.
async function judge(pass: Pass, viewer: Viewer, { slug, id: asked }: Place, forbidden: readonly Try[]): Promise<void> {
  const { findings, database, world } = pass;
  const before = await takeSnapshot(database);
  const answers: { one: Try; text: string }[] = [];
  await each(forbidden, AT_ONCE, async (one) => {
    if (pass.enough()) return;
    const answer = await one.run();
    findings.probes += 1;
    findings.see({ viewer, probe: one.probe, asked, sent: answer.sent }, `${answer.headers}\n${answer.text}`);
    if (wasServed(answer, one.operation)) findings.leak(one.probe, viewer.name, `was done: ${answer.text.slice(0, 200)}`);
    if (/"code":"(INTERNAL|RATE_LIMITED|TOO_COMPLEX)"/.test(answer.text)) findings.leak(one.probe, viewer.name, `was answered ${answer.text.slice(0, 200)}`);
    answers.push({ one, text: normalised(answer, one.ids ?? (one.target ? [one.target.id] : [])).replace(/\bt[0-9a-f]{12}\b/g, '<word>') });
  });
  const changed = changedPlaces(before, await takeSnapshot(database));
  if (changed.length > 0) findings.leak(`all forbidden mutations in ${slug ?? 'no network'}`, viewer.name, `changed ${changed.join(', ')}`);
  const ofMissing = new Map<string, Set<string>>();
  for (const { one, text } of answers) if (one.target?.missing) for (const key of [one.operation, one.argument]) ofMissing.set(key, (ofMissing.get(key) ?? new Set<string>()).add(text));
  for (const { one, text } of answers) {
    // What goes with a row is named with it, and may be what is answered first.
    const missing = ofMissing.get(one.target?.with ? one.operation : one.argument);
    const seen = one.target !== null && maySee(viewer.sight, world.canaries.audiencesOf(one.target.id), asked);
    if (missing !== undefined && one.target && !seen && !missing.has(text)) findings.leak(one.probe, viewer.name, `is not answered like a missing one: ${unlike(text, missing)}`);
  }
}

/** Whether a change was made, by its answer: neither an error nor a refusal. */
export function wasServed(answer: Answer, operation: string): boolean {
  const { data, errors } = parsed(answer);
  if (operation === 'POST /imports') return answer.status === 200;
  const value = data?.[operation];
  return !errors && value !== null && value !== undefined && (value as { __typename?: string }).__typename !== 'Refused';
}
