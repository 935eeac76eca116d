import { Button } from '@mantine/core';
import type { ChartScene } from '@cairn/charts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconDownload } from '../../ui/icons.js';
import { menuOnDemand } from '../../ui/menu-on-demand.js';
import type { ExportedChart } from './export-items.js';

const Menu = menuOnDemand(() => import('./export-items.js').then(({ ExportItems }) => ExportItems));

/** A chart to take away: as a picture, a drawing, a table, on paper, or as one sentence. */
export function ExportMenu({ chart, drawn }: { chart: ExportedChart; drawn: RefObject<ChartScene | null> | null }) {
  const { t } = useTranslation('charts');
  return <Menu position="bottom-end" items={{ chart, drawn }} button={<Button variant="default" leftSection={<Icon of={IconDownload} />}>{t('export.button')}</Button>} />;
}
