import { type Role } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** The networks of a person, through the one function that may look at membership everywhere. $1 user */
export const MY_NETWORKS = statement<{ network_id: string; slug: string; name: string; hub_name: string; roles: Role[]; organization_name: string; districts: string }>(
  'networks.my-networks', `select * from my_networks($1)`);

/** Districts by state, and schools. $1 network */
export const SITE_COUNTS = statement<{ listed: number; invited: number; active: number; paused: number; alumni: number; schools: number }>('networks.site-counts', `
  select ${['LISTED', 'INVITED', 'ACTIVE', 'PAUSED', 'ALUMNI'].map((state) => `count(*) filter (where kind = 'DISTRICT' and state = '${state}')::int as ${state.toLowerCase()}`).join(', ')},
    count(*) filter (where kind = 'SCHOOL')::int as schools
  from site where network_id = $1`);
