import { randomUUID } from 'node:crypto';
import { createIdea, freshNetwork, type Network, type Place } from '../../factories/index.js';
import { server } from '../../harness/server.js';
import { registered } from '../tools/documents.js';

let place: Place;
let network: Network;
let ideaId: string;

beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  ideaId = (await createIdea(network.lead)).id;
});

/** What a registered document answers, without the id of the request. */
async function answer(name: string, variables: Record<string, unknown>): Promise<{ status: number; text: string }> {
  const response = await network.lead.client.post(JSON.stringify({ id: registered(name), variables }));
  const text = (await response.text()).replaceAll(/"requestId":"[^"]+"/g, '"requestId":""');
  return { status: response.status, text };
}

describe('a registered document answers alike before and after it is compiled', () => {
  const wrong = { first: 'what the walls hide', id: randomUUID() };
  test.each<[string, string, () => Record<string, unknown>, string]>([
    ['a list', 'Ideas', () => ({}), '"ownerName"'],
    ['a default of what is required', 'Teams', () => ({}), '"teams"'],
    ['an object with instants', 'Idea', () => ({ id: ideaId }), '"updatedAt"'],
    ['nothing to be seen', 'Idea', () => ({ id: wrong.id }), ''],
    ['a filter that does not exist', 'Ideas', () => ({ areas: ['NOWHERE'] }), 'BAD_USER_INPUT'],
    ['a cursor that is none', 'Ideas', () => ({ after: '!' }), 'BAD_USER_INPUT'],
    ['a variable that is missing', 'IdeaEditions', () => ({}), 'BAD_USER_INPUT'],
    ['a mutation that refuses its input', 'CreateIdea', () => ({ input: { title: '', summary: '', visibility: 'NETWORK' } }), 'BAD_USER_INPUT'],
    ['a mutation that finds nothing', 'RemoveIdea', () => ({ id: wrong.id }), 'NOT_FOUND'],
  ])('%s', async (_what, name, variables, says) => {
    const first = await answer(name, variables());
    expect(first.text).toContain(says);
    for (let again = 0; again < 3; again += 1) expect(await answer(name, variables())).toEqual(first);
  });
});
