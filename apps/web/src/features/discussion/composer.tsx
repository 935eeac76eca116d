import type { SubjectKind } from '@cairn/contracts';
import { cleanText, LONGEST_MESSAGE } from '@cairn/domain';
import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { VisibilityChip } from '../../app/visibility-pick.js';
import { Icon } from '../../ui/icon.js';
import { IconX } from '../../ui/icons.js';
import { MentionList } from './mention-list.js';
import { withName } from './mention-text.js';
import type { ThreadPage } from './thread-events.js';
import type { Draft } from './use-draft-text.js';
import { useMentionPick } from './use-mention-pick.js';

interface ComposerProps {
  kind: SubjectKind;
  thread: ThreadPage;
  draft: Draft;
  /** Grows with every "Reply": the caret comes here. */
  asked: number;
  onDraft: (draft: Draft) => void;
  onSend: (draft: Draft) => void;
}

/** Where one writes: it grows with the words, keeps them, says who will read them, and sends with a button or Ctrl+Enter. */
export function Composer({ kind, thread, draft, asked, onDraft, onSend }: ComposerProps) {
  const { t } = useTranslation(['discussion', 'common']);
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const listId = useId();
  const { body, mentions, replyTo } = draft;
  const picking = useMentionPick(kind, thread.id, body, caret, ({ id, name }) => {
    if (!picking.typed) return;
    const next = withName(body, picking.typed, caret, name);
    onDraft({ ...draft, body: next.body, mentions: [...mentions.filter((known) => known.id !== id), { id, name }] });
    place(next.caret);
  });
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  // The new text must be in the field before the caret can stand behind it.
  const place = (at: number) => requestAnimationFrame(() => {
    field.current?.focus();
    field.current?.setSelectionRange(at, at);
    setCaret(at);
  });
  const send = () => {
    const checked = cleanText(body, LONGEST_MESSAGE);
    if (!checked.ok) return setProblem(checked.reason);
    setProblem(null);
    onSend({ ...draft, body: checked.value });
    onDraft({ body: '', mentions: [], replyTo: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (picking.onKeyDown(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape' && replyTo) onDraft({ ...draft, replyTo: null });
  };
  const open = picking.found.length > 0;
  return (
    <form className="composer no-print" onSubmit={(event) => { event.preventDefault(); send(); }}>
      {replyTo ? (
        <div className="replying">
          <p className="quoted">{t('replyingTo')} <b className="b">{replyTo.authorName}</b> {replyTo.excerpt}</p>
          <ActionIcon variant="subtle" color="gray" size="2.25rem" aria-label={t('replyNot')} onClick={() => onDraft({ ...draft, replyTo: null })}><Icon of={IconX} /></ActionIcon>
        </div>
      ) : null}
      <Textarea
        ref={field}
        aria-label={t('label')}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxRows={12}
        value={body}
        error={problem}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open ? `${listId}-${picking.chosen}` : undefined}
        onChange={(event) => { onDraft({ ...draft, body: event.currentTarget.value }); setCaret(event.currentTarget.selectionStart); }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {open ? <MentionList id={listId} members={picking.found} chosen={picking.chosen} onPick={picking.pick} /> : null}
      <div className="row wrap g2 between composerfoot">
        <span className="row g2"><VisibilityChip value={thread.visibility} /><span className="faint xs not-phone">{t('keys')}</span></span>
        <Button type="submit" variant={body.trim() === '' ? 'default' : 'filled'} disabled={body.trim() === ''}>{t('send')}</Button>
      </div>
      <p className="sr" role="status">{open ? t('people', { count: picking.found.length }) : ''}</p>
    </form>
  );
}
