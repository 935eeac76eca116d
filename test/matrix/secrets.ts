import { randomBytes } from 'node:crypto';
import { Client } from '../harness/client.js';
import { ask, normalised, parsed } from './ask.js';
import { casesOf } from './inputs.js';
import { at, operationsOf, stockOf, type Pass } from './run-of.js';
import { documentOf, fieldsWithValues, rootFields } from './schema.js';
import type { DeadSecret, Viewer } from './world.js';

const INVITATION = 'query ($token: String!) { invitation(token: $token) { kind networkName hubName siteName email roles agreement { version text maxVisibility } accountExists } }';
const STRANGER = { userId: null, memberships: [] };

/** Secrets that open nothing must be answered like secrets that nobody ever had, and a link shows what it is for alone. */
export async function askWithSecrets(pass: Pass): Promise<void> {
  await askLinks(pass);
  for (const dead of pass.world.dead) await askDead(pass, dead);
}

/** Links of mails: an open one shows its invitation and nothing else, all others are answered alike. */
export async function askLinks({ world, server, findings, schema }: Pass): Promise<void> {
  const client = new Client(server.url);
  const viewer = { name: 'signed out', sight: STRANGER };
  const open = async (token: string): Promise<string> => {
    const answer = await ask(client, null, JSON.stringify({ query: INVITATION, variables: { token } }));
    findings.probes += 1;
    findings.see({ viewer, probe: 'query invitation', asked: null, sent: token === world.openLink.secret ? world.openLink.shows.join(' ') : '' }, answer.text);
    if (token === world.openLink.secret) fieldsWithValues(schema, rootFields(schema, 'query').find(({ name }) => name === 'invitation') as never, 'query', parsed(answer).data?.invitation, findings.fields);
    return normalised(answer, []);
  };
  const shown = await open(world.openLink.secret);
  if (world.openLink.shows.some((word) => !shown.includes(word))) findings.leak('query invitation', 'signed out', 'an open link does not show its own invitation');
  const unknown = await open(randomBytes(32).toString('base64url'));
  for (const link of world.deadLinks) if ((await open(link)) !== unknown) findings.leak('query invitation', 'signed out', 'a link that was used, taken back or ran out is answered unlike one that nobody made');
}

// Everything that a dead cookie asks is answered as without any; a dead token as one that nobody made.
async function askDead(pass: Pass, { what, cookie, bearer }: DeadSecret): Promise<void> {
  const { world, server, findings } = pass;
  const holder = Object.assign(new Client(server.url), { cookie: cookie ?? null, token: bearer ?? null });
  const nobody = Object.assign(new Client(server.url), { token: bearer ? randomBytes(32).toString('base64url') : null });
  const viewer: Viewer = { name: what, client: holder, sight: STRANGER, home: world.networks.main.slug };
  const stock = await stockOf(pass, world.networks.main.id);
  for (const { field, kind, parts } of await operationsOf(pass, 'query')) {
    if (pass.enough()) return;
    const one = casesOf(field, stock).find(({ target }) => !target?.missing);
    if (!one) continue;
    const body = JSON.stringify({ query: documentOf(kind, field, parts[0] ?? [], Object.keys(one.variables)), variables: one.variables });
    const answer = await ask(at(server, viewer).client, viewer.home, body);
    findings.probes += 1;
    findings.see({ viewer, probe: `query ${field.name}`, asked: null, sent: answer.sent }, answer.text);
    if (normalised(answer, []) !== normalised(await ask(nobody, viewer.home, body), [])) findings.leak(`query ${field.name}`, what, `is not answered like a stranger: ${answer.text.slice(0, 200)}`);
  }
}
