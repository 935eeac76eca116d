import { Injectable } from '@nestjs/common';
import { checkComposition, takesPart, type CompositionRule } from '@cairn/domain';
import { Db, mayDo, notFound, type ReadTx } from '@cairn/platform';
import { Member } from './member.entity.js';
import { Network } from './network.entity.js';
import { Site } from './site.entity.js';
import { Team } from './team.entity.js';
import { TeamMember } from './team-member.entity.js';
import { ROSTERS, SCHOOLS_OF_TEAMS, WAIVERS_OF, type RosterRow } from './team.page.js';
import { type TeamComposition } from './team.type.js';
import { TeamWaiver } from './team-waiver.entity.js';

/** What belongs to teams, each read once for all the teams of a page. */
@Injectable()
export class TeamReadingService {
  constructor(private readonly db: Db) {}

  /** The roster, for those who may see people. */
  members(team: Team): Promise<TeamMember[]> {
    return this.db.read(async (tx) => (mayDo('member.read', {}) ? rosterOf(tx, team.id) : []));
  }

  member(row: TeamMember): Promise<Member> {
    return this.db.read(async (tx) => {
      const member = await tx.byId(Member, row.memberId);
      if (!member) throw notFound();
      return member;
    });
  }

  /** Whether somebody on the roster counts for the team today. */
  takesPart(row: TeamMember): Promise<boolean> {
    return this.db.read(async (tx) => {
      const team = await tx.byId(Team, row.teamId);
      const person = (await rosterOf(tx, row.teamId)).find(({ memberId }) => memberId === row.memberId);
      return team !== null && person !== undefined && takesPart(person, team.ownerId);
    });
  }

  memberCount(team: Team): Promise<number> {
    return this.db.read(async (tx) => (await rosterOf(tx, team.id)).length);
  }

  district(team: Team): Promise<Site> {
    return this.db.read(async (tx) => {
      const site = await tx.byId(Site, team.siteId);
      if (!site) throw notFound();
      return site;
    });
  }

  schools(team: Team): Promise<Site[]> {
    return this.db.read((tx) => tx.loader<string, Site[]>('networks.schools-of-teams', async (ids) => {
      const rows = await tx.page(SCHOOLS_OF_TEAMS, [tx.networkId, ids]);
      return ids.map((id) => rows.filter(({ teamId }) => teamId === id).map((row) => Object.assign(new Site(), row)));
    }).load(team.id));
  }

  /** The requests of a team, newest first, for those who may see people. */
  waivers(team: Team): Promise<TeamWaiver[]> {
    return this.db.read(async (tx) => (mayDo('member.read', {}) ? waiversOf(tx, team.id) : []));
  }

  composition(team: Team): Promise<TeamComposition> {
    return this.db.read((tx) => compositionOf(tx, team));
  }
}

/** The roster of a team, batched: leads first, coaches last. */
export async function rosterOf(tx: ReadTx, teamId: string): Promise<(TeamMember & RosterRow)[]> {
  return tx.loader<string, (TeamMember & RosterRow)[]>('networks.rosters', async (ids) => {
    const rows = (await tx.page(ROSTERS, [tx.networkId, ids])).map((row) => Object.assign(new TeamMember(), row));
    return ids.map((id) => rows.filter((row) => row.teamId === id));
  }).load(teamId);
}

/** The requests of a team, batched. */
export async function waiversOf(tx: ReadTx, teamId: string): Promise<TeamWaiver[]> {
  return tx.loader<string, TeamWaiver[]>('networks.waivers-of', async (ids) => {
    const rows = (await tx.page(WAIVERS_OF, [tx.networkId, ids])).map((row) => Object.assign(new TeamWaiver(), row));
    return ids.map((id) => rows.filter((row) => row.teamId === id));
  }).load(teamId);
}

/** Where a team stands against the rule of its network, from the people and the rule as they are now. */
export async function compositionOf(tx: ReadTx, team: Team): Promise<TeamComposition> {
  const [network, roster, waivers] = [await tx.byId(Network, tx.networkId), await rosterOf(tx, team.id), await waiversOf(tx, team.id)];
  if (!network) throw notFound();
  const waived = waivers.filter(({ state }) => state === 'APPROVED').map(({ requirement }) => requirement);
  return checkComposition(ruleOf(network), roster.filter((person) => takesPart(person, team.ownerId)), waived);
}

/** The rule of a network. */
export function ruleOf({ leadCentralOffice, minPrincipals, minTeachers }: Network): CompositionRule {
  return { leadCentralOffice, minPrincipals, minTeachers };
}
