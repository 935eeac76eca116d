import { DRAFT_DAYS } from '@cairn/domain';
import { statement } from '@cairn/platform';
import { type Draft } from './draft.entity.js';

/** Keeps what was typed last. $1 network, $2 member, $3 form, $4 target, $5 body */
export const KEEP_DRAFT = statement<Draft>('networks.keep-draft', `
  insert into draft (network_id, member_id, form, target, body) values ($1, $2, $3, $4, $5)
  on conflict (network_id, member_id, form, target) do update set body = excluded.body, updated_at = now()
  returning network_id as "networkId", member_id as "memberId", form, target, body, updated_at as "updatedAt"`);

/** The oldest of somebody who keeps very many. $1 network, $2 member, $3 how many stay */
export const FORGET_OLDEST_DRAFTS = statement('networks.forget-oldest-drafts', `
  delete from draft where network_id = $1 and member_id = $2 and (form, target) in (
    select form, target from draft where network_id = $1 and member_id = $2 order by updated_at desc, form, target offset $3)`);

/** Drafts that nobody came back to. $1 network */
export const FORGET_OLD_DRAFTS = statement('networks.forget-old-drafts', `
  delete from draft where network_id = $1 and updated_at < now() - interval '${DRAFT_DAYS} days'`);
