import { addDistrict, createMeasure, freshNetwork, inviteDistrict, joinDistrict, joinMember, memberIdOf, networkTalk, postMessage, unique, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { holdJobs } from '../tools/hold-jobs.js';
import { bring, check } from '../tools/imports.js';
import { frame, rawSocket } from '../tools/raw-socket.js';
import { closeSockets, listen, type Ack, type Listener } from '../tools/socket.js';
import { program } from '../tools/tokens.js';
import { until } from '../tools/until.js';

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';

let place: TestServer;
beforeAll(async () => { place = await server(); });
afterEach(closeSockets);

async function rename(network: Network, siteId: string, version: number): Promise<void> {
  await network.lead.client.ask('mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { version } }', { input: { id: siteId, version, name: `Name ${version}` } }, Client.key());
}

describe('subscribing', () => {
  test('is possible to what one may read, and tells where the stream stands', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const measure = await createMeasure(network.lead);
    const { id } = await check(district.lead.client, measure.id, 'site,period,numerator,denominator\nx,2016-2017,1,2');
    const listener = await listen(district.lead.client);
    expect(await listener.subscribe(`measure:${measure.id}`)).toEqual({ ok: true, seq: 1 });
    expect(await listener.subscribe(`import:${id}`)).toEqual({ ok: true, seq: 2 });
    expect(await listener.subscribe(`directory:${network.id}`)).toEqual({ ok: true, seq: expect.any(Number) });
    expect(await listener.subscribe(`learning:${network.id}`)).toEqual({ ok: true, seq: expect.any(Number) });
    expect(await listener.subscribe(`member:${await memberIdOf(district.lead)}`)).toEqual({ ok: true, seq: 1 });
  });

  test('hears of what happened before its jobs are taken, and once', async () => {
    const network = await freshNetwork(place);
    const listener = await listen((await joinMember(network, network.lead, ['COACH'])).client);
    await listener.subscribe(`thread:${network.id}`);
    const letGo = await holdJobs(place);
    await postMessage(network.lead, networkTalk(network), { body: 'Now.' });
    await listener.next('message.posted');
    await letGo();
    await place.drain();
    expect(listener.events.map(({ name }) => name)).toEqual(['message.posted']);
  });

  test('to what is foreign, hidden or not there is refused alike', async () => {
    const [network, outside] = [await freshNetwork(place), await freshNetwork(place)];
    const district = await joinDistrict(network);
    const [hidden, theirs] = [await createMeasure(network.lead, { visibility: 'OWNER' }), await createMeasure(outside.lead)];
    const measure = await createMeasure(network.lead);
    const { id: hubImport } = await check(network.lead.client, measure.id, 'site,period,numerator,denominator\nx,2016-2017,1,2');
    const listener = await listen(district.lead.client);
    const streams = [
      `measure:${hidden.id}`, `measure:${theirs.id}`, `measure:${NOBODY}`, `import:${hubImport}`, `import:${NOBODY}`, `directory:${outside.id}`, `directory:${NOBODY}`, `learning:${outside.id}`, `member:${await memberIdOf(network.lead)}`,
      `member:${await memberIdOf(outside.lead)}`, `network:${network.id}`, `session:${NOBODY}`, 'measure:', 'measure', ':', '', `measure:${measure.id.toUpperCase()}`, `measure:${measure.id}:${measure.id}`, `n:${outside.id}:s:measure:${theirs.id}`,
      `__proto__:${NOBODY}`, `constructor:${NOBODY}`, `measure:${measure.id}' or 1=1--`, 'measure:\u0000',
    ];
    const answers: Ack[] = [];
    for (const stream of streams.slice(0, 15)) answers.push(await listener.subscribe(stream));
    const second = await listen(district.lead.client);
    for (const stream of streams.slice(15)) answers.push(await second.subscribe(stream));
    expect(answers).toEqual(streams.map(() => ({ ok: false, code: 'NOT_FOUND' })));
    await rename(outside, (await addDistrict(outside)).id, 1);
    await place.drain();
    expect([...listener.events, ...second.events]).toEqual([]);
  });

  test('is asked for by one short name', async () => {
    const listener = await listen((await freshNetwork(place)).lead.client);
    for (const message of [undefined, null, 'measure:x', 1, [], {}, { stream: 1 }, { stream: null }, { stream: 'x'.repeat(101) }, { stream: `measure:${NOBODY}`, extra: 1 }, { stream: { toString: 1 } }]) {
      expect({ message, answer: await listener.ask('subscribe', message) }).toEqual({ message, answer: { ok: false, code: 'BAD_USER_INPUT' } });
    }
    expect(listener.closed()).toBeNull();
  });

  test('is all that a socket can do', async () => {
    const listener = await listen((await freshNetwork(place)).lead.client);
    for (const name of ['join', 'leave', 'event', 'stream.revoked', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'x'.repeat(1_000)]) {
      expect({ name, answer: await listener.ask(name, { stream: `measure:${NOBODY}`, room: 'n:x:s:y' }) }).toEqual({ name, answer: { ok: false, code: 'UNKNOWN_EVENT' } });
    }
    expect(await listener.ask('unsubscribe', { stream: `measure:${NOBODY}` })).toEqual({ ok: true });
  });
});

describe('events', () => {
  test('arrive in order, each with the next number', async () => {
    const network = await freshNetwork(place);
    const { id } = await addDistrict(network);
    await place.drain();
    const listener = await listen(network.lead.client);
    const answer = await listener.subscribe(`directory:${network.id}`) as { ok: true; seq: number };
    for (let version = 1; version <= 20; version += 1) await rename(network, id, version);
    await until('twenty events', () => listener.events.length >= 20);
    expect(listener.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, at) => answer.seq + 1 + at));
    expect(listener.events[0]).toEqual({ stream: `directory:${network.id}`, seq: answer.seq + 1, name: 'site.updated', version: 1, payload: { siteId: id } });
  });

  test('of writers at the same time get numbers without a gap', async () => {
    const network = await freshNetwork(place);
    const sites = await Promise.all(Array.from({ length: 10 }, () => addDistrict(network)));
    await place.drain();
    const listener = await listen(network.lead.client);
    const { seq } = await listener.subscribe(`directory:${network.id}`) as { ok: true; seq: number };
    await Promise.all(sites.map(({ id }) => rename({ ...network, lead: { ...network.lead, client: network.lead.client.in(network.slug) } }, id, 1)));
    await until('ten events', () => listener.events.length >= 10);
    expect(listener.events.map((event) => event.seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, at) => seq + 1 + at));
  });

  test('go to those who asked for them, in every browser, until they ask no longer', async () => {
    const network = await freshNetwork(place);
    const { id } = await addDistrict(network);
    await place.drain();
    const [one, other, silent] = [await listen(network.lead.client), await listen(network.lead.client), await listen(network.lead.client)];
    for (const listener of [one, other]) await listener.subscribe(`directory:${network.id}`);
    await rename(network, id, 1);
    await Promise.all([one.next('site.updated'), other.next('site.updated')]);
    expect(await other.ask('unsubscribe', { stream: `directory:${network.id}` })).toEqual({ ok: true });
    await rename(network, id, 2);
    await until('the second event', () => one.events.length === 2);
    expect([other.events.length, silent.events.length]).toEqual([1, 0]);
  });

  test('of an import are its owner\'s; the network hears of what it may see', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const measure = await createMeasure(network.lead);
    await place.drain();
    const [owner, hub] = [await listen(district.lead.client), await listen(network.lead.client)];
    for (const listener of [owner, hub]) expect(await listener.subscribe(`measure:${measure.id}`)).toMatchObject({ ok: true });
    const csv = `site,period,numerator,denominator\n${district.site.name},2016-2017,20,100`;
    await bring(place, district.lead.client, measure.id, csv, { visibility: 'OWNER' });
    expect(hub.events).toEqual([]);
    const { id } = await check(district.lead.client, measure.id, csv);
    expect(await owner.subscribe(`import:${id}`)).toMatchObject({ ok: true });
    expect(await hub.subscribe(`import:${id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
    await district.lead.client.ask('mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { __typename } }', { input: { id, leaveOutBadRows: false } }, Client.key());
    await owner.next('import.finished');
    await hub.next('release.published');
    expect(owner.events.filter(({ stream }) => stream === `import:${id}`).map(({ name }) => name)).toEqual(expect.arrayContaining(['import.started', 'import.finished']));
    expect(hub.events.every(({ stream }) => stream === `measure:${measure.id}`)).toBe(true);
    expect(JSON.stringify(hub.events)).not.toContain(id);
  });

  test('that guests hear name no person and no invitation', async () => {
    const network = await freshNetwork(place);
    const guest = await joinMember(network, network.lead, ['GUEST']);
    await place.drain();
    const listener = await listen(guest.client);
    await listener.subscribe(`directory:${network.id}`);
    const site = await addDistrict(network);
    const invitationId = await inviteDistrict(network, site, `${unique()}@x.example`);
    const coach = await joinMember(network, network.lead, ['COACH']);
    await until('somebody joined', () => listener.events.find(({ name }) => name === 'member.joined'));
    expect(JSON.stringify(listener.events)).not.toMatch(new RegExp([invitationId, coach.memberId, coach.id, coach.email].join('|')));
  });

  test('of a program are those that its token reads', async () => {
    const network = await freshNetwork(place);
    const measure = await createMeasure(network.lead);
    const [narrow, wide] = [await listen(await program(network.lead.client, ['stream.read'])), await listen(await program(network.lead.client, ['stream.read', 'measure.read']))];
    expect(await narrow.subscribe(`measure:${measure.id}`)).toEqual({ ok: false, code: 'NOT_FOUND' });
    expect(await wide.subscribe(`measure:${measure.id}`)).toEqual({ ok: true, seq: 1 });
  });

  test('stop for somebody who lost the right to them', async () => {
    const network = await freshNetwork(place);
    const { id } = await addDistrict(network);
    const coach = await joinMember(network, network.lead, ['COACH']);
    await place.drain();
    const [theirs, mine] = [await listen(coach.client), await listen(network.lead.client)];
    for (const listener of [theirs, mine]) await listener.subscribe(`directory:${network.id}`);
    await network.lead.client.ask('mutation ($id: ID!) { removeMember(id: $id, version: 1) { __typename } }', { id: coach.memberId }, Client.key());
    await until('the socket is closed', theirs.closed);
    const before = theirs.events.length;
    await rename(network, id, 1);
    await mine.next('site.updated');
    expect(theirs.events).toHaveLength(before);
  });
});

describe('a socket that misbehaves', () => {
  test('by a thousand messages a second is closed, and its neighbours are not', async () => {
    const network = await freshNetwork(place);
    const [loud, quiet] = [await listen(network.lead.client), await listen(network.lead.client)];
    for (let at = 0; at < 1_000; at += 1) loud.socket.emit('subscribe', { stream: `measure:${NOBODY}` });
    await until('the loud one is closed', loud.closed);
    expect(await quiet.subscribe(`directory:${network.id}`)).toMatchObject({ ok: true });
  });

  test('by a message of 65 kilobytes, by bytes, or by a nest of lists loses itself and nothing else', async () => {
    const network = await freshNetwork(place);
    const neighbour = await listen(network.lead.client);
    const says: ((listener: Listener) => void)[] = [
      ({ socket }) => socket.emit('subscribe', { stream: 'x'.repeat(66_000) }),
      ({ socket }) => socket.emit('subscribe', ...Array.from({ length: 10 }, () => Buffer.alloc(10))),
      ({ socket }) => socket.emit('subscribe', JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)),
      ({ socket }) => socket.emit('subscribe', { toString: 1, valueOf: 1, then: 1 }),
    ];
    for (const say of says) say(await listen(network.lead.client));
    expect(await neighbour.subscribe(`directory:${network.id}`)).toMatchObject({ ok: true });
    expect(await network.lead.client.ask('{ network { id } }')).toEqual({ network: { id: network.id } });
  });

  test.each([
    ['a reserved bit', frame(2, '', 0xa0), [1002]], ['an unknown opcode', frame(7, 'x'), [1002]], ['no mask', Buffer.from([0x81, 0x01, 0x78]), [1002]], ['text that is no UTF-8', frame(1, Buffer.from([0xff, 0xfe])), [1007]],
    ['70 kilobytes', frame(1, 'x'.repeat(70_000)), [1009]], ['a ping of 200 bytes', frame(9, 'x'.repeat(200)), [1002]], ['noise of engine.io', frame(1, '9nonsense'), [1000, 1005, 'cut']], ['noise of socket.io', frame(1, '4{{{'), [1000, 1005, 'cut']],
  ])('by %s is closed with a word', async (_what, bytes, codes) => {
    const socket = await rawSocket(place.url);
    socket.send(bytes as Buffer);
    expect(codes).toContain(await socket.closed);
    expect((await fetch(`${place.url}/health/live`)).status).toBe(200);
  });
});
