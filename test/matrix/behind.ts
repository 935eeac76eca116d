import type { Pass } from './run-of.js';

/**
 * What leaves without being asked for: mails (each read by its addressee), the words of the server, and the jobs in the
 * queue, which hold ids and no content.
 */
export async function searchBehind(pass: Pass): Promise<void> {
  const { database, findings, server } = pass;
  await searchMails(pass);
  const nobody = { name: 'a reader of the server log', sight: { userId: null, memberships: [] } };
  findings.probes += 1;
  findings.see({ viewer: nobody, probe: 'server log', asked: null }, withoutIds(server.said()));
  const tables = await database.query<{ name: string }>(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'bullmq' and table_type = 'BASE TABLE'`);
  for (const { name } of tables.rows) {
    const { rows } = await database.query<{ text: string }>(`select to_jsonb(x)::text as text from bullmq.${name} x`);
    findings.probes += 1;
    findings.see({ viewer: { ...nobody, name: 'a reader of the queue' }, probe: `table bullmq.${name}`, asked: null }, withoutIds(rows.map(({ text }) => text).join('\n')));
  }
  findings.probes += 1;
  // Events of a thread carry its words, and are read by whoever reads the thread: what was taken back is gone from them.
  const events = await database.query<{ text: string }>(`select payload::text as text from event where stream not like 'thread:%'`);
  findings.see({ viewer: { ...nobody, name: 'a reader of payloads' }, probe: 'table event', asked: null }, withoutIds(events.rows.map(({ text }) => text).join('\n')));
}

// Ids may stand in logs and jobs: whoever reads those has a way to the rows in any case.
const withoutIds = (text: string): string => text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');

// A mail may say what its addressee may know: as a person with an account, or as somebody invited to this network.
async function searchMails({ database, findings, world }: Pass): Promise<void> {
  const { rows } = await database.query<{ to: string; subject: string; body: string; network: string | null }>(
    `select to_address as to, subject, body, network_id as network from mail order by id`);
  for (const { to, subject, body, network } of rows) {
    findings.probes += 1;
    const known = world.viewers.find(({ email }) => email === to);
    const sight = known?.sight ?? { userId: null, memberships: [] };
    const said = findings.canaries.find(`${subject}\n${body}`);
    // An invitation names its network, hub, site and inviter to somebody who is in none of them yet.
    const invited = said.filter(({ what, audiences }) => what.startsWith('name of ') && audiences.some((audience) => 'network' in audience && audience.network === network));
    findings.see({ viewer: { name: `mail to ${known?.name ?? 'somebody invited'}`, sight }, probe: `mail "${subject.replace(/zq\w+/g, '…')}"`, asked: network, sent: `${to} ${invited.map(({ text }) => text).join(' ')}` }, `${subject}\n${body}`);
  }
}
