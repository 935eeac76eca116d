import fc from 'fast-check';
import { ROLES, Role } from './roles.js';
import { checkComposition, takesPart, type CompositionRule, type TeamPerson } from './team-composition.js';
import { TeamPart, TeamRequirement } from './vocabulary.js';

const RULE: CompositionRule = { leadCentralOffice: true, minPrincipals: 1, minTeachers: 2 };
const one = (part: TeamPart, ...roles: Role[]): Pick<TeamPerson, 'part' | 'roles'> => ({ part, roles });
const FULL = [one('LEAD', Role.DISTRICT_LEAD), one('MEMBER', Role.PRINCIPAL), one('MEMBER', Role.TEACHER), one('MEMBER', Role.TEACHER)];
const PEOPLE = fc.array(fc.record({ part: fc.constantFrom(...Object.values(TeamPart)), roles: fc.subarray([...ROLES]) }), { maxLength: 8 });
const RULES = fc.record({ leadCentralOffice: fc.boolean(), minPrincipals: fc.nat(3), minTeachers: fc.nat(3) });
const WAIVED = fc.subarray(Object.values(TeamRequirement));

describe('checkComposition', () => {
  test('finds a full team complete', () => {
    expect(checkComposition(RULE, FULL, [])).toEqual({ status: 'COMPLETE', requirements: [
      { requirement: 'LEAD', need: 1, have: 1, met: true, waived: false }, { requirement: 'PRINCIPALS', need: 1, have: 1, met: true, waived: false },
      { requirement: 'TEACHERS', need: 2, have: 2, met: true, waived: false },
    ] });
  });

  test.each([
    ['without its lead', FULL.slice(1), 'LEAD', 0], ['led from a school', [one('LEAD', Role.PRINCIPAL), ...FULL.slice(1)], 'LEAD', 0],
    ['without its principal', [FULL[0], FULL[2], FULL[3]], 'PRINCIPALS', 0], ['with one teacher', FULL.slice(0, 3), 'TEACHERS', 1],
    ['whose second teacher coaches', [...FULL.slice(0, 3), one('COACH', Role.TEACHER)], 'TEACHERS', 1],
  ])('finds a team %s in need of attention', (_what, roster, requirement, have) => {
    const { status, requirements } = checkComposition(RULE, roster as typeof FULL, []);
    expect(status).toBe('NEEDS_ATTENTION');
    expect(requirements.filter(({ met }) => !met)).toEqual([expect.objectContaining({ requirement, have })]);
  });

  test('says what was waived, as long as it is missing', () => {
    expect(checkComposition(RULE, FULL.slice(0, 3), ['TEACHERS'])).toMatchObject({ status: 'WAIVED', requirements: [{}, {}, { met: false, waived: true }] });
    expect(checkComposition(RULE, FULL.slice(0, 2), ['TEACHERS']).status).toBe('WAIVED');
    expect(checkComposition(RULE, FULL.slice(0, 1), ['TEACHERS']).status).toBe('NEEDS_ATTENTION');
    expect(checkComposition(RULE, FULL, ['TEACHERS'])).toMatchObject({ status: 'COMPLETE', requirements: [{}, {}, { met: true, waived: false }] });
  });

  test('asks for a lead of any role when the rule does not say which', () => {
    const loose = { leadCentralOffice: false, minPrincipals: 0, minTeachers: 0 };
    expect(checkComposition(loose, [one('LEAD', Role.TEACHER)], [])).toEqual({ status: 'COMPLETE', requirements: [{ requirement: 'LEAD', need: 1, have: 1, met: true, waived: false }] });
    expect(checkComposition(loose, [one('MEMBER', Role.TEACHER)], []).status).toBe('NEEDS_ATTENTION');
  });

  test('counts somebody who teaches and heads a school as both', () => {
    expect(checkComposition({ ...RULE, minTeachers: 1 }, [one('LEAD', Role.DISTRICT_LEAD), one('MEMBER', Role.PRINCIPAL, Role.TEACHER)], []).status).toBe('COMPLETE');
  });

  test('never gets worse by one more person or one more waiver', () => {
    const rank = { NEEDS_ATTENTION: 0, WAIVED: 1, COMPLETE: 2 };
    fc.assert(fc.property(RULES, PEOPLE, PEOPLE, WAIVED, WAIVED, (rule, some, more, waived, others) => {
      const few = checkComposition(rule, some, waived);
      const many = checkComposition(rule, [...some, ...more], [...waived, ...others]);
      expect(rank[many.status]).toBeGreaterThanOrEqual(rank[few.status]);
      for (const { need, have, met, waived: without } of few.requirements) expect([met, met && without]).toEqual([have >= need, false]);
    }));
  });
});

describe('takesPart', () => {
  const person: TeamPerson = { part: 'MEMBER', roles: [Role.TEACHER], state: 'ACTIVE', organizationId: 'district', ofHub: false };
  const coach: TeamPerson = { part: 'COACH', roles: [Role.COACH], state: 'ACTIVE', organizationId: 'hub', ofHub: true };

  test.each([
    ['somebody of the district', person, true], ['a coach of the district', { ...person, part: 'COACH' }, true], ['a coach of the hub', coach, true],
    ['somebody who left the network', { ...person, state: 'FORMER' }, false], ['somebody of another district', { ...person, organizationId: 'other' }, false],
    ['a coach of another district', { ...person, part: 'COACH', organizationId: 'other', roles: [Role.COACH] }, false], ['a guest', { ...person, roles: [Role.GUEST] }, false],
    ['somebody without a role', { ...person, roles: [] }, false], ['a hub lead who coaches nobody', { ...coach, roles: [Role.HUB_LEAD] }, false],
    ['a coach of the hub as a member', { ...coach, part: 'MEMBER' }, false], ['a coach who left', { ...coach, state: 'FORMER' }, false],
  ] as [string, TeamPerson, boolean][])('%s: %s', (_who, who, takes) => {
    expect(takesPart(who, 'district')).toBe(takes);
  });
});
