import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { saveText } from '../../app/csv-text.js';
import { useNetwork } from '../../app/network-context.js';
import { momentWords } from '../../app/words/dates.js';
import { Crumb } from '../../ui/crumb.js';
import { Icon } from '../../ui/icon.js';
import { IconDownload, IconPrinter } from '../../ui/icons.js';
import { PageHead } from '../../ui/page-head.js';
import { Thread } from '../discussion/thread.js';
import { CommitmentList } from './commitment-list.js';
import { LinkForm } from './link-form.js';
import type { Room } from './patch-room.js';
import { type RecordKind, recordCsv, recordOf } from './record-export.js';
import { RecordSteps } from './record-steps.js';
import './room.css';

const COLUMNS = ['kind', 'step', 'who', 'text', 'number', 'sure', 'due', 'done'] as const;

/** The record of a session: nobody wrote it, it is what was captured. */
export function RecordView({ room }: { room: Room }) {
  const { t } = useTranslation('sessions');
  const { slug, name } = useNetwork();
  const { session, facilitator, people } = room;
  const when = session.startedAt ? t('record.when', { when: momentWords(session.startedAt), name: facilitator.name }) : t('list.calledOff', { when: momentWords(session.endedAt ?? session.startsAt) });
  return (
    <>
      <PageHead
        title={session.title} place={name} lede={when}
        over={<Crumb label={t('list.title')}><Link to="/n/$slug/sessions" params={{ slug }}>{t('list.title')}</Link></Crumb>}
        actions={<RecordTools room={room} />}
      />
      {session.purpose ? <p className="prose lg below">{session.purpose}</p> : null}
      <section aria-labelledby="came">
        <h2 id="came" className="sidehead">{t('record.outcome')}</h2>
        <div className="recordpart"><CommitmentList /></div>
        <LinkForm />
      </section>
      <RecordSteps record={recordOf(room)} />
      <section className="section" aria-labelledby="who">
        <h2 id="who">{t('record.people', { count: people.length })}</h2>
        <ul className="recordpeople">{people.map((person) => <li key={person.id}>{person.name}<span className="sm faint"> {person.organizationName}</span></li>)}</ul>
      </section>
      <Thread kind="SESSION" subjectId={room.id} />
    </>
  );
}

function RecordTools({ room }: { room: Room }) {
  const { t } = useTranslation('sessions');
  const record = recordOf(room);
  const file = room.session.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || t('record.file');
  const csv = () => saveText(`${file}.csv`, recordCsv(record, COLUMNS.map((column) => t(`record.column.${column}`)), (kind: RecordKind) => t(`record.kind.${kind}`)));
  return (
    <>
      <button type="button" className="chip" onClick={() => window.print()}><Icon of={IconPrinter} />{t('record.print')}</button>
      <button type="button" className="chip" onClick={csv}><Icon of={IconDownload} />{t('record.csv')}</button>
      <button type="button" className="chip" onClick={() => saveText(`${file}.json`, JSON.stringify(record, null, 2))}><Icon of={IconDownload} />{t('record.json')}</button>
    </>
  );
}
