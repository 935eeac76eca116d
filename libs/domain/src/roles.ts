/** Roles of a member of a network, as stored and as GraphQL shows them. */
export const Role = {
  HUB_LEAD: 'HUB_LEAD',
  HUB_DATA: 'HUB_DATA',
  COACH: 'COACH',
  DISTRICT_LEAD: 'DISTRICT_LEAD',
  DISTRICT_DATA: 'DISTRICT_DATA',
  PRINCIPAL: 'PRINCIPAL',
  TEACHER: 'TEACHER',
  GUEST: 'GUEST',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

export const ROLES: readonly Role[] = Object.values(Role);

/** Roles that belong to the hub organization only. */
export const HUB_ROLES: readonly Role[] = [Role.HUB_LEAD, Role.HUB_DATA, Role.COACH];
/** Roles that belong to a district organization only. */
export const DISTRICT_ROLES: readonly Role[] = [Role.DISTRICT_LEAD, Role.DISTRICT_DATA, Role.PRINCIPAL, Role.TEACHER];
/** Roles that lead an organization: the last one of an organization cannot leave it. */
export const LEAD_ROLES: readonly Role[] = [Role.HUB_LEAD, Role.DISTRICT_LEAD];
/** Roles that read and write the raw cells of their own organization. */
export const DATA_ROLES: readonly Role[] = [Role.HUB_DATA, Role.DISTRICT_DATA];

/** Whether `text` names a role. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Whether two sets of roles share one. */
export function hasAnyRole(roles: readonly Role[], wanted: readonly Role[]): boolean {
  return roles.some((role) => wanted.includes(role));
}
