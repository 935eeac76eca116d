import { importPoints } from '../../factories/index.js';
import { ask, parsed } from '../ask.js';
import { endRights } from '../endings.js';
import { tryForbidden } from '../mutations.js';
import { askQueries } from '../queries.js';
import { at, type Pass } from '../run-of.js';
import { askLinks, askWithSecrets } from '../secrets.js';
import { listen } from '../sockets.js';
import type { Viewer } from '../world.js';

type Probe = (pass: Pass) => Promise<void>;

const named = (...names: string[]) => ({ name }: Viewer): boolean => names.includes(name);
const tokens = ({ sight }: Viewer): boolean => sight.token !== undefined;
const asking = (viewers: (viewer: Viewer) => boolean, ...fields: string[]): Probe => (pass) =>
  askQueries(pass, { viewers, outside: false, ...(fields.length > 0 ? { fields: (name) => fields.includes(name) } : {}) });
const changing = (viewers: (viewer: Viewer) => boolean, ...operations: string[]): Probe => (pass) =>
  tryForbidden(pass, { viewers, outside: false, ...(operations.length > 0 ? { operations: (name) => operations.includes(name) } : {}) });

/** The smallest part of the matrix that is meant to find each hole of `holes.mjs`. */
export const GUARD_PROBES: Record<string, Probe> = {
  'the access guard': asking(tokens),
  'the permissions of tokens': asking(tokens),
  'permissions': changing(named('TEACHER')),
  'which roles a lead may grant': changing(named('DISTRICT_LEAD'), 'setMemberRoles', 'inviteMember'),
  'the check of loaded rows': changing(named('TEACHER'), 'updateSite', 'updateNetwork', 'setMemberRoles'),
  'the check without a row': changing(named('TEACHER'), 'addSite', 'createMeasure'),
  'raw cells for data roles alone': asking(named('PRINCIPAL'), 'smallMultiples', 'series'),
  'writing for leads and data roles alone': changing(named('TEACHER'), 'setSeriesVisibility'),
  'nothing unshared for guests': asking(named('GUEST'), 'series', 'smallMultiples'),
  'no writing for resting districts': changing(named('data of the resting district'), 'undoImport', 'setSeriesVisibility'),
  'one sign-in in one network': asking(named('founder of the hub'), 'network', 'measures'),
  'forgetting rights that ended': endRights,
  'streams': asking(named('data of the sibling district'), 'eventsAfter'),
  'sockets of rights that ended': endRights,
  'an inbox is its member\'s': asking(named('TEACHER'), 'eventsAfter'),
  'the directory of one network': asking(named('TEACHER'), 'eventsAfter'),
  'the learning summary of one network': asking(named('TEACHER'), 'eventsAfter'),
  'the stream of a team': asking(named('PRINCIPAL'), 'eventsAfter'),
  'ideas that were removed': asking(named('PRINCIPAL'), 'idea'),
  'the words of an edition': asking(named('data of the sibling district'), 'idea'),
  'the words of a waiver': asking(named('data of the sibling district'), 'team'),
  'people in ideas': asking(named('GUEST'), 'idea'),
  'people in tests': asking(named('GUEST'), 'cycle'),
  'people in teams': asking(named('GUEST'), 'team'),
  'sessions are not for guests': asking(named('GUEST'), 'sessions'),
  'talk goes with its object': asking(named('PRINCIPAL'), 'thread'),
  'the outbox of one network': asking(named('HUB_LEAD', 'TEACHER'), 'outbox'),
  'who may take an invitation back': asking(named('TEACHER'), 'pendingInvitations'),
  'who leads a hub': changing(named('TEACHER'), 'createNetwork'),
  'the own tokens': asking(named('DISTRICT_LEAD'), 'apiTokens'),
  'the own sessions': asking(named('TEACHER'), 'mySessions'),
  'ending the own sessions': changing(named('TEACHER'), 'revokeSession'),
  'ending the own tokens': changing(named('TEACHER'), 'revokeApiToken'),
  'small cells': afterReleases(asking(named('TEACHER'), 'smallMultiples')),
  'cells that give small ones back': afterReleases(async (pass) => {
    await askQueries({ ...pass, enough: () => false }, { viewers: named('data of the sibling district'), outside: false, fields: (name) => name === 'smallMultiples' });
    pass.findings.judgeTogether();
  }),
  'figures over two owners': afterRollUp(asking(named('TEACHER'), 'learning')),
  'unshared points in a roll-up': afterRollUp(asking(named('TEACHER'), 'learning')),
  'events of unshared series': async (pass) => {
    await importUnshared(pass);
    await asking(named('data of the sibling district'), 'eventsAfter')(pass);
  },
};

/** The probes for what a definer function lets through. */
export const FUNCTION_PROBES: Record<string, Probe> = {
  auth_context: async (pass) => {
    await askWithSecrets(pass);
    if (!pass.enough()) await askQueries(pass, { viewers: (viewer) => tokens(viewer) || named('former DISTRICT_DATA', 'TEACHER', 'lead of the foreign network only')(viewer), fields: (name) => ['network', 'sites', 'measures', 'series'].includes(name) });
    if (!pass.enough()) await askQueries(pass, { viewers: named('PRINCIPAL', 'GUEST', 'data of the sibling district', 'TEACHER'), fields: (name) => ['idea', 'cycle', 'session'].includes(name), outside: false });
  },
  member_context: async (pass) => {
    for (const { socket } of await listen(pass, named('TEACHER', 'DISTRICT_DATA', 'PRINCIPAL'))) socket.disconnect();
    if (!pass.enough()) await endRights(pass);
  },
  ticket_context: endRights,
  my_networks: (pass) => askQueries(pass, { fields: (name) => name === 'myNetworks', outside: false }),
  invitation_context: askLinks,
};

/** Makes the release job write the released points of the own and the sibling district again, by showing less and then more. */
function afterReleases(probe: Probe): Probe {
  return async (pass) => {
    const { rows } = await pass.database.query<{ id: string; email: string }>(`
      select distinct on (s.owner_id, s.measure_id) s.id, u.email from series s join member m on m.network_id = s.network_id and m.organization_id = s.owner_id and m.roles && '{DISTRICT_DATA}' and m.state = 'ACTIVE'
      join app_user u on u.id = m.user_id join site st on st.network_id = s.network_id and st.id = s.site_id and st.kind = 'DISTRICT' and st.state = 'ACTIVE'
      where s.network_id = $1 and s.visibility = 'NETWORK' order by s.owner_id, s.measure_id, m.id`, [pass.world.networks.main.id]);
    for (const { id, email } of rows) {
      const viewer = pass.world.viewers.find((one) => one.email === email);
      if (!viewer) continue;
      for (const visibility of ['OWNER', 'NETWORK']) {
        const body = { query: 'mutation ($input: SetSeriesVisibilityInput!) { setSeriesVisibility(input: $input) { __typename } }', variables: { input: { seriesId: id, visibility } } };
        const { data } = parsed(await ask(at(pass.server, viewer).client, viewer.home, JSON.stringify(body)));
        if ((data?.setSeriesVisibility as { __typename?: string } | null)?.__typename !== 'Series') throw new Error('A series could not be released again, so this proves nothing.');
        await pass.server.drain();
      }
    }
    await probe(pass);
  };
}

/** Makes the roll-up job write the summaries of all measures again: new words for a measure do. */
function afterRollUp(probe: Probe): Probe {
  return async (pass) => {
    const founder = at(pass.server, pass.world.viewers.find(named('founder of the hub')) as Viewer);
    const { rows } = await pass.database.query<{ id: string; version: number }>('select id, version from measure where network_id = $1', [pass.world.networks.main.id]);
    for (const { id, version } of rows) {
      const body = { query: 'mutation ($input: UpdateMeasureInput!) { updateMeasure(input: $input) { id } }', variables: { input: { id, version, collection: `Once a year, version ${version}` } } };
      const { data } = parsed(await ask(founder.client, founder.home, JSON.stringify(body)));
      if (!data?.updateMeasure) throw new Error('A measure could not be rolled up again, so this proves nothing.');
    }
    await pass.server.drain();
    await probe(pass);
  };
}

async function importUnshared(pass: Pass): Promise<void> {
  const data = at(pass.server, pass.world.viewers.find(named('first person of the own district')) as Viewer);
  const { rows } = await pass.database.query<{ measure: string; site: string }>(`
    select s.measure_id as measure, st.name as site from series s join site st on st.network_id = s.network_id and st.id = s.site_id
    where s.network_id = $1 and s.visibility = 'OWNER' and s.owner_id = $2 limit 1`, [pass.world.networks.main.id, data.sight.memberships[0]?.organizationId]);
  const person = { client: data.client.in(data.home) };
  await importPoints(pass.server, person, rows[0]?.measure as string, [{ site: rows[0]?.site as string, period: '2001-02', numerator: 11, denominator: 999 }], { visibility: 'OWNER' });
}
