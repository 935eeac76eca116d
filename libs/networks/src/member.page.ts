import { type Member } from './member.entity.js';
import { statement } from '@cairn/platform';

/** Members from A to Z, former ones too. $1 network, $2 and $3 name and id of the last one or null, $4 how many */
export const MEMBERS = statement<Member>('networks.members', `
  select network_id as "networkId", id, user_id as "userId", name, organization_id as "organizationId", site_id as "siteId", roles, state, version
  from member where network_id = $1 and ($2::text is null or (name, id) > ($2, $3::uuid))
  order by name, id limit $4`);
