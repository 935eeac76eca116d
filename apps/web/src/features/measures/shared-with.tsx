import { LeadingSeriesDocument, MeasureLinesDocument, SeriesDocument, SetSeriesVisibilityDocument, type Visibility } from '@cairn/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityChip, VisibilityPick } from '../../app/visibility-pick.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import type { SeriesView } from './series-page.js';

/** Whose figures these are and who else sees them, with the switch where the viewer may use it. */
export function SharedWith({ series }: { series: SeriesView }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const share = useAct(SetSeriesVisibilityDocument, {
    network: slug,
    onDone: ({ setSeriesVisibility }) => {
      for (const document of [SeriesDocument, LeadingSeriesDocument, MeasureLinesDocument]) void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
      if (setSeriesVisibility.__typename === 'Series') toast(t('series.visibilityChanged', { name: t(`common:visibility.${setSeriesVisibility.visibility}.name`) }));
    },
  });
  const change = (visibility: Visibility) => share.act({ input: { seriesId: series.id, visibility } });
  return (
    <div className="stack tight">
      <div className="row wrap g2 sm">
        {series.viewerCan.changeVisibility ? <VisibilityPick value={series.visibility} onChange={change} /> : <VisibilityChip value={series.visibility} />}
        <span>{t('series.owner', { name: series.owner.name })}</span>
      </div>
      <p className="sm faint">{series.raw ? t('series.raw') : t('series.released')}</p>
      {share.problem ? <Notice>{share.problem}</Notice> : null}
    </div>
  );
}
