import { randomUUID } from 'node:crypto';
import { memberIdOf, unique, type District, type Person } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import type { TestServer } from '../../harness/server.js';
import { sql } from './sql.js';
import { until } from './until.js';

export interface IdeaView {
  id: string; title: string; summary: string; problem: string; core: string[]; adaptable: string[]; areas: string[]; drivers: string[]; firstTest: string;
  number: number; version: number; visibility: string; credit: string; clonedFromId: string | null; deletedAt: string | null; owner: { name: string }; author: { name: string } | null;
  team: { name: string } | null; clonedFrom: { id: string; title: string } | null; viewerCan: { edit: boolean; remove: boolean; clone: boolean }; stream: string;
}
export interface Refusal { __typename: 'Refused'; code: string; params: { name: string; value: string }[] }
export type Outcome = ({ __typename: 'ChangeIdea' } & IdeaView) | Refusal;

const FIELDS = `id title summary problem core adaptable areas drivers firstTest number version visibility credit clonedFromId deletedAt owner { name } author { name } team { name }
  clonedFrom { id title } viewerCan { edit remove clone } stream`;
const RESULT = `{ __typename ... on ChangeIdea { ${FIELDS} } ... on Refused { code params { name value } } }`;

export const IDEA = `query ($id: ID!) { idea(id: $id) { ${FIELDS} } }`;
export const UPDATE = `mutation ($input: UpdateIdeaInput!) { updateIdea(input: $input) ${RESULT} }`;
export const SHOW = `mutation ($input: SetIdeaVisibilityInput!) { setIdeaVisibility(input: $input) ${RESULT} }`;
export const CREATE = `mutation ($input: CreateIdeaInput!) { createIdea(input: $input) ${RESULT} }`;
export const CLONE = `mutation ($id: ID!, $teamId: ID) { cloneIdea(id: $id, teamId: $teamId) { ${FIELDS} } }`;
export const REMOVE = `mutation ($id: ID!) { removeIdea(id: $id) { ${FIELDS} } }`;
export const RESTORE = `mutation ($id: ID!) { restoreIdea(id: $id) ${RESULT} }`;
export const EDITIONS = 'query ($id: ID!, $first: Int! = 50, $after: String) { idea(id: $id) { editions(first: $first, after: $after) { edges { cursor node { number savedAt editor { name } words { title core } } } pageInfo { hasNextPage endCursor } } } }';
export const LIST = `query ($first: Int! = 50, $after: String, $search: String, $areas: [ImprovementArea!], $drivers: [String!], $locales: [Locale!], $visibility: Visibility, $mine: Boolean) {
  ideas(first: $first, after: $after, search: $search, areas: $areas, drivers: $drivers, locales: $locales, visibility: $visibility, mine: $mine) {
    edges { node { id title ownerName authorName teamName locale isMine visibility } } pageInfo { hasNextPage endCursor } } }`;
export const FACETS = `query ($search: String, $areas: [ImprovementArea!], $drivers: [String!], $locales: [Locale!], $visibility: Visibility, $mine: Boolean) {
  ideaFacets(search: $search, areas: $areas, drivers: $drivers, locales: $locales, visibility: $visibility, mine: $mine) { total areas { value count } drivers { value count } locales { value count } } }`;

export const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';

interface Listed { ideas: { edges: { node: { id: string; title: string; ownerName: string; authorName: string | null; teamName: string | null; locale: string | null; isMine: boolean } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

export const ideaOf = async (client: Client, id: string): Promise<IdeaView> => (await client.ask<{ idea: IdeaView }>(IDEA, { id })).idea;
export const listed = async (client: Client, variables: Record<string, unknown> = {}): Promise<Listed['ideas']> => (await client.ask<Listed>(LIST, variables)).ideas;
export const titles = async (client: Client, variables: Record<string, unknown> = {}): Promise<string[]> => (await listed(client, variables)).edges.map(({ node }) => node.title);

/** A mutation of one idea. Resolves with what its only field says. */
export async function act<T = Outcome>(client: Client, document: string, variables: Record<string, unknown>, key: Record<string, string> = Client.key()): Promise<T> {
  return Object.values(await client.ask<Record<string, T>>(document, variables, key))[0] as T;
}

/** A team of a district without its lead, straight into the tables, with its people; those of the hub coach. */
export async function teamOf(place: Pick<TestServer, 'urls'>, district: District, people: readonly Pick<Person, 'client'>[], name = `Team ${unique()}`): Promise<string> {
  const id = randomUUID();
  await sql(place, `insert into team (network_id, id, owner_id, visibility, site_id, name) values ($1, $2, $3, 'NETWORK', $4, $5)`, [district.network.id, id, district.organizationId, district.site.id, name]);
  for (const person of people) {
    await sql(place, `insert into team_member (network_id, team_id, member_id, part) select m.network_id, $2, m.id, case when m.organization_id = $4 then 'MEMBER' else 'COACH' end
      from member m where m.network_id = $1 and m.id = $3`, [district.network.id, id, await memberIdOf(person), district.organizationId]);
  }
  for (const { client } of people) {
    await until('the rights of the team', async () => (await client.ask<{ ideaAuthoring: { teams: { id: string }[] } }>('{ ideaAuthoring { teams { id } } }')).ideaAuthoring.teams.some((team) => team.id === id));
  }
  return id;
}
