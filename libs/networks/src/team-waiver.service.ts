import { Injectable } from '@nestjs/common';
import { refuse } from '@cairn/domain';
import {
  badInput, currentActor, Db, decodeCursor, encodeCursor, isId, mayDo, newId, notFound, pageSize, refusalOf, text, toConnection,
  type Connection, type PageArgs, type ReadTx, type Refused,
} from '@cairn/platform';
import { Member } from './member.entity.js';
import { ended, Team } from './team.entity.js';
import { type AskWaiverInput, type DecideWaiverInput } from './team.input.js';
import { WAITING_WAIVERS } from './team.page.js';
import { compositionOf, waiversOf } from './team-reading.service.js';
import { TeamWaiver } from './team-waiver.entity.js';
import { directoryOf, streamOfTeam } from './vocabulary.type.js';

/** Requests to do without a requirement: asked by the lead of the district with a reason, decided by a lead of the hub. */
@Injectable()
export class TeamWaiverService {
  constructor(private readonly db: Db) {}

  /** What waits for the hub, oldest first. @throws FORBIDDEN */
  waiting(args: PageArgs): Promise<Connection<TeamWaiver>> {
    const first = pageSize(args);
    const [id] = decodeCursor(args.after, 1) ?? [null];
    if (id !== null && !isId(id)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      tx.permit('team.decideWaiver');
      const rows = (await tx.page(WAITING_WAIVERS, [tx.networkId, id, first + 1])).map((row) => Object.assign(new TeamWaiver(), row));
      return toConnection(rows, first, (waiver) => encodeCursor([waiver.id]));
    });
  }

  team(waiver: TeamWaiver): Promise<Team> {
    return this.db.read(async (tx) => teamOf(tx, waiver));
  }

  /** Why, and what the hub said: words for the district, the people of the team and the leads of the hub. */
  async words(waiver: TeamWaiver, which: 'reason' | 'decidedNote'): Promise<string | null> {
    return this.db.read(async (tx) => {
      const { readOwnerIds, teamIds } = currentActor();
      const team = await teamOf(tx, waiver);
      const concerned = readOwnerIds.includes(team.ownerId) || teamIds.includes(team.id) || mayDo('team.decideWaiver', {});
      return concerned && mayDo('member.read', {}) ? waiver[which] : null;
    });
  }

  /** The name of a person, for those who may see people. */
  person(id: string | null): Promise<Member | null> {
    return this.db.read(async (tx) => (id && mayDo('member.read', {}) ? tx.byId(Member, id) : null));
  }

  /** @throws FORBIDDEN, BAD_USER_INPUT without a reason; TEAM_ENDED, REQUIREMENT_MET and WAIVER_OPEN are refusals */
  ask(input: AskWaiverInput): Promise<TeamWaiver | Refused> {
    const reason = text('reason', input.reason, { max: 1_000, required: true });
    const { requirement } = input;
    return this.db.mutate<TeamWaiver | Refused>('askWaiver', input, {
      run: async (tx) => {
        const team = await tx.load('team.edit', Team, input.teamId, { lock: true });
        const refused = ended(team);
        if (refused) return refused;
        const missing = (await compositionOf(tx, team)).requirements.find((check) => check.requirement === requirement && !check.met);
        if (!missing) return refusalOf(refuse('REQUIREMENT_MET'));
        const open = (await waiversOf(tx, team.id)).some((waiver) => waiver.requirement === requirement && waiver.state !== 'DECLINED');
        if (open) return refusalOf(refuse('WAIVER_OPEN'));
        const waiver = await tx.of(TeamWaiver).insert({ id: newId(), teamId: team.id, requirement, reason, state: 'ASKED', askedById: currentActor().memberId });
        for (const stream of [directoryOf(tx.networkId), streamOfTeam(team.id)]) tx.record(stream, 'team.waiverAsked', { teamId: team.id, requirement });
        return waiver;
      },
      again: (tx, id) => tx.load('team.read', TeamWaiver, id),
    });
  }

  /** One of two who decide at once is refused: WAIVER_DECIDED. @throws FORBIDDEN for everybody but leads of the hub */
  decide(input: DecideWaiverInput): Promise<TeamWaiver | Refused> {
    const decidedNote = text('note', input.note ?? '', { max: 1_000, required: !input.approve });
    const state = input.approve ? 'APPROVED' : 'DECLINED';
    return this.db.mutate<TeamWaiver | Refused>('decideWaiver', input, {
      run: async (tx) => {
        // Before there is a row: a guest reads no waiver, and must not learn which there are.
        tx.permit('team.decideWaiver');
        const waiver = await tx.load('team.decideWaiver', TeamWaiver, input.id, { lock: true });
        if (waiver.state !== 'ASKED') return refusalOf(refuse('WAIVER_DECIDED', { state: waiver.state.toLowerCase() }));
        const { id, teamId, requirement } = waiver;
        const decided = { state, decidedById: currentActor().memberId, decidedNote, decidedAt: new Date() } as const;
        await tx.of(TeamWaiver).update({ id }, decided);
        for (const stream of [directoryOf(tx.networkId), streamOfTeam(teamId)]) tx.record(stream, 'team.waiverDecided', { teamId, requirement, approved: input.approve });
        return Object.assign(waiver, decided);
      },
      again: (tx, id) => tx.load('team.read', TeamWaiver, id),
    });
  }
}

async function teamOf(tx: ReadTx, waiver: TeamWaiver): Promise<Team> {
  const team = await tx.byId(Team, waiver.teamId);
  if (!team) throw notFound();
  return team;
}
