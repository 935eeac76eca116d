import { type InvitationKind, type Role, type Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** What a link stands for while it is open; looking does not use it up. */
export interface InvitationContext {
  invitation_id: string; network_id: string; slug: string; network_name: string; hub_id: string; hub_name: string; kind: InvitationKind; email: string;
  roles: Role[]; site_id: string | null; site_name: string | null; site_organization_id: string | null; invited_by: string; expires_at: Date;
  agreement_number: number; agreement_body: string; agreement_max_visibility: Visibility; account_exists: boolean;
}

/** $1 hash of the link */
export const INVITATION_CONTEXT = statement<InvitationContext>('networks.invitation-context', `select * from invitation_context($1)`);

/** Makes room for a new invitation where an old one ran out. $1 network, $2 mail */
export const END_EXPIRED = statement('networks.end-expired-invitations', `
  update invitation set revoked_at = now() where network_id = $1 and lower(email) = $2 and used_at is null and revoked_at is null and expires_at <= now()`);

/** Adds an invitation unless the mail has an open one; then no row comes back. $1 network, $2 id, $3 kind, $4 mail, $5 roles, $6 site, $7 hash, $8 inviter */
export const ADD_INVITATION = statement<{ id: string }>('networks.add-invitation', `
  insert into invitation (network_id, id, kind, email, roles, site_id, secret_hash, invited_by, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '7 days')
  on conflict (network_id, lower(email)) where used_at is null and revoked_at is null do nothing returning id`);

/** Uses an invitation up: of two at once, one gets the row. $1 network, $2 invitation */
export const USE_INVITATION = statement<{ id: string }>('networks.use-invitation', `
  update invitation set used_at = now() where network_id = $1 and id = $2 and used_at is null and revoked_at is null and expires_at > now() returning id`);

/** Ends the other invitations to lead a district that has joined. $1 network, $2 district */
export const END_DISTRICT_INVITATIONS = statement('networks.end-district-invitations', `
  update invitation set revoked_at = now() where network_id = $1 and kind = 'DISTRICT' and site_id = $2 and used_at is null and revoked_at is null`);

/** $1 network, $2 invitation */
export const REVOKE_INVITATION = statement<{ id: string }>('networks.revoke-invitation', `
  update invitation set revoked_at = now() where network_id = $1 and id = $2 and used_at is null and revoked_at is null returning id`);

/** How many open invitations a district has. $1 network, $2 district */
export const OPEN_FOR_DISTRICT = statement<{ open: number }>('networks.open-for-district', `
  select count(*)::int as open from invitation
  where network_id = $1 and kind = 'DISTRICT' and site_id = $2 and used_at is null and revoked_at is null and expires_at > now()`);

/** An open invitation with the district it belongs to (of a school: its parent; of the hub: none). */
export interface PendingRow {
  id: string; kind: InvitationKind; email: string; roles: Role[]; site_id: string | null; site_name: string | null; invited_by: string; expires_at: Date; organization_id: string | null;
}

/** Open invitations, the next to run out first. $1 network, $2 one of them or null for all */
export const PENDING = statement<PendingRow>('networks.pending-invitations', `
  select i.id, i.kind, i.email, i.roles, i.site_id, s.name as site_name, m.name as invited_by, i.expires_at, coalesce(s.organization_id, d.organization_id) as organization_id
  from invitation i join member m on m.network_id = i.network_id and m.id = i.invited_by
  left join site s on s.network_id = i.network_id and s.id = i.site_id
  left join site d on d.network_id = s.network_id and d.id = s.parent_id
  where i.network_id = $1 and ($2::uuid is null or i.id = $2) and i.used_at is null and i.revoked_at is null and i.expires_at > now()
  order by i.expires_at, i.id limit 500`);

/** The member of a mail, whatever the state. $1 network, $2 mail */
export const MEMBER_OF_EMAIL = statement<{ state: 'ACTIVE' | 'FORMER' }>('networks.member-of-email', `
  select m.state from member m join app_user u on u.id = m.user_id where m.network_id = $1 and u.email = $2`);

/** Accepts for a district, again if it did before. $1 network, $2 id, $3 site, $4 organization, $5 agreement, $6 visibility, $7 all measures, $8 member */
export const ACCEPT_PARTICIPATION = statement('networks.accept-participation', `
  insert into participation (network_id, id, site_id, organization_id, agreement_number, max_visibility, all_measures, accepted_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (network_id, site_id) do update set organization_id = excluded.organization_id, agreement_number = excluded.agreement_number,
    max_visibility = excluded.max_visibility, all_measures = excluded.all_measures, accepted_by = excluded.accepted_by, accepted_at = now(),
    version = participation.version + 1`);
