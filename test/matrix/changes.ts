import { Client } from '../harness/client.js';
import { ask, parsed, type Answer } from './ask.js';
import { casesOf, type Case } from './inputs.js';
import { membershipIn } from './may.js';
import { mayDo } from './may-do.js';
import { wasServed } from './mutations.js';
import { at, operationsOf, stockOf, type Operation, type Pass } from './run-of.js';
import { documentOf, fieldsWithValues } from './schema.js';
import { changedPlaces, takeSnapshot } from './snapshot.js';
import { whileJoining, whileNarrowing, type Listener } from './sockets.js';
import type { Viewer } from './world.js';

/** What ends something comes late, who leaves later, what ends sign-ins last, so that every change still finds its row and its maker. */
const TIERS = [
  /^(undo|handOverSeries|remove(?!Team|Member)|revoke(?!Session)|advance|setIdeaVisibility|setCycleVisibility|setTrackerVisibility|reveal)/,
  /^removeTeam/,
  /^(openSessionStep|handOverSession|takeOver|end|resumeTeam)/,
  /^(setSiteState|setMemberRoles|removeMember)/,
  /^(changePassword|resetPassword|revokeSession|signOut)/,
];
/**
 * Makes every change that somebody may make, by some of those who may: a matrix in which nothing ever succeeds would pass
 * for any product. What answers is searched, and nothing outside the maker's network and organization may move.
 * @returns the operations that nobody could make succeed
 */
export async function makeChanges(pass: Pass, listeners: readonly Listener[], most: number): Promise<string[]> {
  const failed: string[] = [];
  const operations = (await operationsOf(pass, 'mutation')).sort((a, b) => rank(a) - rank(b));
  for (const operation of operations) {
    const makers = pass.world.viewers.filter(({ name, sight }) => name !== 'signed out' && !sight.token);
    let made = 0;
    // What may be left out may be somebody else's to give, such as a team of a district: more people try.
    const enough = casesOf(operation.field, await stockOf(pass, null)).some(({ optional }) => optional) ? Math.max(most, 3) : most;
    for (const viewer of rank(operation) > 0 ? [...makers].reverse() : makers) {
      if (made === enough) break;
      // The first one changes every row that may be changed, where that does no harm to the next change.
      if (await makeSome(pass, listeners, operation, at(pass.server, viewer), made === 0 && most > 1 && rank(operation) === 0)) made += 1;
    }
    if (made === 0) failed.push(`Mutation.${operation.field.name}`);
  }
  return failed;
}

/** Whoever signs in anew in a browser leaves the old sign-in: these are sent from one without. */
const AS_STRANGER = /^(signIn|registerHub|acceptInvitation|resetPassword)$/;

const rank = ({ field }: Operation): number => TIERS.findIndex((tier) => tier.test(field.name)) + 1;

/** What shows something to fewer than before. */
const NARROWING = /^set(Idea|Cycle|Series|Tracker)Visibility$/;
/** What lets somebody into a team. */
const JOINING = /^(createTeam|addTeamMember|setTeamPart)$/;

async function makeSome(pass: Pass, listeners: readonly Listener[], operation: Operation, viewer: Viewer, all: boolean): Promise<boolean> {
  const { world } = pass;
  const home = Object.values(world.networks).find(({ slug }) => slug === viewer.home);
  if (!home) return false;
  // What may be left out is given once too: a link leads to an idea, or to a test.
  const made = new Set<string>();
  for (const one of casesOf(operation.field, await stockOf(pass, home.id)).filter(({ target }) => mayDo(viewer.sight, home.id, operation.field.name, target))) {
    if (!all && made.size > 0 && (!one.optional || made.has(one.argument ?? ''))) continue;
    const make = async (): Promise<void> => {
      if (await makeOne(pass, operation, viewer, one, home.id)) made.add(one.argument ?? '');
    };
    const { name } = operation.field;
    await (NARROWING.test(name) ? whileNarrowing(pass, listeners, make) : JOINING.test(name) ? whileJoining(pass, listeners, make) : make());
  }
  return made.size > 0;
}

async function makeOne(pass: Pass, operation: Operation, viewer: Viewer, one: Case, home: string): Promise<boolean> {
  const { database, findings, server } = pass;
  const { name } = operation.field;
  const before = await takeSnapshot(database);
  const answer = await send(operation, viewer, await completed(pass, name, one, viewer, home));
  findings.probes += 1;
  findings.see({ viewer, probe: `mutation ${name}(${one.label})`, asked: home, sent: answer.sent }, `${answer.headers}\n${answer.text}`);
  fieldsWithValues(pass.schema, operation.field, 'mutation', parsed(answer).data?.[name], findings.fields);
  if (!wasServed(answer, name)) {
    if (process.env.CAIRN_MATRIX_TRACE) console.log(`    not made: ${viewer.name}: ${name}(${one.label}): ${answer.text.slice(0, 300)}`);
    return false;
  }
  await server.drain();
  judgeReach(pass, viewer, name, changedPlaces(before, await takeSnapshot(database)));
  return true;
}

function send({ field, kind, parts }: Operation, viewer: Viewer, variables: Record<string, unknown>): Promise<Answer> {
  const client = AS_STRANGER.test(field.name) ? new Client(viewer.client.url) : viewer.client;
  return ask(client, viewer.home, JSON.stringify({ query: documentOf(kind, field, parts[0] ?? [], Object.keys(variables)), variables }));
}

const OWNED = ['measure', 'series', 'data_point', 'data_point_history', 'measure_import', 'point_entry', 'released_point', 'team'];

// What a member does stays in the network; points, files and measures of other organizations stay as they are.
function judgeReach({ findings, world }: Pass, viewer: Viewer, operation: string, changed: readonly string[]): void {
  const home = Object.values(world.networks).find(({ slug }) => slug === viewer.home)?.id ?? null;
  const member = membershipIn(viewer.sight, home);
  const known = Object.values(world.networks).map(({ id }) => id);
  for (const place of changed) {
    const [table, network, owner] = place.split(' ') as [string, string, string];
    const strangeNetwork = known.includes(network) && network !== home;
    const strangeOwner = OWNED.includes(table) && owner !== '-' && owner !== member?.organizationId && operation !== 'handOverSeries' && network === home;
    if (strangeNetwork || strangeOwner) findings.leak(`mutation ${operation}`, viewer.name, `changed ${table} of ${strangeNetwork ? 'another network' : 'another organization'}`);
  }
}

/** A case with the values that only its maker knows: the own password, links that were mailed. */
async function completed({ world, database, server }: Pass, operation: string, { variables, argument }: Case, { client, email, password, sight }: Viewer, home: string): Promise<Record<string, unknown>> {
  const input = variables.input as Record<string, unknown>;
  switch (operation) {
    case 'signIn':
      return { input: { email, password } };
    case 'changePassword':
      return { input: Object.fromEntries(Object.entries(input).map(([field, value]) => [field, /^current/.test(field) ? password : value])) };
    case 'acceptInvitation':
      return { input: { ...input, token: world.openLink.secret, acceptAgreementVersion: 1 } };
    case 'makeCommitment':
    case 'editCommitment':
      return { input: { ...input, whoId: argument === 'input.whoId' ? input.whoId : membershipIn(sight, home)?.memberId } };
    case 'resetPassword': {
      await ask(client, null, JSON.stringify({ query: 'mutation ($email: String!) { requestPasswordReset(email: $email) }', variables: { email } }));
      await server.drain();
      const { rows } = await database.query<{ body: string }>(`select body from mail where to_address = $1 and body like '%/reset/%' order by id desc limit 1`, [email]);
      return { ...variables, token: /\/reset\/([\w-]+)/.exec(rows[0]?.body ?? '')?.[1] };
    }
    default:
      return variables;
  }
}
