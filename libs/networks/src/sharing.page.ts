import type { Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

export interface AgreedRow { hubId: string; agreementMax: Visibility | null; acceptedMax: Visibility | null; site: string | null }

/** What the agreement lets an organization show. $1 network, $2 organization */
export const AGREED = statement<AgreedRow>('networks.agreed', `
  select n.hub_id as "hubId", (select a.max_visibility from agreement a where a.network_id = n.network_id order by a.number desc limit 1) as "agreementMax",
    d.max_visibility as "acceptedMax", coalesce(d.name, o.name) as site
  from network n join organization o on o.id = $2::uuid
  left join lateral (
    select p.max_visibility, st.name from site st join participation p on p.network_id = st.network_id and p.site_id = st.id
    where st.network_id = n.network_id and st.organization_id = $2::uuid and st.kind = 'DISTRICT' order by st.id limit 1) d on true
  where n.network_id = $1`);
