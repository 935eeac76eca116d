import { messageParts } from '@cairn/domain';
import type { MessageView } from './thread-events.js';

/** The words of a message as the text they are. Only http and https become links, and nothing becomes markup. */
export function MessageText({ body, mentions }: { body: string; mentions: MessageView['mentions'] }) {
  return (
    <>
      {messageParts(body, mentions).map((part, at) => {
        if (part.kind === 'link') return <a key={at} href={part.href} target="_blank" rel="noopener noreferrer nofollow">{part.text}</a>;
        if (part.kind === 'mention') return <span key={at} className="mention">{part.text}</span>;
        return part.text;
      })}
    </>
  );
}
