import { Injectable } from '@nestjs/common';
import { refuse, type TeamPart } from '@cairn/domain';
import { line } from '@cairn/identity';
import {
  Authenticator, badInput, currentActor, Db, decodeCursor, encodeCursor, forbidden, isId, mayDo, newId, notFound, pageSize, Refused, refusalOf, text,
  toConnection, violatedConstraint, type Authorized, type Connection, type PageArgs, type WriteTx,
} from '@cairn/platform';
import { misfit } from './roster.service.js';
import { Member } from './member.entity.js';
import { Site } from './site.entity.js';
import { SiteService } from './site.service.js';
import { ended, Team } from './team.entity.js';
import { type CreateTeamInput, type NewTeamMemberInput, type TeamsArgs, type UpdateTeamInput } from './team.input.js';
import { TeamMember } from './team-member.entity.js';
import { TEAM_CANDIDATES, TEAMS, TEAMS_OF } from './team.page.js';
import { TeamSite } from './team-site.entity.js';
import { type TeamCan } from './team.type.js';
import { directoryOf, streamOfTeam } from './vocabulary.type.js';

const MOST_PEOPLE = 60;
const MOST_SCHOOLS = 100;

/** Teams of a district: seen by the whole network, kept by the leads of their district. */
@Injectable()
export class TeamService {
  constructor(private readonly db: Db, private readonly sites: SiteService, private readonly authenticator: Authenticator) {}

  /** By district from A to Z. @throws BAD_USER_INPUT for a foreign cursor */
  list(args: TeamsArgs & PageArgs): Promise<Connection<Team>> {
    const first = pageSize(args);
    const [district, name, id] = decodeCursor(args.after, 3) ?? [null, null, null];
    if (id !== null && !isId(id)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    if (args.siteId != null && !isId(args.siteId)) throw notFound();
    return this.db.read(async (tx) => {
      tx.permit('team.read');
      const rows = await tx.page(TEAMS, [tx.networkId, args.siteId ?? null, args.ended, district, name, id, first + 1]);
      return toConnection(rows.map((row) => Object.assign(new Team(), row)), first, (team) => encodeCursor([(team as Team & { districtName: string }).districtName, team.name, team.id]));
    });
  }

  one(id: string): Promise<Team> {
    return this.db.read((tx) => tx.load('team.read', Team, id));
  }

  /** The teams that the viewer works in or coaches. */
  mine(): Promise<Team[]> {
    return this.db.read(async (tx) => {
      tx.permit('team.read');
      const { teamIds } = currentActor();
      return teamIds.length === 0 ? [] : (await tx.page(TEAMS_OF, [tx.networkId, teamIds])).map((row) => Object.assign(new Team(), row));
    });
  }

  /** Who can be in a team of the viewer's district, from A to Z. @throws FORBIDDEN for whoever keeps no teams */
  candidates(): Promise<Member[]> {
    return this.db.read(async (tx) => {
      const { organizationId } = currentActor();
      tx.permit('team.create', { ownerId: organizationId });
      tx.permit('member.read');
      return (await tx.page(TEAM_CANDIDATES, [tx.networkId, organizationId])).map((row) => Object.assign(new Member(), row));
    });
  }

  viewerCan(team: Team): TeamCan {
    const keeps = mayDo('team.edit', { ownerId: team.ownerId });
    const works = team.endedAt === null;
    return { edit: keeps && works, end: keeps && works, resume: keeps && !works, decideWaivers: works && mayDo('team.decideWaiver', {}) };
  }

  /** Whether the viewer works in the team or coaches it. */
  isMine(team: Team): boolean {
    return currentActor().teamIds.includes(team.id);
  }

  /** @throws FORBIDDEN, BAD_USER_INPUT; TEAM_NAME_TAKEN and NOT_IN_DISTRICT are refusals */
  async create(input: CreateTeamInput): Promise<Team | Refused> {
    const values = { name: line('name', input.name, 120), purpose: text('purpose', input.purpose ?? '', { max: 2_000 }) };
    const rows = rosterOf(input.members ?? []);
    const schoolIds = schoolsOf(input.schoolIds ?? []);
    const users: string[] = [];
    const made = await namingTaken(values.name, () => this.db.mutate<Team | Refused>('createTeam', input, {
      run: async (tx) => {
        const { organizationId, siteId } = currentActor();
        tx.permit('team.create', { ownerId: organizationId });
        if (siteId === null) throw forbidden();
        const district = await this.sites.districtOf(tx, await tx.load('site.read', Site, siteId));
        const team = await tx.of(Team).insert({ id: newId(), ownerId: organizationId, visibility: 'NETWORK', siteId: district.id, ...values, endedAt: null, version: 1 });
        const refused = await this.fill(tx, team, rows, users);
        if (refused) throw new Rollback(refused);
        await this.settle(tx, team, schoolIds);
        for (const stream of [directoryOf(tx.networkId), streamOfTeam(team.id)]) tx.record(stream, 'team.created', { teamId: team.id });
        return team;
      },
      again: (tx, id) => tx.load('team.read', Team, id),
    }));
    for (const user of users) this.authenticator.forget(user);
    return made;
  }

  /** @throws FORBIDDEN, CONFLICT with the current version; TEAM_NAME_TAKEN and TEAM_ENDED are refusals */
  update(input: UpdateTeamInput): Promise<Team | Refused> {
    const changes = {
      ...(input.name == null ? {} : { name: line('name', input.name, 120) }),
      ...(input.purpose == null ? {} : { purpose: text('purpose', input.purpose, { max: 2_000 }) }),
    };
    return namingTaken(changes.name ?? '', () => this.db.mutate<Team | Refused>('updateTeam', input, {
      run: async (tx) => {
        const team = await tx.load('team.edit', Team, input.id, { lock: true });
        return ended(team) ?? this.edit(tx, team, input.version, changes);
      },
      again: (tx, id) => tx.load('team.read', Team, id),
    }));
  }

  /** The team stops; what it tested and said stays. Ending it twice changes nothing. */
  end(id: string, version: number): Promise<Team | Refused> {
    return this.turn('endTeam', id, version, new Date());
  }

  resume(id: string, version: number): Promise<Team | Refused> {
    return this.turn('resumeTeam', id, version, null);
  }

  private async turn(name: string, id: string, version: number, endedAt: Date | null): Promise<Team | Refused> {
    let title = '';
    const turned = await namingTaken(() => title, () => this.db.mutate<Team | Refused>(name, { id, version }, {
      run: async (tx) => {
        const team = await tx.load('team.edit', Team, id, { lock: true });
        title = team.name;
        return (team.endedAt === null) === (endedAt === null) ? team : this.edit(tx, team, version, { endedAt });
      },
      again: (tx, made) => tx.load('team.read', Team, made),
    }));
    this.authenticator.forget('*');
    return turned;
  }

  private async edit(tx: WriteTx, team: Authorized<Team>, version: number, changes: Partial<Team>): Promise<Team> {
    const changed = await tx.of(Team).edit(team, version, changes);
    for (const stream of [directoryOf(tx.networkId), streamOfTeam(team.id)]) tx.record(stream, 'team.updated', { teamId: team.id });
    return changed;
  }

  // The roster of a new team. `users` collects whose rights change.
  private async fill(tx: WriteTx, team: Team, given: Map<string, NewTeamMemberInput>, users: string[]): Promise<Refused | null> {
    const rows = new Map(given);
    const { memberId: me } = currentActor();
    if (![...rows.values()].some(({ part }) => part === 'LEAD') && !rows.has(me)) rows.set(me, { memberId: me, part: 'LEAD' });
    for (const { memberId, part } of rows.values()) {
      const member = await tx.load('member.read', Member, memberId);
      const refused = misfit(member, part, team.ownerId, 'members');
      if (refused) return refused;
      users.push(member.userId);
    }
    const added = (part: TeamPart, memberId: string, perspective?: string | null) => ({ teamId: team.id, memberId, part, perspective: perspective ?? '', leftAt: null });
    await tx.of(TeamMember).insertMany([...rows.values()].map(({ part, memberId, perspective }) => added(part, memberId, perspective)));
    return null;
  }

  private async settle(tx: WriteTx, team: Team, schoolIds: string[]): Promise<void> {
    for (const id of schoolIds) {
      const school = await tx.load('site.read', Site, id);
      if (school.parentId !== team.siteId) throw badInput('schoolIds', 'Choose schools of your district.');
    }
    await tx.of(TeamSite).insertMany(schoolIds.map((siteId) => ({ teamId: team.id, siteId, leftAt: null })));
  }
}

// A refusal that must take back what the transaction wrote before.
class Rollback extends Error {
  constructor(readonly refused: Refused) {
    super(refused.code);
  }
}

function rosterOf(members: NewTeamMemberInput[]): Map<string, NewTeamMemberInput> {
  if (members.length > MOST_PEOPLE) throw badInput('members', `A team has at most ${MOST_PEOPLE} people.`);
  const rows = new Map(members.map((member) => [member.memberId, { ...member, perspective: text('members', member.perspective ?? '', { max: 300 }) }]));
  if (rows.size < members.length) throw badInput('members', 'Somebody is named twice.');
  if (members.filter(({ part }) => part === 'LEAD').length > 1) throw badInput('members', 'A team has one lead.');
  return rows;
}

function schoolsOf(ids: string[]): string[] {
  if (ids.length > MOST_SCHOOLS) throw badInput('schoolIds', `Choose at most ${MOST_SCHOOLS} schools.`);
  return [...new Set(ids)];
}

async function namingTaken(name: string | (() => string), write: () => Promise<Team | Refused>): Promise<Team | Refused> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Rollback) return error.refused;
    if (violatedConstraint(error) === 'team_name') return refusalOf(refuse('TEAM_NAME_TAKEN', { team: typeof name === 'string' ? name : name() }));
    throw error;
  }
}
