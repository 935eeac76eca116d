import { Client } from '../../harness/client.js';

/** A program: a client that acts with an API token, within its permissions. */
export async function program(owner: Client, permissions: string[], days = 1): Promise<Client & { tokenId: string }> {
  const { createApiToken } = await owner.ask<{ createApiToken: { secret: string; token: { id: string } } }>(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token { id } } }', { input: { name: 'Program', permissions, days } });
  return Object.assign(new Client(owner.url), { token: createApiToken.secret, network: owner.network, tokenId: createApiToken.token.id });
}
