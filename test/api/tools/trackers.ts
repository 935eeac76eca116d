import { Client } from '../../harness/client.js';
import { unique, type Person } from '../../factories/index.js';

export interface Refusal { __typename: 'Refused'; code: string; params: { name: string; value: string }[] }
export interface TrackerView {
  __typename: 'Tracker'; id: string; name: string; json: string; number: number; version: number; visibility: string; teamId: string | null; deletedAt: string | null; installs: number;
  owner: { name: string }; author: { name: string } | null; viewerCan: { edit: boolean };
}
export interface InstallView { __typename: 'TrackerInstall'; id: string; measureId: string; number: number; measure: { id: string; name: string } | null; team: { name: string } | null }

const FIELDS = 'id name json number version visibility teamId deletedAt installs owner { name } author { name } viewerCan { edit }';
const RESULT = `{ __typename ... on Tracker { ${FIELDS} } ... on Refused { code params { name value } } }`;
const INSTALLED = '{ __typename ... on TrackerInstall { id measureId number measure { id name } team { name } } ... on Refused { code params { name value } } }';

export const TRACKER = `query ($id: ID!) { tracker(id: $id) { ${FIELDS} } }`;
export const TRACKERS = `query ($first: Int, $after: String, $search: String) { trackers(first: $first, after: $after, search: $search) {
  edges { node { id name kind type grain why credit visibility ownerName authorName teamName installs } } pageInfo { hasNextPage endCursor } } }`;
export const CREATE = `mutation ($input: CreateTrackerInput!) { createTracker(input: $input) ${RESULT} }`;
export const SAVE = `mutation ($input: SaveMeasureAsTrackerInput!) { saveMeasureAsTracker(input: $input) ${RESULT} }`;
export const UPDATE = `mutation ($input: UpdateTrackerInput!) { updateTracker(input: $input) ${RESULT} }`;
export const SHOW = `mutation ($input: SetTrackerVisibilityInput!) { setTrackerVisibility(input: $input) ${RESULT} }`;
export const REMOVE = `mutation ($id: ID!) { removeTracker(id: $id) { ${FIELDS} } }`;
export const RESTORE = `mutation ($id: ID!) { restoreTracker(id: $id) ${RESULT} }`;
export const INSTALL = `mutation ($input: InstallTrackerInput!) { installTracker(input: $input) ${INSTALLED} }`;
export const UNINSTALL = `mutation ($id: ID!) { uninstallTracker(id: $id) ${INSTALLED} }`;
export const PLACES = '{ trackerPlaces { canCreate maxVisibility ownTeams { name } organization { name } teams { id name } } }';

/** A tracker's file. @param changes values by their path; undefined leaves one out */
export function fileOf(changes: Record<string, unknown> = {}): string {
  const tracker = {
    format: 'cairn-tracker/1', name: `Tracker ${unique()}`,
    measure: { kind: 'PROCESS', type: 'RATE', unit: 'calls per 100 students', direction: 'UP', grain: 'WEEK', per: 100, goal: 12 },
    definition: { why: 'Families who are called come back', numerator: 'Calls made', denominator: 'Students on the roll', source: 'Call log', collection: 'On Fridays' }, sampling: 'Two grades a week',
    groups: { name: 'Grade', of: ['9', '10'] },
    form: { help: 'From the log', fields: { numerator: { label: 'Calls', help: 'Answered or not' }, denominator: { label: 'Students', help: '' } } },
    chart: { kind: 'U', ruleSet: 'ihi/1', screen: false }, credit: '',
  };
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    Reflect.set(steps.reduce((part, step) => Reflect.get(part, step) as object, tracker as object), last, value);
  }
  return JSON.stringify(tracker);
}

/** One mutation; its only answer. */
export async function act<T = TrackerView | Refusal>(client: Client, mutation: string, variables: Record<string, unknown>): Promise<T> {
  return Object.values(await client.ask<Record<string, T>>(mutation, variables, Client.key()))[0] as T;
}

/** A tracker of a member, which the network sees unless said otherwise. */
export async function createTracker(member: Pick<Person, 'client'>, over: { json?: string; visibility?: string; teamId?: string } = {}): Promise<TrackerView> {
  const made = await act(member.client, CREATE, { input: { json: fileOf(), visibility: 'NETWORK', ...over } });
  if (made.__typename !== 'Tracker') throw new Error(made.code);
  return made;
}

/** The names of the trackers that somebody finds. */
export async function namesFor(client: Client, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { trackers } = await client.ask<{ trackers: { edges: { node: { name: string } }[] } }>(TRACKERS, { first: 100, ...variables });
  return trackers.edges.map(({ node }) => node.name);
}
