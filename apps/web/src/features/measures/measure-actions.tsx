import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconCopy, IconDots, IconDownload, IconHistory, IconPencil } from '../../ui/icons.js';
import { AnchorButton, MenuLink } from '../../ui/links.js';
import { Notice } from '../../ui/notice.js';
import { EditMeasureDrawer } from './edit-measure-drawer.js';
import { useSaveAsTracker } from './use-save-as-tracker.js';
import type { MeasureView } from './measure-page.js';

/** Taking the figures away, the history of imports, changing the definition: as far as the viewer may. */
export function MeasureActions({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation(['measures', 'trackers', 'common']);
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
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" className="dots" aria-label={t('common:actionsFor', { name: measure.name })}><Icon of={IconDots} /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {viewerCan.import ? (
              <MenuLink to="/n/$slug/measures/$measureId/imports" params={{ slug, measureId: measure.id }} leftSection={<Icon of={IconHistory} />}>
                {t('page.history')}
              </MenuLink>
            ) : null}
            {viewerCan.edit ? <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={() => setEditing(true)}>{t('page.edit')}</Menu.Item> : null}
            {tracker.save ? <Menu.Item leftSection={<Icon of={IconCopy} />} onClick={tracker.save}>{t('trackers:save.do')}</Menu.Item> : null}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {viewerCan.edit ? <EditMeasureDrawer measure={measure} open={editing} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

/** Where the server gives the measure's figures as CSV. */
export function exportAddress(measureId: string, slug: string): string {
  return `/exports/measures/${encodeURIComponent(measureId)}.csv?network=${encodeURIComponent(slug)}`;
}
