import { freshNetwork, joinDistrict, joinMember, planSession, postMessage, readThread, type District, type Network } from '../../factories/index.js';
import { server, type TestServer } from '../../harness/server.js';

let place: TestServer;
let network: Network;
let district: District;
let other: District;
beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  [district, other] = [await joinDistrict(network), await joinDistrict(network)];
});

describe('talk on a session', () => {
  test('is read and written by whoever reads the session', async () => {
    const { id } = await planSession(district.lead, { title: 'Look at the winter together' });
    await postMessage(other.lead, { kind: 'SESSION', subjectId: id }, { body: 'We bring our board.' });
    const { title, count } = await readThread(network.lead, { kind: 'SESSION', subjectId: id });
    expect({ title, count }).toEqual({ title: 'Look at the winter together', count: 1 });
  });

  test('is not there for others, and for guests', async () => {
    const hidden = await planSession(district.lead, { visibility: 'OWNER' });
    const open = await planSession(district.lead);
    const guest = await joinMember(network, district.lead, ['GUEST']);
    await postMessage(district.lead, { kind: 'SESSION', subjectId: hidden.id });
    await expect(readThread(other.lead, { kind: 'SESSION', subjectId: hidden.id })).rejects.toThrow('NOT_FOUND');
    for (const { id } of [hidden, open]) await expect(readThread(guest, { kind: 'SESSION', subjectId: id })).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
  });
});
