import { shewhartScene } from '@cairn/charts';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import { ChartField } from '../../../ui/chart/chart-field.js';
import { useWidth } from '../../../ui/chart/use-width.js';
import { SignalBadge } from '../../../ui/signal-badge.js';
import { TableWrap } from '../../../ui/table-wrap.js';
import { useChartWords } from '../chart-words.js';
import { closing, type GapReading, readGap } from './gap-reading.js';
import type { GroupView } from './group-cards.js';

/** The gap between two chosen groups of one site: a sentence, an I chart, and the figures. */
export function GapChart({ groups }: { groups: readonly GroupView[] }) {
  const { t } = useTranslation('variation');
  const { minimumCell: minimum } = useNetwork();
  const names = groups.map(({ stratum }) => stratum);
  const [pair, setPair] = useState<[string, string]>([names[0] ?? '', names[1] ?? '']);
  const [a, b] = pair.map((name) => groups.find(({ stratum }) => stratum === name));
  if (!a || !b) return null;
  const gap = readGap(a.points, b.points, minimum);
  const title = t('gap.pair', { a: a.stratum, b: b.stratum });
  return (
    <section className="section" aria-labelledby="gap">
      <div className="findrow">
        <h2 id="gap">{t('gap.title')}</h2>
        <div className="sitefilters no-print">
          <NativeSelect aria-label={t('gap.first')} value={a.stratum} data={names.filter((name) => name !== b.stratum)} onChange={(event) => setPair([event.currentTarget.value, b.stratum])} />
          <NativeSelect aria-label={t('gap.second')} value={b.stratum} data={names.filter((name) => name !== a.stratum)} onChange={(event) => setPair([a.stratum, event.currentTarget.value])} />
        </div>
      </div>
      <Finding gap={gap} a={a.stratum} b={b.stratum} />
      {gap.last ? <><Picture gap={gap} title={title} /><GapTable gap={gap} a={a.stratum} b={b.stratum} /></> : null}
      <p className="sm faint hiddennote">{t('gap.where', { minimum })}</p>
    </section>
  );
}

function Finding({ gap: { reading, last }, a, b }: { gap: GapReading; a: string; b: string }) {
  const { t } = useTranslation('variation');
  const { minimumCell: minimum } = useNetwork();
  const points = useGapWords();
  if (!last || last.value === null) return <p className="sentence">{t('gap.never', { minimum })}</p>;
  const words = { a, b, label: last.label, value: points(Math.abs(last.value)), higher: last.value > 0 ? a : b };
  return (
    <>
      <div className="scope"><SignalBadge signal={reading.signal} /></div>
      <p className="sentence">{last.value === 0 ? t('gap.none_now', words) : t('gap.now', words)} {reading.sentence}</p>
    </>
  );
}

function Picture({ gap: { cells, reading }, title }: { gap: GapReading; title: string }) {
  const { t } = useTranslation('variation');
  const { minimumCell } = useNetwork();
  const { ref, width } = useWidth<HTMLDivElement>();
  const labels = useChartWords(minimumCell);
  const words = useGapWords();
  const scene = shewhartScene({ points: cells, reading, direction: closing(cells), width, height: width >= 640 ? 320 : 260, format: percentagePoints, title, sentence: reading.sentence, labels });
  const said = (index: number): string => {
    const cell = cells[index];
    return cell ? `${cell.label}: ${cell.value === null ? t('gap.left') : words(cell.value)}` : '';
  };
  return (
    <div ref={ref} className="gapchart">
      <ChartField scene={scene} count={cells.length} label={`${title}. ${reading.sentence}`} describe={said} tip={(index) => said(index)} />
    </div>
  );
}

function GapTable({ gap: { cells }, a, b }: { gap: GapReading; a: string; b: string }) {
  const { t } = useTranslation('variation');
  const words = useGapWords();
  const caption = t('gap.caption', { a, b });
  return (
    <details className="gaptable">
      <summary>{t('groups.table')}</summary>
      <TableWrap label={caption}>
        <table>
          <caption className="sr">{caption}</caption>
          <thead><tr><th scope="col">{t('gap.columns.period')}</th><th scope="col" className="n">{t('gap.columns.gap')}</th></tr></thead>
          <tbody>
            {[...cells].reverse().map(({ label, value }) => (
              <tr key={label}><th scope="row">{label}</th><td className={value === null ? 'n faint' : 'n'}>{value === null ? t('gap.left') : words(value)}</td></tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </details>
  );
}

/** A gap in percentage points with one decimal at most. */
function percentagePoints(value: number): string {
  return String(Math.round(value * 1000) / 10);
}

function useGapWords(): (value: number) => string {
  const { t } = useTranslation('variation');
  return (value) => t('gap.points', { value: percentagePoints(value), count: Math.abs(value) === 0.01 ? 1 : 2 });
}
