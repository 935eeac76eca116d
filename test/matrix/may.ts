/**
 * Who may see what: written from "Tenancy", "Small cells" and "Authorization" of the architecture, and from nothing of the
 * product's own code. A text or number that stands for a secret carries the audiences that may see it.
 */
export type Audience =
  /** Whoever is a member of the network, in any network they look at: the list of one's own networks names it. */
  | { to: 'account'; network: string }
  /** Every member of the network, guests too: the directory, measures and points that are shared. */
  | { to: 'members'; network: string }
  /** Members but guests: the people of the network. */
  | { to: 'people'; network: string }
  /** Members of one organization, whatever network they look at: its name stands in the list of their networks. */
  | { to: 'colleagues'; network: string; owner: string }
  /** Members of one organization but its guests: what it does not share. */
  | { to: 'readers'; network: string; owner: string }
  /** Who works in one team or coaches it. */
  | { to: 'team'; network: string; team: string }
  /** The data roles of one organization: its raw cells and files. */
  | { to: 'data'; network: string; owner: string }
  /** The leads of one organization: whom they have invited. */
  | { to: 'leads'; network: string; owner: string }
  /** One person, signed in anywhere. */
  | { to: 'person'; user: string };

export interface Membership {
  network: string;
  memberId: string;
  organizationId: string;
  siteId: string | null;
  roles: readonly string[];
  state: 'ACTIVE' | 'FORMER';
  /** False for a paused or former district, which keeps reading. */
  writes: boolean;
  /** The teams the person works in or coaches. */
  teams: readonly string[];
}

/** What decides what somebody may see. */
export interface Sight {
  userId: string | null;
  memberships: readonly Membership[];
  /** Hubs that the person leads whatever the network: there they may found networks. */
  leads?: readonly string[];
  /** An API token is one network and some permissions, and never more than its owner. */
  token?: { network: string; permissions: readonly string[] };
}

const DATA = ['HUB_DATA', 'DISTRICT_DATA'];
const LEADS = ['HUB_LEAD', 'DISTRICT_LEAD'];

/** The membership under which somebody looks at a network, or null. */
export function membershipIn(sight: Sight, network: string | null): Membership | null {
  if (sight.token && sight.token.network !== network) return null;
  return sight.memberships.find((one) => one.network === network && one.state === 'ACTIVE') ?? null;
}

export const isGuest = (member: Membership): boolean => member.roles.every((role) => role === 'GUEST');
export const isData = (member: Membership): boolean => member.roles.some((role) => DATA.includes(role));
export const isLead = (member: Membership): boolean => member.roles.some((role) => LEADS.includes(role));
export const isHubLead = (member: Membership): boolean => member.roles.includes('HUB_LEAD');

/**
 * Whether somebody who looks at network `asked` (null: at none) may see what is meant for `audiences`.
 * @param about the permissions under which a token may read it; none: any
 */
export function maySee(sight: Sight, audiences: readonly Audience[], asked: string | null, about: readonly string[] = []): boolean {
  const { token } = sight;
  const granted = !token || about.length === 0 || about.some((permission) => token.permissions.includes(permission));
  // A token may say whose it is, and which organization that person is of.
  return audiences.some((audience) => (granted || audience.to === 'person' || audience.to === 'colleagues') && belongs(sight, audience, asked));
}

function belongs(sight: Sight, audience: Audience, asked: string | null): boolean {
  if (audience.to === 'person') return sight.userId === audience.user;
  const member = membershipIn(sight, audience.network);
  if (!member) return false;
  if (audience.to === 'account') return true;
  if (audience.to === 'colleagues') return member.organizationId === audience.owner;
  if (audience.network !== asked) return false;
  switch (audience.to) {
    case 'members': return true;
    case 'people': return !isGuest(member);
    case 'readers': return member.organizationId === audience.owner && !isGuest(member);
    case 'team': return member.teams.includes(audience.team);
    case 'data': return member.organizationId === audience.owner && isData(member);
    case 'leads': return member.organizationId === audience.owner && isLead(member);
  }
}
