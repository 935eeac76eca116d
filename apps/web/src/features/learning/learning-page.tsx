import { LearningDocument, type LearningQuery } from '@cairn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveText } from '../../app/csv-text.js';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useStream } from '../../app/socket/use-stream.js';
import { momentWords } from '../../app/words/dates.js';
import { Icon } from '../../ui/icon.js';
import { IconDownload, IconPrinter } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { PageHead } from '../../ui/page-head.js';
import { ChartSkeleton } from '../../ui/skeleton.js';
import { EmptyState } from '../../ui/states.js';
import { LearnedMeasure } from './learned-measure.js';
import { learningCsv } from './learning-csv.js';
import { TeamsLearned } from './teams-learned.js';
import './learning.css';

type Learning = NonNullable<LearningQuery['learning']>;

/** What the districts learned together. It changes while one looks, and says so quietly. */
export function LearningPage() {
  const { t } = useTranslation(['learning', 'common']);
  const { slug, name } = useNetwork();
  const query = useQuery(queryFor(LearningDocument, {}, slug));
  const [justNow, setJustNow] = useState(false);
  useStream(query.data?.learning?.stream, [keyOf(LearningDocument, slug)], () => setJustNow(true));
  return (
    <div className="reading">
      <PageHead title={t('title')} place={name} lede={t('lede')} />
      <QueryView query={query} waiting={<ChartSkeleton label={t('common:loadingPage')} />}>
        {({ learning }) => (learning && learning.measures.length > 0 ? (
          <>
            <Toolbar learning={learning} justNow={justNow} />
            <TeamsLearned />
            {learning.measures.map((learned) => <LearnedMeasure key={learned.measure.id} learned={learned} />)}
          </>
        ) : (
          <>
            <TeamsLearned />
            <EmptyState title={t('empty.title')} actions={<ButtonLink to="/n/$slug/measures" params={{ slug }}>{t('empty.action')}</ButtonLink>}>{t('empty.text')}</EmptyState>
          </>
        ))}
      </QueryView>
    </div>
  );
}

const COLUMNS = ['measure', 'period', 'numerator', 'denominator', 'value', 'districts', 'leftOut'] as const;

function Toolbar({ learning, justNow }: { learning: Learning; justNow: boolean }) {
  const { t } = useTranslation('learning');
  const latest = learning.measures.map((learned) => learned.updatedAt).sort().at(-1);
  const save = () => saveText(`${t('csvName')}.csv`, learningCsv(learning.measures, COLUMNS.map((column) => t(`table.${column}`))));
  return (
    <div className="toolbar no-print">
      <button type="button" className="chip" onClick={() => window.print()}><Icon of={IconPrinter} />{t('print')}</button>
      <button type="button" className="chip" onClick={save}><Icon of={IconDownload} />{t('csv')}</button>
      <span className="sm faint" role="status">{justNow ? t('updatedNow') : latest ? t('updated', { when: momentWords(latest) }) : ''}</span>
    </div>
  );
}
