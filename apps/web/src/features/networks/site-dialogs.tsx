import { HandOverSeriesDocument, type SiteRowFragment } from '@cairn/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';

interface DialogProps {
  open: boolean;
  site: Pick<SiteRowFragment, 'id' | 'name'>;
  onClose: () => void;
}

/** Asks before a district leaves: it comes back only by a new invitation. */
export function AlumniDialog({ open, site, onClose, onConfirm }: DialogProps & { onConfirm: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  return (
    <ConfirmDialog
      open={open}
      title={t('districts.alumniAsk.title', { name: site.name })}
      confirm={t('districts.alumniAsk.confirm')}
      cancel={t('common:cancel')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {t('districts.alumniAsk.text')}
    </ConfirmDialog>
  );
}

/** Asks before the hub gives the series about a district to the district. There is no way back. */
export function HandOverDialog({ open, site, onClose }: DialogProps) {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const handOver = useAct(HandOverSeriesDocument, {
    network: slug,
    onDone: ({ handOverSeries }) => {
      onClose();
      void queries.invalidateQueries({ queryKey: [slug] });
      if (handOverSeries.__typename === 'HandOver') toast(t('districts.handedOver', { count: handOverSeries.series, name: site.name }));
    },
  });
  return (
    <ConfirmDialog
      open={open}
      title={t('districts.handOverAsk.title', { name: site.name })}
      confirm={t('districts.handOverAsk.confirm')}
      cancel={t('common:cancel')}
      pending={handOver.pending}
      onConfirm={() => handOver.act({ siteId: site.id })}
      onClose={onClose}
    >
      {t('districts.handOverAsk.text')}
      {handOver.problem ? <Notice>{handOver.problem}</Notice> : null}
    </ConfirmDialog>
  );
}
