import { Client } from '../harness/client.js';
import { networkTalk, postMessage } from '../factories/index.js';
import { ownedBy, wordFor, wordsOf, type Crew } from './fill-crew.js';
import type { Ideas } from './fill-practice.js';
import type { Sessions } from './fill-sessions.js';
import type { Cycles } from './fill-tests.js';
import { shownTo } from './practice-tables.js';

/** What a crew talks about. */
export interface Talk { team: string; ideas: Ideas; cycles: Cycles; sessions: Sessions }

/** Messages on every kind of object, with an answer, a mention and a reaction each; some were taken back. */
export async function fillTalk(crew: Crew, { team, ideas, cycles, sessions }: Talk): Promise<void> {
  for (const visibility of ['NETWORK', 'OWNER', 'TEAM'] as const) {
    for (const [kind, { id }] of [['IDEA', ideas[visibility]], ['CYCLE', cycles[visibility]], ['SESSION', sessions[visibility]]] as const) await say(crew, kind, id, visibility, team);
  }
  await say(crew, 'TEAM', team, 'NETWORK', team);
  await say(crew, 'MEASURE', crew.measureId, 'NETWORK', team);
  await say(crew, 'NETWORK', networkTalk(crew.canvas.network).subjectId, 'NETWORK', team);
}

async function say(crew: Crew, kind: string, subjectId: string, visibility: string, teamId: string): Promise<void> {
  const { lead, mate, canvas, coming } = crew;
  const whole = ownedBy(crew, visibility, visibility === 'TEAM' || kind === 'CYCLE' ? teamId : null);
  const word = wordsOf(crew, `talk about the ${visibility} ${kind}`, whole, false);
  const first = await postMessage(mate, { kind, subjectId }, { body: word('message') });
  await postMessage(lead, { kind, subjectId }, { body: word('answer'), replyToId: first.id, mentionIds: [canvas.memberIds.get(mate.id) as string] });
  await lead.client.ask('mutation ($id: ID!) { react(id: $id, kind: THANKS) { id } }', { id: first.id }, Client.key());
  for (const person of new Set([lead, mate])) {
    const gone = wordFor(crew, `a message about the ${visibility} ${kind} that was taken back`, [{ to: 'person', user: person.id }]);
    coming.push({ text: gone, what: `a message of ${crew.what} that was brought back`, audiences: shownTo(canvas.network.id, whole, false) });
    const { id } = await postMessage(person, { kind, subjectId }, { body: gone });
    await person.client.ask('mutation ($id: ID!) { removeMessage(id: $id) }', { id }, Client.key());
  }
}
