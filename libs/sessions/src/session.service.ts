import { Injectable } from '@nestjs/common';
import { agendaTime, readSessionCode, SessionState, type TimedStep } from '@cairn/domain';
import { readIdentity } from '@cairn/identity';
import { Member } from '@cairn/networks';
import { badInput, currentActor, currentIdentity, Db, decodeCursor, encodeCursor, isId, mayDo, notFound, pageSize, RateLimits, toConnection, type Connection } from '@cairn/platform';
import { LiveSession, SessionCan } from './live-session.entity.js';
import { roomOf } from './room.service.js';
import { ROOM } from './room.page.js';
import type { SessionRoom } from './room.type.js';
import type { SessionsArgs } from './session.input.js';
import { BY_CODE, COMING_SESSIONS, PAST_SESSIONS, type CardRow } from './session.page.js';
import type { SessionCard, SessionPlace } from './session.type.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Sessions as they are read: lists, one, its state, and the way in by code. */
@Injectable()
export class SessionService {
  constructor(private readonly db: Db, private readonly limits: RateLimits) {}

  /** Sessions of a state: what is planned or live by its start, what is over from the newest. One statement. */
  list(args: SessionsArgs): Promise<Connection<SessionCard>> {
    const first = pageSize(args);
    const [at, id] = readCursor(args.after);
    const past = args.state === SessionState.ENDED;
    return this.db.read(async (tx) => {
      const rows = past ? await tx.page(PAST_SESSIONS, [at, id, first + 1]) : await tx.page(COMING_SESSIONS, [args.state, at, id, first + 1]);
      // The walls show a guest what the network shares; who is no guest loses no row here.
      const readable = rows.filter(({ ownerId, visibility, teamId, facilitatorId }) => mayDo('session.read', { ownerId, visibility, teamId, facilitatorId }));
      return toConnection(readable.map(cardOf), first, (card) => encodeCursor([((past ? card.endedAt : null) ?? card.startsAt).toISOString(), card.id]));
    });
  }

  get(id: string): Promise<LiveSession> {
    return this.db.read((tx) => tx.load('session.read', LiveSession, id));
  }

  /** Everything the viewer may see of a session now. One statement. */
  room(id: string): Promise<SessionRoom> {
    return this.db.read(async (tx) => {
      if (!isId(id)) throw notFound();
      const { memberId } = currentActor();
      const [row] = await tx.page(ROOM, [id, memberId]);
      const room = row ? roomOf(row, memberId) : null;
      tx.authorize('session.read', LiveSession, room?.session ?? null);
      return room as SessionRoom;
    });
  }

  /**
   * Where a code leads: for a member of that network who may read the session. Unknown, foreign and hidden codes answer alike.
   * @throws NOT_FOUND, RATE_LIMITED for whoever guesses
   */
  async place(typed: string): Promise<SessionPlace> {
    const { userId } = currentIdentity();
    const found = await this.limits.guess('session', userId, async () => {
      const code = readSessionCode(typed.slice(0, 50));
      const [row] = code ? await readIdentity(this.db, (tx) => tx.page(BY_CODE, [code])) : [];
      return row ?? null;
    });
    if (!found) throw notFound();
    return { networkSlug: found.slug, sessionId: found.session_id };
  }

  facilitator(session: LiveSession): Promise<Member> {
    return this.db.read(async (tx) => {
      const member = await tx.byId(Member, session.facilitatorId);
      if (!member) throw notFound();
      return member;
    });
  }

  viewerCan({ ownerId, visibility, teamId, facilitatorId, state }: LiveSession): SessionCan {
    const facts = { ownerId, visibility, teamId, facilitatorId };
    const open = state !== SessionState.ENDED;
    return { plan: open && mayDo('session.plan', facts), run: open && mayDo('session.run', facts), takePart: open && mayDo('session.takePart', facts) };
  }
}

function cardOf({ steps, ownerId: _owner, teamId: _team, facilitatorId: _facilitator, ...card }: CardRow): SessionCard {
  return { ...card, steps: steps.length, ...agendaTime(steps as TimedStep[]) };
}

function readCursor(after: string | null | undefined): [string | null, string | null] {
  const [at, id] = decodeCursor(after, 2) ?? [null, null];
  const wrong = at !== null && (!INSTANT.test(at ?? '') || Number.isNaN(Date.parse(at ?? '')) || !isId(id));
  if (wrong) throw badInput('after', 'This cursor is not valid; start from the first page.');
  return [at ?? null, id ?? null];
}
