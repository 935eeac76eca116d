import { Injectable } from '@nestjs/common';
import { refuse, takesPart, type TeamPart } from '@cairn/domain';
import { Authenticator, badInput, Db, notFound, refusalOf, text, type Authorized, type Refused, type WriteTx } from '@cairn/platform';
import { IsNull, Not } from 'typeorm';
import { isOfHub, Member } from './member.entity.js';
import { Site } from './site.entity.js';
import { ended, Team } from './team.entity.js';
import { type AddTeamMemberInput, type SetTeamPartInput } from './team.input.js';
import { TeamMember } from './team-member.entity.js';
import { TeamSite } from './team-site.entity.js';
import { directoryOf, streamOfTeam } from './vocabulary.type.js';

/**
 * Who works in a team, and where. Leaving is never refused: what the team lacks then is said by its composition. Every change
 * locks the team, so that two at once leave one lead; whoever left comes back as what they were.
 */
@Injectable()
export class RosterService {
  constructor(private readonly db: Db, private readonly authenticator: Authenticator) {}

  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT; NOT_IN_DISTRICT and TEAM_ENDED are refusals */
  add(input: AddTeamMemberInput): Promise<Team | Refused> {
    const perspective = said(input.perspective);
    return this.change('addTeamMember', input, input.teamId, async (tx, team) => {
      const member = await tx.load('member.read', Member, input.memberId);
      const before = await tx.of(TeamMember).one({ teamId: team.id, memberId: member.id });
      const part = input.part ?? (await this.partAgain(tx, member, before));
      const refused = misfit(member, part, team.ownerId);
      if (refused) return refused;
      if (part === 'LEAD') await stepBack(tx, team.id, member.id);
      const where = { teamId: team.id, memberId: member.id };
      if (before) await tx.of(TeamMember).update(where, { part, leftAt: null, ...(perspective === undefined ? {} : { perspective }) });
      else await tx.of(TeamMember).insert({ ...where, part, perspective: perspective ?? '', leftAt: null });
      return member;
    });
  }

  /** @throws as `add`; NOT_FOUND for somebody who is not on the roster */
  setPart(input: SetTeamPartInput): Promise<Team | Refused> {
    const perspective = said(input.perspective);
    return this.change('setTeamPart', input, input.teamId, async (tx, team) => {
      const { member } = await this.onRoster(tx, team, input.memberId);
      const part = input.part ?? undefined;
      const refused = part === undefined ? null : misfit(member, part, team.ownerId);
      if (refused) return refused;
      if (part === 'LEAD') await stepBack(tx, team.id, member.id);
      const changes = { ...(part === undefined ? {} : { part }), ...(perspective === undefined ? {} : { perspective }) };
      if (Object.keys(changes).length > 0) await tx.of(TeamMember).update({ teamId: team.id, memberId: member.id }, changes);
      return member;
    });
  }

  /** Takes somebody off the roster, whoever it is. `addTeamMember` brings them back. */
  remove(teamId: string, memberId: string): Promise<Team | Refused> {
    return this.change('removeTeamMember', { teamId, memberId }, teamId, async (tx, team) => {
      const { member } = await this.onRoster(tx, team, memberId);
      await tx.of(TeamMember).update({ teamId, memberId }, { leftAt: new Date() });
      return member;
    });
  }

  /** @throws BAD_USER_INPUT for a school of another district */
  addSite(teamId: string, siteId: string): Promise<Team | Refused> {
    return this.change('addTeamSite', { teamId, siteId }, teamId, async (tx, team) => {
      const school = await tx.load('site.read', Site, siteId);
      if (school.parentId !== team.siteId) throw badInput('siteId', 'Choose a school of the district.');
      const again = await tx.of(TeamSite).update({ teamId, siteId }, { leftAt: null });
      if (again === 0) await tx.of(TeamSite).insert({ teamId, siteId, leftAt: null });
      return null;
    });
  }

  removeSite(teamId: string, siteId: string): Promise<Team | Refused> {
    return this.change('removeTeamSite', { teamId, siteId }, teamId, async (tx) => {
      const site = await tx.load('site.read', Site, siteId);
      if ((await tx.of(TeamSite).update({ teamId, siteId: site.id, leftAt: IsNull() }, { leftAt: new Date() })) === 0) throw notFound();
      return null;
    });
  }

  // `work` resolves with the member whose rights it changed, if any.
  private async change(name: string, input: object, teamId: string, work: (tx: WriteTx, team: Authorized<Team>) => Promise<Member | Refused | null>): Promise<Team | Refused> {
    let userId: string | null = null;
    const result = await this.db.mutate<Team | Refused>(name, input, {
      run: async (tx) => {
        const team = await tx.load('team.edit', Team, teamId, { lock: true });
        const done = ended(team) ?? (await work(tx, team));
        if (done && !(done instanceof Member)) return done;
        userId = done?.userId ?? null;
        for (const stream of [directoryOf(tx.networkId), streamOfTeam(team.id)]) tx.record(stream, 'team.updated', { teamId: team.id });
        return team;
      },
      again: (tx, id) => tx.load('team.read', Team, id),
    });
    if (userId) this.authenticator.forget(userId);
    return result;
  }

  private async onRoster(tx: WriteTx, team: Team, memberId: string): Promise<{ member: Member; row: TeamMember }> {
    const member = await tx.load('member.read', Member, memberId);
    const row = await tx.of(TeamMember).one({ teamId: team.id, memberId: member.id, leftAt: IsNull() });
    if (!row) throw notFound();
    return { member, row };
  }

  // Whoever led comes back as the lead unless somebody else leads now.
  private async partAgain(tx: WriteTx, member: Member, before: TeamMember | null): Promise<TeamPart> {
    if (!before) return isOfHub(member) ? 'COACH' : 'MEMBER';
    if (before.part !== 'LEAD') return before.part;
    const others = await tx.of(TeamMember).count({ teamId: before.teamId, part: 'LEAD', leftAt: IsNull(), memberId: Not(member.id) });
    return others > 0 ? 'MEMBER' : 'LEAD';
  }
}

/**
 * Why somebody cannot have this part in a team of `ownerId`: works in another district.
 * @throws BAD_USER_INPUT naming `field` for whoever left, looks on, or belongs to the hub and would not coach
 */
export function misfit(member: Member, part: TeamPart, ownerId: string, field = 'memberId'): Refused | null {
  const ofHub = isOfHub(member);
  if (takesPart({ ...member, part, ofHub }, ownerId)) return null;
  if (member.state === 'FORMER') throw badInput(field, `${member.name} has left the network.`);
  if (ofHub) throw badInput(field, 'People of the hub take part as coaches, with the role of a coach.');
  if (member.organizationId === ownerId) throw badInput(field, `${member.name} is a guest, and a guest looks on. Give another role first.`);
  return refusalOf(refuse('NOT_IN_DISTRICT', { name: member.name }));
}

// One lead at a time: the one before stays as a member.
async function stepBack(tx: WriteTx, teamId: string, leadId: string): Promise<void> {
  await tx.of(TeamMember).update({ teamId, part: 'LEAD', leftAt: IsNull(), memberId: Not(leadId) }, { part: 'MEMBER' });
}

function said(perspective: string | null | undefined): string | undefined {
  return perspective == null ? undefined : text('perspective', perspective, { max: 300 });
}
