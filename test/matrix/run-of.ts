import type { Client as Database } from 'pg';
import { getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { ask, parsed } from './ask.js';
import type { Findings } from './findings.js';
import type { Stock } from './inputs.js';
import { documentOf, leavesBelow, rootFields, type Leaf } from './schema.js';
import type { MatrixServer } from './server.js';
import type { Viewer, World } from './world.js';

/** One pass over the product: the world, the server that holds it, and what was found. */
export interface Pass {
  world: World;
  server: MatrixServer;
  database: Database;
  schema: GraphQLSchema;
  findings: Findings;
  /** True when enough was found: a pass that looks for one planted hole ends at the first leak. */
  enough: () => boolean;
}

/** A root field with the documents that together ask for all that lies below it. */
export interface Operation {
  kind: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  parts: Leaf[][];
  /** A few fields: enough to see whether anything comes back at all. */
  thin: Leaf[];
}

/** A viewer as this server knows them: the same secrets, at its address. */
export function at(server: MatrixServer, viewer: Viewer): Viewer {
  return { ...viewer, client: Object.assign(viewer.client.in(null), { url: server.url }) };
}

/** Makes sure that every viewer is still who they are said to be: a viewer who was signed out on the way would see nothing and prove nothing. */
export async function checkViewers({ world, server }: Pass): Promise<void> {
  for (const viewer of world.viewers.map((one) => at(server, one))) {
    const { data } = parsed(await ask(viewer.client, viewer.home, JSON.stringify({ query: '{ viewer { id } }' })));
    const id = (data?.viewer as { id: string } | null | undefined)?.id ?? null;
    if (id !== viewer.sight.userId) throw new Error(`${viewer.name} is not signed in any more, so the matrix proves nothing.`);
  }
}

const measured = new WeakMap<GraphQLSchema, Map<string, Promise<Operation[]>>>();

/** All root fields of a kind; what is too large for one document is asked in several. */
export function operationsOf(pass: Omit<Pass, 'findings' | 'enough'>, kind: 'query' | 'mutation'): Promise<Operation[]> {
  const known = measured.get(pass.schema) ?? new Map<string, Promise<Operation[]>>();
  measured.set(pass.schema, known);
  const found = known.get(kind) ?? measure(pass, kind);
  known.set(kind, found);
  return found;
}

async function measure(pass: Omit<Pass, 'findings' | 'enough'>, kind: 'query' | 'mutation'): Promise<Operation[]> {
  const founder = at(pass.server, pass.world.viewers.find(({ name }) => name === 'founder of the hub') as Viewer);
  const operations: Operation[] = [];
  for (const field of rootFields(pass.schema, kind)) {
    const leaves = leavesBelow(pass.schema, getNamedType(field.type));
    const parts = kind === 'query' ? await fitting(founder, field, leaves) : [leaves.filter(({ steps }) => steps.length <= 4)];
    operations.push({ kind, field, parts, thin: leaves.filter(({ steps }) => steps.length <= 3).slice(0, 8) });
  }
  return operations;
}

// The server's own limits decide what fits; a document without its required arguments is refused for those only after it was measured.
async function fitting(viewer: Viewer, field: GraphQLField<unknown, unknown>, leaves: Leaf[]): Promise<Leaf[][]> {
  const query = documentOf('query', field, leaves, field.args.map(({ name }) => name));
  const answer = parsed(await ask(viewer.client, viewer.home, JSON.stringify({ query })));
  const tooLarge = answer.errors?.some(({ extensions }) => extensions?.code === 'TOO_COMPLEX');
  if (!tooLarge) return [leaves];
  if (leaves.length < 2) throw new Error(`${field.name} cannot be asked for a single field.`);
  const middle = Math.ceil(leaves.length / 2);
  return [...(await fitting(viewer, field, leaves.slice(0, middle))), ...(await fitting(viewer, field, leaves.slice(middle)))];
}

const VERSIONED = ['site', 'member', 'measure', 'network', 'series', 'team', 'change_idea', 'pdsa_cycle', 'prediction', 'message', 'live_session', 'session_note', 'commitment', 'decision', 'tracker', 'chart_phase', 'annotation'];

/** What inputs are filled from, with the versions of the rows as they are now. */
export async function stockOf({ world, database }: Pick<Pass, 'world' | 'database'>, network: string | null): Promise<Stock> {
  const { rows } = await database.query<{ id: string; version: number }>(VERSIONED.map((table) => `select id, version from ${table}`).join(' union all '));
  return { targets: world.targets, versions: new Map(rows.map(({ id, version }) => [id, version])), network };
}
