import { ownerListsOf } from './owner-lists.js';
import { type Actor, PERMISSIONS, type Permission, type PermissionFacts, can, grantableRoles, isPermission } from './permissions.js';
import { ROLES, type Role, isRole } from './roles.js';

const actor = (roles: readonly Role[], organizationId: string): Actor =>
  ({ memberId: 'm', userId: 'u', roles, organizationId, siteId: null, teamIds: [], ...ownerListsOf({ roles, organizationId }) });
const HUB_SIDE: readonly Role[] = ['HUB_LEAD', 'HUB_DATA', 'COACH'];
const member = (role: Role) => actor([role], HUB_SIDE.includes(role) || role === 'GUEST' ? 'hub' : 'd1');

/** Who may, asked about a row of the own organization and of another. */
const MATRIX: Record<Permission, { own: readonly Role[]; other: readonly Role[] }> = {
  'network.read': { own: ROLES, other: ROLES },
  'network.edit': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'directory.manage': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'site.read': { own: ROLES, other: ROLES },
  'site.edit': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'district.invite': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'member.invite': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: [] },
  'member.read': { own: ROLES.filter((r) => r !== 'GUEST'), other: ROLES.filter((r) => r !== 'GUEST') },
  'member.changeRoles': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: [] },
  'member.remove': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: ['HUB_LEAD'] },
  'measure.read': { own: ROLES.filter((r) => r !== 'GUEST'), other: [] },
  'measure.create': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'measure.edit': { own: ['HUB_LEAD'], other: [] },
  'measure.import': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'measure.export': { own: ROLES.filter((r) => r !== 'GUEST'), other: [] },
  'series.read': { own: ROLES.filter((r) => r !== 'GUEST'), other: [] },
  'series.readRaw': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'series.changeVisibility': { own: ['HUB_LEAD', 'HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA'], other: [] },
  'series.handOver': { own: ['HUB_LEAD'], other: [] },
  'import.read': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'import.confirm': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'import.undo': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'import.map': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'learning.read': { own: ROLES, other: ROLES },
  'stream.read': { own: ROLES, other: ROLES },
  'outbox.read': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'apiToken.create': { own: ['HUB_LEAD', 'HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA'], other: ['HUB_LEAD', 'HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA'] },
};

const factsFor = (organizationId: string) => ({ ownerId: organizationId, visibility: 'OWNER', organizationId, organizationIsHub: organizationId === 'hub', roles: [] });

describe('can', () => {
  it.each(PERMISSIONS)('%s is granted as the table says', (permission) => {
    for (const side of ['own', 'other'] as const) {
      const granted = ROLES.filter((role) => {
        const who = member(role);
        const target = side === 'own' ? who.organizationId : 'd2';
        return can(who, permission, factsFor(target) as never);
      });
      expect({ side, granted }).toEqual({ side, granted: ROLES.filter((role) => MATRIX[permission][side].includes(role)) });
    }
  });

  it('grants nothing without a role, and nothing that is not listed', () => {
    const nobody = actor([], 'hub');
    for (const permission of PERMISSIONS) expect(can(nobody, permission, factsFor('hub') as never)).toBe(false);
    expect(can(member('HUB_LEAD'), 'network.delete' as Permission, {} as PermissionFacts[Permission])).toBe(false);
    expect(isPermission('toString')).toBe(false);
    expect(isPermission('series.readRaw')).toBe(true);
    expect(isRole('ROOT')).toBe(false);
  });

  it('lets every member read what is released to the network, and guests not export it', () => {
    for (const role of ROLES) {
      expect(can(member(role), 'series.read', { ownerId: 'd9', visibility: 'NETWORK' })).toBe(true);
      expect(can(member(role), 'series.read', { ownerId: 'd9', visibility: 'SECRET' as never })).toBe(false);
      expect(can(member(role), 'measure.export', { ownerId: 'd9', visibility: 'PUBLIC' })).toBe(role !== 'GUEST');
    }
  });

  it('shows team rows to the team and to the data role of the owner', () => {
    const coach = { ...member('COACH'), teamIds: ['t1'] };
    expect(can(coach, 'series.read', { ownerId: 'd1', visibility: 'TEAM', teamId: 't1' })).toBe(true);
    expect(can(coach, 'series.read', { ownerId: 'd1', visibility: 'TEAM', teamId: 't2' })).toBe(false);
    expect(can(coach, 'series.read', { ownerId: 'd1', visibility: 'TEAM', teamId: null })).toBe(false);
    expect(can(member('DISTRICT_DATA'), 'series.read', { ownerId: 'd1', visibility: 'TEAM' })).toBe(true);
    expect(can(member('DISTRICT_LEAD'), 'series.read', { ownerId: 'd1', visibility: 'TEAM' })).toBe(false);
  });
});

describe('granting roles', () => {
  const own = { organizationId: 'd1', organizationIsHub: false };

  it('keeps hub roles with hub leads and district roles with the district\'s own lead', () => {
    expect(grantableRoles(member('HUB_LEAD'), true)).toEqual(['HUB_LEAD', 'HUB_DATA', 'COACH', 'GUEST']);
    expect(grantableRoles(member('HUB_LEAD'), false)).toEqual([]);
    expect(grantableRoles(member('DISTRICT_LEAD'), false)).toEqual(['DISTRICT_LEAD', 'DISTRICT_DATA', 'PRINCIPAL', 'TEACHER', 'GUEST']);
    expect(grantableRoles(member('DISTRICT_LEAD'), true)).toEqual([]);
    for (const role of ['HUB_DATA', 'COACH', 'DISTRICT_DATA', 'PRINCIPAL', 'TEACHER', 'GUEST'] as const) {
      expect([...grantableRoles(member(role), true), ...grantableRoles(member(role), false)]).toEqual([]);
    }
  });

  it('refuses any set with a role that is not grantable', () => {
    expect(can(member('DISTRICT_LEAD'), 'member.changeRoles', { ...own, roles: ['TEACHER', 'DISTRICT_DATA'] })).toBe(true);
    expect(can(member('DISTRICT_LEAD'), 'member.changeRoles', { ...own, roles: ['TEACHER', 'HUB_LEAD'] })).toBe(false);
    expect(can(member('DISTRICT_LEAD'), 'member.invite', { ...own, organizationId: 'd2', roles: ['TEACHER'] })).toBe(false);
    expect(can(member('HUB_LEAD'), 'member.changeRoles', { ...own, roles: ['DISTRICT_DATA'] })).toBe(false);
  });
});

describe('owner lists', () => {
  it.each([
    ['HUB_LEAD', ['o'], ['o'], []],
    ['HUB_DATA', ['o'], ['o'], ['o']],
    ['COACH', ['o'], [], []],
    ['DISTRICT_LEAD', ['o'], ['o'], []],
    ['DISTRICT_DATA', ['o'], ['o'], ['o']],
    ['PRINCIPAL', ['o'], [], []],
    ['TEACHER', ['o'], [], []],
    ['GUEST', [], [], []],
  ] as const)('of %s', (role, readOwnerIds, writeOwnerIds, rawOwnerIds) => {
    expect(ownerListsOf({ roles: [role], organizationId: 'o' })).toEqual({ readOwnerIds, writeOwnerIds, rawOwnerIds });
  });

  it('add up over roles', () => {
    expect(ownerListsOf({ roles: ['GUEST', 'HUB_LEAD', 'HUB_DATA'], organizationId: 'o' }).rawOwnerIds).toEqual(['o']);
  });
});
