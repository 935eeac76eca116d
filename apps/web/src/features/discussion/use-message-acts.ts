import { ReactDocument, type ReactionKind, RemoveMessageDocument, RestoreMessageDocument, UnreactDocument } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { toast } from '../../ui/toast.js';
import { putMessages, withoutMessage, type MessageView, type ThreadPage } from './thread-events.js';

/** What one does to a message that is there, and what went wrong with it. */
export interface MessageActs {
  remove: (message: MessageView) => void;
  react: (message: MessageView, kind: ReactionKind, on: boolean) => void;
  /** A message as the server now has it. */
  put: (message: MessageView) => void;
  problem: string | null;
}

/** The acts of a thread; they outlive the message they are about. */
export function useMessageActs(change: (to: (pages: ThreadPage[]) => ThreadPage[]) => void): MessageActs {
  const { t } = useTranslation(['discussion', 'common']);
  const { slug } = useNetwork();
  const put = (message: MessageView) => change((pages) => putMessages(pages, [message]));
  const restore = useAct(RestoreMessageDocument, { network: slug, onDone: ({ restoreMessage }) => restoreMessage.__typename === 'Message' && put(restoreMessage) });
  const remove = useAct(RemoveMessageDocument, { network: slug });
  const react = useAct(ReactDocument, { network: slug, onDone: (result) => put(result.react) });
  const unreact = useAct(UnreactDocument, { network: slug, onDone: (result) => put(result.unreact) });
  return {
    put,
    remove: ({ id }) => remove.act({ id }, () => {
      change((pages) => withoutMessage(pages, id));
      toast(t('removed'), { label: t('common:undo'), act: () => restore.act({ id }) });
    }),
    react: ({ id }, kind, on) => (on ? react : unreact).act({ id, kind }),
    problem: remove.problem ?? restore.problem ?? react.problem ?? unreact.problem,
  };
}
