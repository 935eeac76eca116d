import { Menu } from '@mantine/core';
import type { ChartScene } from '@cairn/charts';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText, saveText } from '../../app/csv-text.js';
import { usePrint } from '../../app/pages/printing.js';
import { Icon } from '../../ui/icon.js';
import { IconCopy, IconPrinter } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';
import { eventsByPeriod } from './chart-events.js';
import { fileName, pngFile, saveBlob, svgFile } from './export-picture.js';
import type { SeriesChartProps } from './series-chart.js';

export type ExportedChart = Pick<SeriesChartProps, 'title' | 'points' | 'model' | 'events'>;

/** The ways to take a chart away. `drawn` is null where it is shown as a table. */
export function ExportItems({ chart, drawn }: { chart: ExportedChart; drawn: RefObject<ChartScene | null> | null }) {
  const { t } = useTranslation(['charts', 'common']);
  const { title, model } = chart;
  const rows = useRows();
  const print = usePrint();
  const withScene = (use: (scene: ChartScene) => void) => () => {
    if (drawn?.current) use(drawn.current);
  };
  return (
    <>
      {drawn ? (
        <>
          <Menu.Item onClick={withScene((scene) => void pngFile(scene).then((blob) => saveBlob(fileName(title, 'png'), blob), () => toast(t('export.failed'))))}>{t('export.png')}</Menu.Item>
          <Menu.Item onClick={withScene((scene) => saveBlob(fileName(title, 'svg'), new Blob([svgFile(scene)], { type: 'image/svg+xml' })))}>{t('export.svg')}</Menu.Item>
        </>
      ) : null}
      <Menu.Item onClick={() => saveText(fileName(title, 'csv'), csvText(rows(chart)))}>{t('export.csv')}</Menu.Item>
      <Menu.Item leftSection={<Icon of={IconPrinter} />} onClick={() => void print()}>{t('export.print')}</Menu.Item>
      <Menu.Item leftSection={<Icon of={IconCopy} />} onClick={() => void navigator.clipboard.writeText(`${title}. ${model.reading.sentence}`).then(() => toast(t('common:copied')))}>{t('export.sentence')}</Menu.Item>
    </>
  );
}

const COLUMNS = ['period', 'status', 'numerator', 'denominator', 'value', 'spread', 'phase', 'centre', 'lower', 'upper', 'signal', 'rule', 'notes'] as const;

/** What the viewer sees of each point, with its lines and what is noted. */
function useRows(): (chart: ExportedChart) => (string | number | null | undefined)[][] {
  const { t } = useTranslation('charts');
  return ({ points, model, events = [] }) => {
    const byPeriod = eventsByPeriod(events, points);
    return [COLUMNS.map((column) => t(`export.head.${column}`)), ...points.map(({ label, status, numerator, denominator, value, spread }, index) => {
      const read = model.reading.points[index];
      const notes = (byPeriod[index] ?? []).map(({ sentence }) => sentence).join(' ');
      return [label, status, numerator, denominator, value, spread, (read?.phase ?? 0) + 1, read?.centre, read?.lower, read?.upper, read?.flag ? read.signal : '', read?.flag?.rule, notes];
    })];
  };
}
