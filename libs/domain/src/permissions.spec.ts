import { ownerListsOf } from './owner-lists.js';
import { type Actor, PERMISSIONS, type Permission, type PermissionFacts, isPermission } from './permission-facts.js';
import { can, grantableRoles } from './permissions.js';
import { ROLES, type Role, isRole } from './roles.js';

const actor = (roles: readonly Role[], organizationId: string): Actor =>
  ({ memberId: 'm', userId: 'u', roles, organizationId, siteId: null, teamIds: [], ...ownerListsOf({ roles, organizationId }) });
const HUB_SIDE: readonly Role[] = ['HUB_LEAD', 'HUB_DATA', 'COACH'];
const WORKING = ROLES.filter((role) => role !== 'GUEST');
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
  'measure.edit': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: [] },
  'measure.import': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'measure.export': { own: ROLES.filter((r) => r !== 'GUEST'), other: [] },
  'point.record': { own: WORKING, other: [] },
  'entry.read': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'entry.undo': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'series.read': { own: ROLES.filter((r) => r !== 'GUEST'), other: [] },
  'series.readRaw': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'series.changeVisibility': { own: ['HUB_LEAD', 'HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA'], other: [] },
  'series.phase': { own: ['HUB_LEAD', 'HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA'], other: [] },
  'chart.set': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: [] },
  'annotation.write': { own: ['HUB_LEAD', 'HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA'], other: [] },
  'series.handOver': { own: ['HUB_LEAD'], other: [] },
  'import.read': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'import.confirm': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'import.undo': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'import.map': { own: ['HUB_DATA', 'DISTRICT_DATA'], other: [] },
  'learning.read': { own: ROLES, other: ROLES },
  'stream.read': { own: ROLES, other: ROLES },
  'outbox.read': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'draft.keep': { own: WORKING, other: WORKING },
  'site.describe': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: ['HUB_LEAD'] },
  'team.read': { own: ROLES, other: ROLES },
  'team.create': { own: ['DISTRICT_LEAD'], other: [] },
  'team.edit': { own: ['DISTRICT_LEAD'], other: [] },
  'team.decideWaiver': { own: ['HUB_LEAD'], other: ['HUB_LEAD'] },
  'idea.read': { own: WORKING, other: [] },
  'idea.create': { own: WORKING, other: WORKING },
  'idea.edit': { own: WORKING, other: [] },
  'idea.remove': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: [] },
  'cycle.read': { own: WORKING, other: [] },
  'cycle.create': { own: ['DISTRICT_LEAD'], other: [] },
  'cycle.edit': { own: ['DISTRICT_LEAD'], other: [] },
  'cycle.advance': { own: ['DISTRICT_LEAD'], other: [] },
  'thread.read': { own: WORKING, other: WORKING },
  'message.post': { own: WORKING, other: WORKING },
  'message.edit': { own: [], other: [] },
  'session.read': { own: WORKING, other: [] },
  'session.create': { own: WORKING, other: WORKING },
  'session.plan': { own: WORKING, other: [] },
  'session.run': { own: [], other: [] },
  'session.takePart': { own: WORKING, other: [] },
  'commitment.finish': { own: [], other: [] },
  'tracker.read': { own: WORKING, other: [] },
  'tracker.create': { own: WORKING, other: WORKING },
  'tracker.edit': { own: ['HUB_LEAD', 'DISTRICT_LEAD'], other: [] },
  'tracker.install': { own: ['HUB_LEAD', 'HUB_DATA', 'DISTRICT_LEAD', 'DISTRICT_DATA'], other: [] },
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

describe('contributions', () => {
  const ofTeam = { ownerId: 'd1', visibility: 'TEAM', teamId: 't1', authorId: 'm' } as const;

  it('are the team\'s alone when they are shared with the team, whoever holds data', () => {
    const teacher = { ...member('TEACHER'), teamIds: ['t1'] };
    const coach = { ...member('COACH'), teamIds: ['t1'] };
    for (const who of [teacher, coach]) for (const permission of ['idea.read', 'idea.edit', 'cycle.edit', 'cycle.advance'] as const) expect(can(who, permission, ofTeam)).toBe(true);
    for (const role of WORKING) expect(can(member(role), 'cycle.read', ofTeam)).toBe(false);
  });

  it('are written by nobody while their district rests, not even by the team', () => {
    const resting = { ...member('TEACHER'), teamIds: ['t1'], authorOwnerIds: [] };
    expect(can(resting, 'cycle.read', ofTeam)).toBe(true);
    for (const permission of ['idea.create', 'message.post', 'session.create'] as const) expect(can(resting, permission, {})).toBe(false);
    expect(can(resting, 'cycle.advance', ofTeam)).toBe(false);
    expect(can(resting, 'message.edit', { authorId: 'm' })).toBe(false);
  });

  it('are taken back by their author, and a message changed by nobody else', () => {
    expect(can(member('TEACHER'), 'idea.remove', { ownerId: 'd1', visibility: 'NETWORK', authorId: 'm' })).toBe(true);
    expect(can(member('TEACHER'), 'idea.remove', { ownerId: 'd1', visibility: 'NETWORK', authorId: 'x' })).toBe(false);
    expect(can(member('TEACHER'), 'message.edit', { authorId: 'm' })).toBe(true);
    expect(can(member('HUB_LEAD'), 'message.edit', { authorId: 'x' })).toBe(false);
  });

  it('run a session by its facilitator', () => {
    const session = { ownerId: 'd2', visibility: 'NETWORK', facilitatorId: 'm' } as const;
    expect(can(member('COACH'), 'session.run', session)).toBe(true);
    expect(can(member('COACH'), 'session.run', { ...session, facilitatorId: 'x' })).toBe(false);
    expect(can(member('GUEST'), 'session.takePart', session)).toBe(false);
  });
});

describe('entries', () => {
  it('are taken back by whoever typed them, as long as they may type', () => {
    const teacher = member('TEACHER');
    expect(can(teacher, 'entry.undo', { ownerId: 'd1', memberId: 'm' })).toBe(true);
    expect(can(teacher, 'entry.undo', { ownerId: 'd1', memberId: 'x' })).toBe(false);
    expect(can(teacher, 'entry.undo', { ownerId: 'd2', memberId: 'm' })).toBe(false);
    expect(can({ ...teacher, authorOwnerIds: [] }, 'entry.undo', { ownerId: 'd1', memberId: 'm' })).toBe(false);
    expect(can({ ...member('DISTRICT_DATA'), writeOwnerIds: [] }, 'entry.undo', { ownerId: 'd1', memberId: 'x' })).toBe(false);
    expect(can(member('GUEST'), 'point.record', { ownerId: 'hub' })).toBe(false);
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
    ['HUB_LEAD', ['o'], ['o'], [], ['o']],
    ['HUB_DATA', ['o'], ['o'], ['o'], ['o']],
    ['COACH', ['o'], [], [], ['o']],
    ['DISTRICT_LEAD', ['o'], ['o'], [], ['o']],
    ['DISTRICT_DATA', ['o'], ['o'], ['o'], ['o']],
    ['PRINCIPAL', ['o'], [], [], ['o']],
    ['TEACHER', ['o'], [], [], ['o']],
    ['GUEST', [], [], [], []],
  ] as const)('of %s', (role, readOwnerIds, writeOwnerIds, rawOwnerIds, authorOwnerIds) => {
    expect(ownerListsOf({ roles: [role], organizationId: 'o' })).toEqual({ readOwnerIds, writeOwnerIds, rawOwnerIds, authorOwnerIds });
  });

  it('add up over roles', () => {
    expect(ownerListsOf({ roles: ['GUEST', 'HUB_LEAD', 'HUB_DATA'], organizationId: 'o' }).rawOwnerIds).toEqual(['o']);
  });
});
