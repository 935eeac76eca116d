import { streamName } from '@cairn/domain';
import { badInput, mayDo } from '@cairn/platform';
import { Message } from './message.entity.js';
import type { MessageRow } from './message.page.js';

/** A message as its reader sees it. */
export function messageOf(row: MessageRow): Message {
  const { authorId, authorName, organizationName, ...rest } = row;
  return Object.assign(new Message(), rest, {
    authorId, author: { id: authorId, name: authorName, organizationName }, viewerCan: { edit: mayDo('message.edit', { authorId }) },
  });
}

/** The stream of a thread; its id is the id of its object. */
export function talkOf(threadId: string): string {
  return streamName('thread', threadId);
}

/** The number inside a cursor of a thread's history. @throws BAD_USER_INPUT */
export function numberOf(cursor: readonly string[] | null): number | null {
  if (cursor === null) return null;
  const number = Number(cursor[0]);
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) throw badInput('after', 'This cursor is not valid; start from the first page.');
  return number;
}
