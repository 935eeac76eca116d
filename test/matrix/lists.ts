import { randomBytes } from 'node:crypto';
import { ask, each, normalised, parsed } from './ask.js';
import { casesOf } from './inputs.js';
import { membershipIn } from './may.js';
import { at, operationsOf, stockOf, type Operation, type Pass } from './run-of.js';
import { documentOf } from './schema.js';
import type { Viewer } from './world.js';

/** Lists: a search must not tell what a hidden name contains, and a cursor of others must not open their page. */
export async function askLists(pass: Pass): Promise<void> {
  const operations = await operationsOf(pass, 'query');
  const lookers = pass.world.viewers.map((viewer) => at(pass.server, viewer));
  const has = (name: string) => operations.filter(({ field }) => field.args.some((argument) => argument.name === name));
  for (const operation of has('search')) await searchHidden(pass, operation, lookers);
  for (const operation of has('after')) await borrowCursors(pass, operation, lookers);
}

async function searchHidden(pass: Pass, { field, kind, parts }: Operation, lookers: readonly Viewer[]): Promise<void> {
  const { world, findings } = pass;
  const stock = await stockOf(pass, null);
  const [one] = casesOf(field, stock);
  const names = await pass.database.query<{ name: string; network_id: string }>('select distinct on (network_id, kind) name, network_id from site order by network_id, kind, name');
  await each(lookers, 4, async (viewer) => {
    const asked = Object.values(world.networks).find(({ slug }) => slug === viewer.home)?.id ?? null;
    for (const { name, network_id: network } of names.rows.filter((row) => row.network_id !== asked || !membershipIn(viewer.sight, asked))) {
      const search = async (text: string): Promise<string> => {
        const variables = { ...one?.variables, search: text };
        const answer = await ask(viewer.client, viewer.home, JSON.stringify({ query: documentOf(kind, field, parts[0] ?? [], Object.keys(variables)), variables }));
        findings.probes += 1;
        findings.see({ viewer, probe: `query ${field.name}(search)`, asked, sent: answer.sent }, answer.text);
        return normalised(answer, []);
      };
      const word = name.replace(/^.*(zq[a-z0-9]{10}).*$/, '$1');
      if ((await search(word)) !== (await search(randomBytes(6).toString('hex')))) findings.leak(`query ${field.name}(search)`, viewer.name, `answers a name of ${network} otherwise than a word that is nowhere`);
    }
  });
}

async function borrowCursors(pass: Pass, { field, kind }: Operation, lookers: readonly Viewer[]): Promise<void> {
  const { findings, world } = pass;
  const leaves = [{ steps: ['edges', 'cursor'], fields: [] }, { steps: ['edges', 'node', 'id'], fields: [] }];
  const cases = casesOf(field, await stockOf(pass, null));
  const query = (given: Record<string, unknown>): string => documentOf(kind, field, leaves, Object.keys(given));
  const cursors = new Set<string>();
  for (const viewer of lookers) {
    for (const one of cases) {
      const variables = { ...one.variables, first: 1 };
      const { data } = parsed(await ask(viewer.client, viewer.home, JSON.stringify({ query: query(variables), variables })));
      const cursor = (data?.[field.name] as { edges?: { cursor: string }[] } | null)?.edges?.[0]?.cursor;
      if (cursor) cursors.add(cursor);
    }
  }
  await each(lookers, 4, async (viewer) => {
    const asked = Object.values(world.networks).find(({ slug }) => slug === viewer.home)?.id ?? null;
    for (const after of cursors) {
      const variables = { ...cases[0]?.variables, after };
      const answer = await ask(viewer.client, viewer.home, JSON.stringify({ query: query(variables), variables }));
      findings.probes += 1;
      findings.see({ viewer, probe: `query ${field.name}(after)`, asked, sent: answer.sent }, answer.text);
    }
  });
}
