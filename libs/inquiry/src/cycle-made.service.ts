import { CycleStage, refuse, Visibility, type Refusal } from '@cairn/domain';
import { Measure } from '@cairn/measures';
import { refuseBeyond, Site, Team } from '@cairn/networks';
import { badInput, conflict, currentActor, isId, newId, notFound, type ReadTx, type WriteTx } from '@cairn/platform';
import { recordCycle } from './cycle-record.service.js';
import { checkDates, type CycleChanges } from './cycle-text.type.js';
import { IN_TEAM } from './cycle.page.js';
import { PdsaCycle } from './pdsa-cycle.entity.js';

const EMPTY = {
  objective: '', measureId: null, siteId: null, scaleCount: null, scaleUnit: '', failureCost: 'SMALL', readiness: 'NONE', plannedStart: null, plannedEnd: null, dataPlan: '',
} as const;

/** What a new cycle is made of, beside its plan. */
export interface NewCycle {
  teamId: string;
  ownerId: string;
  ideaId: string;
  leadId: string;
  visibility: Visibility;
  title: string;
  parent?: PdsaCycle;
  clonedFromId?: string | null;
}

/** A team that works, in which the caller may make tests. @throws NOT_FOUND, FORBIDDEN */
export async function openTeam(tx: ReadTx, id: string): Promise<Team | Refusal> {
  const team = await tx.load('team.read', Team, id);
  tx.permit('cycle.create', { ownerId: team.ownerId, teamId: team.id });
  return team.endedAt ? refuse('TEAM_ENDED', { team: team.name }) : team;
}

/** The team of a cycle, which everybody sees. */
export async function teamOf(tx: ReadTx, { teamId }: Pick<PdsaCycle, 'teamId'>): Promise<Team> {
  const team = await tx.byId(Team, teamId);
  if (!team) throw notFound();
  return team;
}

/** Stores a new cycle in DRAFT, at the head of its own ramp or behind its parent, and tells of it. */
export async function insertCycle(tx: WriteTx, { parent, ...made }: NewCycle, plan: CycleChanges): Promise<PdsaCycle> {
  const id = newId();
  checkDates({ ...EMPTY, ...plan });
  const cycle = await tx.of(PdsaCycle).insert({
    id, ...EMPTY, tasks: [], ...made, ...plan, rampId: parent?.rampId ?? id, number: (parent?.number ?? 0) + 1, parentId: parent?.id ?? null, stage: CycleStage.DRAFT, startedAt: null, version: 1,
  });
  // Nobody can hear a stream before its object is there, and the step that opened a next cycle has its three streams.
  recordCycle(tx, cycle, 'cycle.created', { cycleId: id }, { own: !parent });
  return cycle;
}

/** The row is locked: a version that is not this one has lost. @throws CONFLICT with the current version */
export function checkVersion(cycle: Pick<PdsaCycle, 'version'>, read: number): void {
  if (cycle.version !== read) throw conflict('Somebody changed this while you were editing.', { currentVersion: cycle.version });
}

/** Refuses what the agreement does not cover. @throws BAD_USER_INPUT for a team that the caller would lose sight of */
export async function checkVisibility(tx: ReadTx, team: Team, asked: Visibility): Promise<Refusal | null> {
  const { teamIds, readOwnerIds } = currentActor();
  if (asked === Visibility.TEAM && !teamIds.includes(team.id)) throw badInput('visibility', 'You are not in this team: a test for the team alone would be hidden from you.');
  if (asked === Visibility.OWNER && !readOwnerIds.includes(team.ownerId)) throw badInput('visibility', 'You work in another organization: a test for the district alone would be hidden from you.');
  return refuseBeyond(tx, team.ownerId, asked);
}

/** Whom and what a plan names must be there: a measure one reads, a place of the district, a colleague in the team. */
export async function checkPlaces(tx: ReadTx, team: Team, { measureId, siteId, leadId }: CycleChanges): Promise<void> {
  if (measureId != null) await tx.load('measure.read', Measure, measureId);
  if (siteId != null) {
    const site = await tx.load('site.read', Site, siteId);
    if (site.id !== team.siteId && site.parentId !== team.siteId) throw badInput('siteId', 'Choose the district of the team, or one of its schools.');
  }
  if (leadId != null) {
    const found = isId(leadId) ? await tx.page(IN_TEAM, [team.id, leadId]) : [];
    if (found.length === 0) throw badInput('leadId', 'Choose somebody of the team.');
  }
}
