import { Injectable } from '@nestjs/common';
import { checkDraftBody, NEW_DRAFT } from '@cairn/domain';
import { badInput, currentActor, Db, isId } from '@cairn/platform';
import { Draft } from './draft.entity.js';
import { type DraftArgs, type SaveDraftInput } from './draft.input.js';
import { FORGET_OLDEST_DRAFTS, KEEP_DRAFT } from './draft.page.js';

/** Somebody who leaves more forms open than this has forgotten the oldest. */
const KEPT = 200;

/** Drafts: saved as one types. No version and no event; the last write wins, and only its writer reads it. */
@Injectable()
export class DraftService {
  constructor(private readonly db: Db) {}

  /** @throws BAD_USER_INPUT with the field `target` */
  one(args: DraftArgs): Promise<Draft | null> {
    const key = keyOf(args);
    return this.db.read((tx) => {
      tx.permit('draft.keep');
      return tx.of(Draft).one({ memberId: currentActor().memberId, ...key });
    });
  }

  /** @throws BAD_USER_INPUT with the field `target` or `body` */
  save(input: SaveDraftInput): Promise<Draft> {
    const { form, target } = keyOf(input);
    const body = checkDraftBody(input.body);
    if (!body.ok) throw badInput('body', body.reason);
    // No key of one intent: a repetition writes the same words again.
    return this.db.write(async (tx) => {
      tx.permit('draft.keep');
      const mine = [tx.networkId, currentActor().memberId];
      const [kept] = await tx.page(KEEP_DRAFT, [...mine, form, target, body.value]);
      await tx.page(FORGET_OLDEST_DRAFTS, [...mine, KEPT]);
      return Object.assign(new Draft(), kept);
    });
  }

  /** Whether there was one. */
  discard(args: DraftArgs): Promise<boolean> {
    const key = keyOf(args);
    return this.db.write(async (tx) => {
      tx.permit('draft.keep');
      return (await tx.of(Draft).remove({ memberId: currentActor().memberId, ...key })) > 0;
    });
  }
}

function keyOf({ form, target }: DraftArgs): DraftArgs {
  if (target !== NEW_DRAFT && !isId(target)) throw badInput('target', 'A draft is about something that has an id, or about something new.');
  return { form, target };
}
