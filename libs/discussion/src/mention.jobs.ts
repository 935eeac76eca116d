import { Injectable } from '@nestjs/common';
import { MESSAGE_UNDO_DAYS } from '@cairn/domain';
import { inboxOf } from '@cairn/networks';
import { AppError, Authenticator, Db, Housekeeping, JobRegistry, operation, runOperation, type Job } from '@cairn/platform';
import { CLAIM_TELLING, CONCERNED, MAKE_FOLLOW, PURGE, type ConcernedRow } from './mention.page.js';
import { Subjects } from './subjects.service.js';

// Each is told on a stream of their own, and a write touches three.
const AT_ONCE = 3;

/**
 * Tells the members whom a message concerns: those it speaks to, who follow from then on, and followers who were up to date.
 * Each is asked for with the rights of this moment; whoever may not read the object hears nothing, and nobody hears that.
 */
@Injectable()
export class MentionJobs {
  constructor(jobs: JobRegistry, housekeeping: Housekeeping, private readonly db: Db, private readonly subjects: Subjects, private readonly authenticator: Authenticator) {
    jobs.on(['message.posted', 'message.edited'], 'discussion.mention', (job) => this.tellAll(job));
    housekeeping.add((networkId) => this.purge(networkId));
  }

  private async tellAll(job: Job<'message.posted' | 'message.edited'>): Promise<void> {
    // Whoever has followed since the first delivery would be told by the second.
    if (await job.done()) return;
    const { networkId, name, payload: { messageId } } = job.event;
    const concerned = await this.db.system(networkId, 'find whom a message concerns', (tx) => tx.page(CONCERNED, [networkId, messageId, name === 'message.posted']));
    const readers: ConcernedRow[] = [];
    for (const one of concerned) if (await this.mayRead(job.event.id, networkId, one)) readers.push(one);
    for (let at = 0; at < readers.length; at += AT_ONCE) await this.tell(networkId, messageId, readers.slice(at, at + AT_ONCE));
    await job.system('everybody was told', async () => undefined);
  }

  private async mayRead(requestId: string, networkId: string, { memberId, threadId, kind }: ConcernedRow): Promise<boolean> {
    const member = await this.authenticator.member(networkId, memberId);
    if (!member) return false;
    try {
      await runOperation(operation({ kind: 'job', requestId, ...member }), () => this.db.read((tx) => this.subjects.load(tx, kind, threadId)));
      return true;
    } catch (error) {
      if (error instanceof AppError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) return false;
      throw error;
    }
  }

  private async tell(networkId: string, messageId: string, readers: readonly ConcernedRow[]): Promise<void> {
    const handler = ({ memberId, mentioned }: ConcernedRow): string => `discussion.${mentioned ? 'mention' : 'continue'}:${memberId}`;
    await this.db.system(networkId, 'tell members about a message', async (tx) => {
      const claimed = new Set((await tx.page(CLAIM_TELLING, [networkId, messageId, readers.map(handler)])).map((row) => row.handler));
      const told = readers.filter((one) => claimed.has(handler(one)));
      const spokenTo = told.filter(({ mentioned }) => mentioned);
      const [one] = spokenTo;
      if (one) await tx.page(MAKE_FOLLOW, [networkId, one.threadId, spokenTo.map(({ memberId }) => memberId), one.number - 1]);
      for (const { memberId, mentioned, threadId } of told) tx.record(inboxOf(memberId), mentioned ? 'mention.received' : 'thread.continued', { threadId, messageId });
    });
  }

  private async purge(networkId: string): Promise<void> {
    await this.db.system(networkId, 'remove messages that were taken back long ago', async (tx) => {
      for (const statement of PURGE) await tx.page(statement, [networkId, MESSAGE_UNDO_DAYS]);
    });
  }
}
