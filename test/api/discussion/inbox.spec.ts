import { randomUUID } from 'node:crypto';
import { createMeasure, freshNetwork, joinDistrict, joinMember, networkTalk, POST, postMessage, readThread, type Member, type Message, type Network, type Person, type Subject } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { holdJobs } from '../tools/hold-jobs.js';
import { plantIdea } from '../tools/planted-ideas.js';
import { sql } from '../tools/sql.js';

const MARK = '{ id following muted readNumber }';
const READ = `mutation ($kind: SubjectKind!, $subjectId: ID!, $number: Int!) { markRead(kind: $kind, subjectId: $subjectId, number: $number) ${MARK} }`;
const FOLLOW = `mutation ($kind: SubjectKind!, $subjectId: ID!) { followThread(kind: $kind, subjectId: $subjectId) ${MARK} }`;
const MUTE = FOLLOW.replace('followThread', 'muteThread');
const MENTIONABLE = 'query ($kind: SubjectKind!, $subjectId: ID!, $search: String) { mentionable(kind: $kind, subjectId: $subjectId, search: $search) { id name organizationName } }';

interface Entry { id: string; kind: string; title: string; unread: number; mentions: number; muted: boolean; number: number; authorName: string; excerpt: string }

let place: TestServer;
let network: Network;
let coach: Member;
let talk: Subject;
beforeAll(async () => { place = await server(); });
beforeEach(async () => {
  network = await freshNetwork(place);
  coach = await joinMember(network, network.lead, ['COACH']);
  talk = networkTalk(network);
});

async function inbox(reader: Pick<Person, 'client'>, all = false): Promise<Entry[]> {
  const answer = await reader.client.ask<{ inbox: { edges: { node: Entry }[] } }>('query ($all: Boolean!) { inbox(all: $all) { edges { node { id kind title unread mentions muted number authorName excerpt } } } }', { all });
  return answer.inbox.edges.map(({ node }) => node);
}
const counted = async (reader: Pick<Person, 'client'>): Promise<unknown> => (await reader.client.ask<{ inboxCount: unknown }>('{ inboxCount { threads mentions } }')).inboxCount;
const mark = (reader: Pick<Person, 'client'>, document: string, more = {}): Promise<Record<string, unknown>> => reader.client.ask(document, { ...talk, ...more }, Client.key());
const told = (memberId: string): Promise<{ name: string; payload: unknown }[]> => sql(place, `select name, payload from event where network_id = $1 and stream = $2 and name <> 'member.joined' order by seq`, [network.id, `member:${memberId}`]);

describe('being spoken to', () => {
  test('makes one follow, counts until it is read, and is told once', async () => {
    await postMessage(network.lead, talk, { body: 'Before.' });
    const said = await postMessage(network.lead, talk, { body: `What do you think, @${coach.name}?`, mentionIds: [coach.memberId] });
    expect(said.mentions).toEqual([{ id: coach.memberId, name: coach.name }]);
    await place.drain();
    expect(await told(coach.memberId)).toEqual([{ name: 'mention.received', payload: { threadId: network.id, messageId: said.id } }]);
    expect(await inbox(coach)).toEqual([{ id: network.id, kind: 'NETWORK', title: network.name, unread: 1, mentions: 1, muted: false, number: 2, authorName: network.lead.name, excerpt: said.body }]);
    expect(await counted(coach)).toEqual({ threads: 1, mentions: 1 });
    expect(await readThread(coach, talk)).toMatchObject({ following: true, readNumber: 1, unread: 1 });
    await mark(coach, READ, { number: 2 });
    expect([await inbox(coach), await counted(coach)]).toEqual([[], { threads: 0, mentions: 0 }]);
    expect((await inbox(coach, true)).map(({ unread }) => unread)).toEqual([0]);
    expect((await told(coach.memberId)).at(-1)).toEqual({ name: 'thread.seen', payload: { threadId: network.id, number: 2 } });
  });

  test('in an edit counts too, and saying it again does not', async () => {
    const said = await postMessage(network.lead, talk, { body: 'Hm.' });
    const edit = (version: number): Promise<unknown> => network.lead.client.ask('mutation ($input: EditMessageInput!) { editMessage(input: $input) { __typename } }', { input: { id: said.id, version, body: `@${coach.name}`, mentionIds: [coach.memberId] } }, Client.key());
    for (const version of [1, 2]) {
      await edit(version);
      await place.drain();
    }
    expect((await told(coach.memberId)).map(({ name }) => name)).toEqual(['mention.received']);
    expect(await counted(coach)).toEqual({ threads: 1, mentions: 1 });
  });

  test('reaches nobody who may not read, was removed, is a guest or of another network, and no answer says so', async () => {
    const district = await joinDistrict(network);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    const foreign = await freshNetwork(place);
    const stranger = await joinMember(foreign, foreign.lead, ['COACH']);
    const idea = await plantIdea(place, district.lead, 'OWNER');
    const said = await postMessage(district.lead, idea, { body: 'Who?', mentionIds: [coach.memberId, guest.memberId, stranger.memberId, randomUUID(), 'x'] });
    expect(said.mentions).toEqual([]);
    await place.drain();
    for (const { memberId } of [coach, guest]) expect(await told(memberId)).toEqual([]);
  });

  test('is asked for again when it is told: whoever lost the right in between hears nothing', async () => {
    const said = await postMessage(network.lead, talk, { body: 'Later.' });
    const district = await joinDistrict(network);
    const idea = await plantIdea(place, district.lead, 'NETWORK');
    const letGo = await holdJobs(place);
    await postMessage(district.lead, idea, { body: `@${coach.name}`, mentionIds: [coach.memberId] });
    await sql(place, `update change_idea set visibility = 'OWNER' where network_id = $1 and id = $2`, [network.id, idea.subjectId]);
    await letGo();
    await place.drain();
    expect([await told(coach.memberId), await counted(coach)]).toEqual([[], { threads: 0, mentions: 0 }]);
    expect(said.mentions).toEqual([]);
  });

  test('works for fifty at once, each told once, and for no more than fifty', async () => {
    const people = [coach, ...await Promise.all(Array.from({ length: 4 }, () => joinMember(network, network.lead, ['COACH'])))];
    await postMessage(network.lead, talk, { body: 'All!', mentionIds: people.map(({ memberId }) => memberId) });
    await place.drain();
    for (const { memberId } of people) expect((await told(memberId)).map(({ name }) => name)).toEqual(['mention.received']);
    expect(await network.lead.client.fail(POST, { input: { ...talk, body: 'x', mentionIds: Array.from({ length: 51 }, () => randomUUID()) } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'mentionIds' });
  });

  test('begins with a name: those who read the object are offered, and nobody else', async () => {
    const district = await joinDistrict(network);
    const guest = await joinMember(network, network.lead, ['GUEST'], { name: 'Person Guest' });
    const mate = await joinMember(network, district.lead, ['TEACHER'], { name: 'Zoe 100%_\\' });
    const idea = await plantIdea(place, district.lead, 'TEAM', [mate]);
    const names = async (subject: Subject, search: string | null): Promise<string[]> => (await district.lead.client.ask<{ mentionable: { name: string }[] }>(MENTIONABLE, { ...subject, search })).mentionable.map(({ name }) => name);
    expect(await names(talk, null)).toEqual([network.lead.name, coach.name, mate.name].sort());
    expect(await names(talk, coach.name.slice(3).toUpperCase())).toEqual([coach.name]);
    expect(await names(idea, '')).toEqual([mate.name]);
    expect(await names(talk, '100%_\\')).toEqual([mate.name]);
    for (const search of ['%', '_', '*', '\\']) expect({ search, found: await names(talk, search) }).toEqual({ search, found: search === '*' ? [] : [mate.name] });
    expect((await network.lead.client.fail(MENTIONABLE, { ...idea })).code).toBe('NOT_FOUND');
    expect((await guest.client.fail(MENTIONABLE, { ...talk })).code).toBe('FORBIDDEN');
    expect(await network.lead.client.fail(MENTIONABLE, { ...talk, search: 'x'.repeat(101) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'search' });
  });
});

describe('following', () => {
  test('begins with writing; what others say is then unread, what one says oneself is not', async () => {
    await postMessage(coach, talk, { body: 'Mine.' });
    for (let at = 0; at < 3; at += 1) await postMessage(network.lead, talk, { body: `theirs ${at}` });
    await postMessage(coach, talk, { body: 'Mine again.' });
    await place.drain();
    expect(await inbox(coach)).toMatchObject([{ unread: 3, mentions: 0, number: 2, excerpt: 'theirs 0' }]);
    expect((await told(coach.memberId)).map(({ name }) => name)).toEqual(['thread.continued']);
  });

  test('tells again once everything was read', async () => {
    await mark(coach, FOLLOW);
    for (let round = 1; round <= 3; round += 1) {
      await postMessage(network.lead, talk);
      await place.drain();
      await mark(coach, READ, { number: round });
    }
    expect((await told(coach.memberId)).map(({ name }) => name)).toEqual(['thread.seen', ...Array(3).fill(['thread.continued', 'thread.seen'])].flat());
  });

  test('starts now, and the mark moves forward, never back and never past the end', async () => {
    for (let at = 0; at < 4; at += 1) await postMessage(network.lead, talk);
    expect(await mark(coach, READ, { number: 3 })).toEqual({ markRead: { id: network.id, following: false, muted: false, readNumber: 0 } });
    expect(await mark(coach, FOLLOW)).toEqual({ followThread: { id: network.id, following: true, muted: false, readNumber: 4 } });
    await postMessage(network.lead, talk);
    await postMessage(network.lead, talk);
    for (const [number, stands] of [[5, 5], [2, 5], [99, 6], [2_147_483_647, 6]]) expect(await mark(coach, READ, { number })).toMatchObject({ markRead: { readNumber: stands } });
    for (const number of [-1]) expect(await coach.client.fail(READ, { ...talk, number })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'number' });
  });

  test('can be muted: nothing waits but what speaks to one', async () => {
    await mark(coach, MUTE);
    await postMessage(network.lead, talk);
    await place.drain();
    expect([await inbox(coach), await counted(coach), (await told(coach.memberId)).map(({ name }) => name)]).toEqual([[], { threads: 0, mentions: 0 }, ['thread.seen']]);
    await postMessage(network.lead, talk, { body: `@${coach.name}`, mentionIds: [coach.memberId] });
    await place.drain();
    expect(await inbox(coach)).toMatchObject([{ unread: 2, mentions: 1, number: 2, muted: true }]);
    expect(await counted(coach)).toEqual({ threads: 1, mentions: 1 });
  });

  test('hears nothing of what was told before, when its delivery comes again', async () => {
    for (const document of [FOLLOW, MUTE]) await mark(coach, document);
    const said = await postMessage(network.lead, talk, { body: 'While you were away.' });
    await place.drain();
    await mark(coach, FOLLOW);
    await sql(place, `insert into outbox (network_id, id) select network_id, id from event where network_id = $1 and name = 'message.posted' and payload ->> 'messageId' = $2`, [network.id, said.id]);
    await place.drain();
    expect((await told(coach.memberId)).filter(({ name }) => name === 'thread.continued')).toEqual([]);
  });

  test('lists threads by the newest talk, page by page', async () => {
    const subjects: Subject[] = [];
    for (let at = 0; at < 3; at += 1) subjects.push({ kind: 'MEASURE', subjectId: (await createMeasure(network.lead)).id });
    for (const subject of subjects) {
      await coach.client.ask(FOLLOW, { ...subject });
      await postMessage(network.lead, subject);
    }
    const wanted = subjects.map(({ subjectId }) => subjectId).reverse();
    expect((await inbox(coach)).map(({ id }) => id)).toEqual(wanted);
    const page = 'query ($after: String) { inbox(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { inbox: one }: { inbox: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await coach.client.ask(page, { after });
      seen.push(...one.edges.map(({ node }) => node.id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(wanted);
    for (const wrong of ['x', Buffer.from('["yesterday","x"]').toString('base64url')]) expect(await coach.client.fail(page, { after: wrong })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  test('ends with the right to read: what one no longer sees leaves the inbox', async () => {
    const district = await joinDistrict(network);
    const idea = await plantIdea(place, district.lead, 'NETWORK');
    await postMessage(coach, idea, { body: 'Nice.' });
    await postMessage(district.lead, idea, { body: 'Thank you.' });
    expect(await counted(coach)).toEqual({ threads: 1, mentions: 0 });
    await sql(place, `update change_idea set visibility = 'OWNER' where network_id = $1 and id = $2`, [network.id, idea.subjectId]);
    expect([await counted(coach), await inbox(coach, true)]).toEqual([{ threads: 0, mentions: 0 }, []]);
    const removed: Message = await postMessage(district.lead, idea, { body: 'Between us now.' });
    await place.drain();
    expect(JSON.stringify(await told(coach.memberId))).not.toContain(removed.id);
  });
});
