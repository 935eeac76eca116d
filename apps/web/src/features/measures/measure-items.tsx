import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconCopy, IconHistory, IconPencil } from '../../ui/icons.js';
import { MenuLink } from '../../ui/menu-link.js';
import type { MeasureView } from './measure-page.js';

interface MeasureItemsProps {
  measure: MeasureView;
  onEdit: () => void;
  /** Null for whoever may not. */
  onSave: (() => void) | null;
}

/** What can be done with a measure besides reading it. */
export function MeasureItems({ measure, onEdit, onSave }: MeasureItemsProps) {
  const { t } = useTranslation('measures');
  const { slug } = useNetwork();
  const { viewerCan } = measure;
  return (
    <>
      {viewerCan.import ? (
        <MenuLink to="/n/$slug/measures/$measureId/imports" params={{ slug, measureId: measure.id }} leftSection={<Icon of={IconHistory} />}>
          {t('page.history')}
        </MenuLink>
      ) : null}
      {viewerCan.edit ? <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={onEdit}>{t('page.edit')}</Menu.Item> : null}
      {onSave ? <Menu.Item leftSection={<Icon of={IconCopy} />} onClick={onSave}>{t('asTracker.do')}</Menu.Item> : null}
    </>
  );
}
