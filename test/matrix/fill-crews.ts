import type { Client as Database } from 'pg';
import { planSession, sessionAct, type District, type Person, type Site } from '../factories/index.js';
import { wordFor, type Crew } from './fill-crew.js';
import type { Canvas } from './fill-network.js';
import { fillPractice } from './fill-practice.js';
import type { World } from './world.js';

/** The network that holds the roles. */
export interface MainNetwork {
  canvas: Canvas;
  own: District; sibling: District; third: District; resting: District;
  listed: Site;
  schools: Site[];
  shared: { id: string };
  unshared: { id: string };
  hidden: { id: string };
}

/** A crew of the own district with a coach of the hub, and one of its sibling. */
export async function fillMainCrews({ canvas, own, sibling, third, schools, shared }: MainNetwork, people: readonly { name: string; person: Person }[], coming: World['coming'], database: Database): Promise<void> {
  const named = (role: string): Person => people.find(({ name }) => name === role)?.person as Person;
  const crew: Crew = { canvas, district: own, what: 'the own district', lead: own.lead, mate: named('TEACHER'), coach: named('COACH'), measureId: shared.id, schoolId: schools[0]?.id ?? null, hub: canvas.network.lead, coming };
  await Promise.all([fillPractice(crew), fillLoneCrew(canvas, sibling, 'the sibling district', shared.id, null, coming)]);
  await fillOutlived(database, own.organizationId, new Map([['left', named('PRINCIPAL')], ['guest', named('GUEST')], ['elsewhere', sibling.lead]].map(([how, person]) => [how as string, canvas.memberIds.get((person as Person).id) as string])));
  await fillLost(canvas, third, [named('TEACHER'), sibling.lead]);
}

// A roster outlives what made somebody part of the team: one left, one only looks on by now, one went to another district.
async function fillOutlived(database: Database, ownerId: string, members: ReadonlyMap<string, string>): Promise<void> {
  for (const [how, memberId] of members) {
    await database.query(`insert into team_member (network_id, team_id, member_id, part, left_at) select t.network_id, t.id, $2, 'MEMBER', case when $3 = 'left' then now() end from team t where t.owner_id = $1`, [ownerId, memberId, how]);
  }
}

/** A crew of one. */
export function fillLoneCrew(canvas: Canvas, district: District, what: string, measureId: string, schoolId: string | null, coming: World['coming']): Promise<void> {
  return fillPractice({ canvas, district, what, lead: district.lead, mate: district.lead, coach: null, measureId, schoolId, hub: canvas.network.lead, coming });
}

// A live session whose facilitator never listens: somebody may take it over, and nobody shows what was predicted.
async function fillLost(canvas: Canvas, { lead }: District, others: readonly Person[]): Promise<void> {
  const session = await planSession(lead, { steps: [{ kind: 'PREDICTION' }] });
  await sessionAct(lead, 'startSession', { id: session.id });
  const stepId = session.steps[0]?.id as string;
  await sessionAct(lead, 'openSessionStep', { stepId });
  for (const person of others) {
    await sessionAct(person, 'joinSession', { id: session.id });
    const body = wordFor({ canvas, what: 'somebody in a lost session' } as Crew, 'an answer', [{ to: 'person', user: person.id }]);
    await sessionAct(person, 'commitPrediction', { input: { stepId, body, confidence: 50 } });
  }
}
