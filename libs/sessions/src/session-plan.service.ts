import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS, narrower, refuse, SessionState, sessionCodeOf, Visibility, withinAgreement } from '@cairn/domain';
import { badInput, conflict, currentActor, Db, newId, refusalOf, text, violatedConstraint, type ReadTx, type Refused } from '@cairn/platform';
import { writeAgenda } from './agenda.service.js';
import { LiveSession } from './live-session.entity.js';
import type { CreateSessionInput, UpdateSessionInput } from './session.input.js';
import { CHOICES, SHARING_LIMIT } from './session.page.js';
import type { SessionChoices } from './session.type.js';
import { clock, tellAll } from './standing.service.js';

const TRIES = 5;
const TITLE = 120;
const PURPOSE = 1_000;

/** Sessions are planned: what for, when, who with, and the agenda. */
@Injectable()
export class SessionPlanService {
  constructor(private readonly db: Db) {}

  /** What the viewer can choose from. */
  choices(): Promise<SessionChoices> {
    return this.db.read(async (tx) => {
      tx.permit('session.create');
      const [found] = await tx.page(CHOICES, [currentActor().teamIds]);
      return { ...(found ?? { teams: [], measures: [], ideas: [], cycles: [] }), maxVisibility: await sharingLimit(tx) };
    });
  }

  /** Plans a session with its agenda; whoever plans it facilitates it. Refused beyond what the agreement covers. */
  async create(input: CreateSessionInput): Promise<LiveSession | Refused> {
    const title = lineOf('title', input.title);
    const purpose = text('purpose', input.purpose, { max: PURPOSE });
    checkStart(input.startsAt);
    const teamId = teamOf(input);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.mutate<LiveSession | Refused>('createSession', input, {
          run: async (tx) => {
            tx.permit('session.create');
            const beyond = await beyondAgreement(tx, input.visibility);
            if (beyond) return beyond;
            const { organizationId, memberId } = currentActor();
            const session = { id: newId(), ownerId: organizationId, visibility: input.visibility, teamId, title, purpose, startsAt: input.startsAt ?? (await clock(tx)), code: newCode(), facilitatorId: memberId, state: SessionState.PLANNED, version: 1 };
            await tx.of(LiveSession).insert(session);
            await writeAgenda(tx, session, input.steps);
            tellAll(tx, session, 'session.planned');
            return this.again(tx, session.id);
          },
          again: (tx, id) => this.again(tx, id),
        });
      } catch (error) {
        // Another session, of whatever network, has drawn the same code.
        if (violatedConstraint(error) !== 'live_session_code' || attempt === TRIES) throw error;
      }
    }
  }

  /** Changes the plan at the version the caller read. While it is live its facilitator changes it, and what was opened stays. */
  update(input: UpdateSessionInput): Promise<LiveSession | Refused> {
    return this.db.mutate<LiveSession | Refused>('updateSession', input, {
      run: async (tx) => {
        const session = await tx.load('session.plan', LiveSession, input.id, { lock: true });
        if (session.state === SessionState.ENDED) return refusalOf(refuse('SESSION_STATE', { from: session.state, to: SessionState.PLANNED }));
        if (session.version !== input.version) throw conflict('Somebody changed this while you were editing.', { currentVersion: session.version });
        const visibility = input.visibility ?? session.visibility;
        if (visibility !== session.visibility) {
          if (narrower(visibility, session.visibility) === visibility) throw badInput('visibility', 'Others know of this session already: it can be shown to more people, not to fewer.');
          const beyond = await beyondAgreement(tx, visibility);
          if (beyond) return beyond;
        }
        checkStart(input.startsAt);
        const shown = visibility !== session.visibility ? { visibility, teamId: null } : {};
        await tx.of(LiveSession).edit(session, input.version, {
          ...(input.title != null ? { title: lineOf('title', input.title) } : {}),
          ...(input.purpose != null ? { purpose: text('purpose', input.purpose, { max: PURPOSE }) } : {}),
          ...(input.startsAt ? { startsAt: input.startsAt } : {}),
          ...shown,
        });
        if (input.steps) await writeAgenda(tx, session, input.steps);
        tellAll(tx, { ...session, ...shown }, 'session.updated', session);
        return this.again(tx, session.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  private again(tx: ReadTx, id: string): Promise<LiveSession> {
    return tx.load('session.read', LiveSession, id);
  }
}

// From the randomness of the operating system: a code opens a door.
function newCode(): string {
  return sessionCodeOf(Array.from({ length: CODE_LENGTH }, () => randomInt(CODE_LETTERS.length)));
}

async function beyondAgreement(tx: ReadTx, asked: Visibility): Promise<Refused | null> {
  if (asked === Visibility.PUBLIC) throw badInput('visibility', 'Choose TEAM, OWNER or NETWORK.');
  const max = await sharingLimit(tx);
  return withinAgreement(asked, max) ? null : refusalOf(refuse('BEYOND_AGREEMENT', { site: 'your organization', max, asked }));
}

async function sharingLimit(tx: ReadTx): Promise<Visibility> {
  const [limit] = await tx.page(SHARING_LIMIT, [currentActor().organizationId]);
  const agreed = limit?.agreed ?? Visibility.OWNER;
  const max = limit?.isHub ? agreed : limit?.accepted ? narrower(agreed, limit.accepted) : Visibility.OWNER;
  return narrower(max, Visibility.NETWORK);
}

function teamOf({ visibility, teamId }: CreateSessionInput): string | null {
  if (visibility !== Visibility.TEAM) {
    if (teamId) throw badInput('teamId', 'A team meets alone only where the session is shown to the team.');
    return null;
  }
  if (!teamId || !currentActor().teamIds.includes(teamId)) throw badInput('teamId', 'Choose one of your teams.');
  return teamId;
}

function checkStart(startsAt: Date | null | undefined): void {
  if (!startsAt) return;
  const year = startsAt.getUTCFullYear();
  if (Number.isNaN(year) || year < 2000 || year > 2100) throw badInput('startsAt', 'This is not a time at which a session can start.');
}

function lineOf(field: string, value: unknown): string {
  return text(field, typeof value === 'string' ? value.replace(/\s+/g, ' ') : value, { max: TITLE, required: true });
}
