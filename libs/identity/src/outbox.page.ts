import { type MailState } from '@cairn/domain';
import { statement } from '@cairn/platform';

export interface OutboxRow { id: string; to_address: string; subject: string; body: string; created_at: Date; state: MailState }

/** Recorded mails, newest first: ids are made in the order of time. $1 network or null for all, $2 behind this id, $3 how many */
export const OUTBOX = statement<OutboxRow>('identity.outbox', `
  select id, to_address, subject, body, created_at, state from mail
  where ($1::uuid is null or network_id = $1) and ($2::uuid is null or id < $2)
  order by id desc limit $3`);
