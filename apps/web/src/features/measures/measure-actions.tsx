import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconDots, IconDownload } from '../../ui/icons.js';
import { AnchorButton } from '../../ui/links.js';
import { menuOnDemand } from '../../ui/menu-on-demand.js';
import { Notice } from '../../ui/notice.js';
import { onDemand } from '../../ui/on-demand.js';
import { useSaveAsTracker } from './use-save-as-tracker.js';
import type { MeasureView } from './measure-page.js';

const Menu = menuOnDemand(() => import('./measure-items.js').then(({ MeasureItems }) => MeasureItems));
const EditMeasureDrawer = onDemand(() => import('./edit-measure-drawer.js').then((file) => file.EditMeasureDrawer), { open: false });

/** Taking the figures away, the history of imports, changing the definition: as far as the viewer may. */
export function MeasureActions({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const [editing, setEditing] = useState(false);
  const { viewerCan } = measure;
  const tracker = useSaveAsTracker(measure);
  return (
    <>
      {viewerCan.export && measure.seriesCount > 0 ? (
        <AnchorButton variant="default" href={exportAddress(measure.id, slug)} download leftSection={<Icon of={IconDownload} />} aria-label={t('page.exportLong')}>
          {t('page.export')}
        </AnchorButton>
      ) : null}
      {tracker.problem ? <Notice>{tracker.problem}</Notice> : null}
      {viewerCan.import || viewerCan.edit || tracker.save ? (
        <Menu
          position="bottom-end"
          items={{ measure, onEdit: () => setEditing(true), onSave: tracker.save }}
          button={<ActionIcon variant="default" className="dots" aria-label={t('common:actionsFor', { name: measure.name })}><Icon of={IconDots} /></ActionIcon>}
        />
      ) : null}
      {viewerCan.edit ? <EditMeasureDrawer measure={measure} open={editing} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

/** Where the server gives the measure's figures as CSV. */
export function exportAddress(measureId: string, slug: string): string {
  return `/exports/measures/${encodeURIComponent(measureId)}.csv?network=${encodeURIComponent(slug)}`;
}
