import type { OutboxQuery } from '@cairn/contracts';
import { SegmentedControl } from '@mantine/core';
import { Fragment, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentWords } from '../../app/words/dates.js';

type Mail = OutboxQuery['outbox']['edges'][number]['node'];

/** One mail, as text with working links or as it looks. Its HTML runs nothing and reaches nothing: the frame is sandboxed. */
export function MailView({ mail }: { mail: Mail }) {
  const { t } = useTranslation('identity');
  const [form, setForm] = useState('text');
  const article = useRef<HTMLElement>(null);
  const shown = useRef(mail.id);
  useEffect(() => {
    // On a phone the mail stands below the list that it was chosen from.
    if (shown.current !== mail.id) article.current?.scrollIntoView({ block: 'nearest' });
    shown.current = mail.id;
  }, [mail.id]);
  return (
    <article ref={article} className="stack" aria-labelledby="mail">
      <div className="row between wrap top">
        <div>
          <h2 id="mail">{mail.subject}</h2>
          <p className="sm muted">{t('outbox.to', { to: mail.to })} · {momentWords(mail.createdAt)}</p>
        </div>
        <SegmentedControl
          aria-label={t('outbox.form')}
          value={form}
          onChange={setForm}
          data={[{ value: 'text', label: t('outbox.text') }, { value: 'html', label: t('outbox.html') }]}
        />
      </div>
      {form === 'text'
        ? <pre className="mailtext"><Linked text={mail.text} /></pre>
        : <iframe className="mailframe" sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={mail.html} title={t('outbox.frame', { subject: mail.subject })} />}
    </article>
  );
}

/** A text whose addresses can be followed. Only http and https become links. */
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => (
    <Fragment key={index}>{index % 2 === 1 ? <a href={part}>{part}</a> : part}</Fragment>
  ));
}
