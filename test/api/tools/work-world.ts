import { createCycle, createIdea, createMeasure, createTeam, freshNetwork, joinDistrict, joinMember, memberIdOf, planSession, type Cycle, type District, type Idea, type Member, type Network, type PlannedSession, type Team } from '../../factories/index.js';
import type { TestServer } from '../../harness/server.js';

/** Who may see an object of three that are otherwise alike. */
export interface Three<T> { shared: T; kept: T; own: T }

/** A network in which a team of a district works: with a coach of the hub, a colleague outside of the team, a district beside, and a guest. */
export interface WorkWorld {
  network: Network; district: District; beside: District; team: Team; measure: { id: string };
  people: Record<'hub' | 'lead' | 'teacher' | 'colleague' | 'coach' | 'sibling' | 'guest', Member>;
  /** `shared` the network sees, `kept` the district, `own` the team. */
  ideas: Three<Idea>; tests: Three<Cycle>; sessions: Three<PlannedSession>;
  /** A test that the network sees, of an idea that it does not. */
  ofOwnIdea: Cycle;
}

/** The world of the teams' work, before anything happens in it. */
export async function workWorld(place: TestServer): Promise<WorkWorld> {
  const network = await freshNetwork(place);
  const district = await joinDistrict(network);
  const beside = await joinDistrict(network);
  const teacher = await joinMember(network, district.lead, ['TEACHER']);
  const colleague = await joinMember(network, district.lead, ['TEACHER']);
  const coach = await joinMember(network, network.lead, ['COACH']);
  const guest = await joinMember(network, network.lead, ['GUEST']);
  const sibling = await joinMember(network, beside.lead, ['TEACHER']);
  const team = await createTeam(district, { members: [[teacher, 'LEAD'], [coach, 'COACH']] });
  const teamId = team.id;
  const shared = await createIdea(teacher);
  const ideas = { shared, kept: await createIdea(teacher, { visibility: 'OWNER' }), own: await createIdea(teacher, { visibility: 'TEAM', teamId }) };
  const test = (visibility: string, idea = shared): Promise<Cycle> => createCycle(teacher, idea.id, teamId, { visibility });
  const session = (values: { visibility: string; teamId?: string }): Promise<PlannedSession> => planSession(teacher, values);
  return {
    network, district, beside, team, measure: await createMeasure(network.lead), ideas,
    people: { hub: { ...network.lead, memberId: await memberIdOf(network.lead) }, lead: { ...district.lead, memberId: await memberIdOf(district.lead) }, teacher, colleague, coach, sibling, guest },
    tests: { shared: await test('NETWORK'), kept: await test('OWNER'), own: await test('TEAM') },
    sessions: { shared: await session({ visibility: 'NETWORK' }), kept: await session({ visibility: 'OWNER' }), own: await session({ visibility: 'TEAM', teamId }) },
    ofOwnIdea: await test('NETWORK', ideas.own),
  };
}
