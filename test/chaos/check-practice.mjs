import { groupBy } from './check-rows.mjs';

/** Tests and talk: each once, as it was acknowledged last, and everybody whom it concerns was told of it once. */
export async function checkPractice(query, { cycles, messages }, findings) {
  Object.assign(findings.checked, { tests: cycles.size, messages: messages.size });
  await checkCycles(query, cycles, findings);
  await checkTelling(query, cycles, findings);
  await checkMessages(query, messages, findings);
}

async function checkCycles(query, cycles, findings) {
  const rows = await query('select id, title, stage, decision, version from pdsa_cycle');
  const titled = groupBy(rows, ({ title }) => title);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [id, cycle] of cycles) {
    findings.count(`tests made by ${cycle.key}`, titled.get(cycle.title)?.length ?? 0, 1, cycle.key);
    const found = byId.get(id);
    findings.same(`stage of test ${id}`, found?.stage, cycle.stage, cycle.last);
    findings.same(`decision of test ${id}`, found?.decision, cycle.decision ?? null, cycle.last);
    if (found) findings.count(`changes of test ${id}`, found.version - cycle.began, cycle.changes, cycle.last);
  }
  const known = new Set([...cycles.values()].map(({ title }) => title));
  for (const { id, title } of rows) if (!known.has(title)) findings.double(`test ${id} was stored and never acknowledged`);
}

// Created, planned and begun are one write.
const TOLD_AT_START = 1;

// A job tells the network of every write that changed a test that it sees.
async function checkTelling(query, cycles, findings) {
  const rows = await query(`select payload->>'cycleId' as id, count(*)::int as events from event where name = 'cycle.updated' and stream like 'learning:%' group by 1`);
  const told = new Map(rows.map(({ id, events }) => [id, events]));
  for (const [id, cycle] of cycles) findings.count(`changes of test ${id} told to the network`, told.get(id) ?? 0, TOLD_AT_START + cycle.changes, cycle.last);
}

async function checkMessages(query, messages, findings) {
  const rows = await query('select id, body, deleted_at from message');
  const bodies = groupBy(rows, ({ body }) => body);
  const mentions = groupBy(await query(`select payload->>'messageId' as id, stream from event where name = 'mention.received'`), ({ id }) => id);
  for (const [id, { key, body, mentioned }] of messages) {
    findings.count(`messages made by ${key}`, bodies.get(body)?.length ?? 0, 1, key);
    if (mentioned) findings.count(`tellings of message ${id}`, mentions.get(id)?.length ?? 0, 1, key);
  }
  const known = new Set([...messages.values()].map(({ body }) => body));
  for (const { id, body } of rows) if (body.includes('Said ') && !known.has(body)) findings.double(`message ${id} was stored and never acknowledged`);
}
