import { EditMessageDocument } from '@cairn/contracts';
import { LONGEST_MESSAGE, speaksTo } from '@cairn/domain';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { useNetwork } from '../../app/network-context.js';
import type { MessageView } from './thread-events.js';

interface EditMessageProps {
  message: MessageView;
  /** With the message as it is now, or without when nothing was changed. */
  onDone: (message: MessageView | null) => void;
}

/** One's own words, to be changed where they stand. */
export function EditMessage({ message, onDone }: EditMessageProps) {
  const { t } = useTranslation(['discussion', 'common']);
  const { slug } = useNetwork();
  const [body, setBody] = useState(message.body);
  const versioned = useVersioned(message.version);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const edit = useAct(EditMessageDocument, {
    network: slug,
    onDone: ({ editMessage }) => editMessage.__typename === 'Message' && onDone(editMessage),
    // The version that is saved now comes by its event.
    onError: (error) => versioned.noticed(error, () => undefined),
  });
  const save = (version = versioned.version) => {
    const mentionIds = message.mentions.filter(({ name }) => speaksTo(body, name)).map(({ id }) => id);
    edit.act({ input: { id: message.id, version, body, mentionIds } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone(null);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  if (versioned.clash) {
    return <Conflict fields={[{ label: t('label'), theirs: message.body, yours: body }]} pending={edit.pending} onKeep={() => save(versioned.rebase(message.version))} onTake={() => onDone(null)} />;
  }
  return (
    <form className="stack tight" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <Textarea aria-label={t('editLabel')} value={body} autosize minRows={1} maxRows={16} maxLength={LONGEST_MESSAGE} ref={field} error={edit.problem} onChange={(event) => setBody(event.currentTarget.value)} onKeyDown={onKeyDown} />
      <div className="row g2">
        <Button type="submit" size="sm" loading={edit.pending} disabled={body.trim() === ''}>{t('common:save')}</Button>
        <Button variant="subtle" size="sm" onClick={() => onDone(null)}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
