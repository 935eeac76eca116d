import { Button, Menu } from '@mantine/core';
import { type AnnotationFlag, type ChartAnnotation, placeInPeriods } from '@cairn/charts';
import type { MarkPartsFragment, PointPartsFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { dayWords } from '../../app/words/dates.js';
import { MenuLink } from '../../ui/links.js';

/** A mark with its place on the chart. */
export interface ShownMark { mark: MarkPartsFragment; annotation: ChartAnnotation }
type Points = readonly Pick<PointPartsFragment, 'periodStart'>[];

/** Makes annotations of the marks that fall within the periods of a chart. */
export function useAnnotations(): (marks: readonly MarkPartsFragment[], points: Points) => ShownMark[] {
  const { t } = useTranslation('inquiry');
  const words = useMarkWords();
  return (marks, points) => {
    const starts = points.map(({ periodStart }) => periodStart);
    return marks.flatMap((mark) => {
      const at = placeInPeriods(starts, mark.date);
      return at === null ? [] : [{ mark, annotation: { at, letter: t(`marks.letter.${mark.kind}`), label: mark.title, sentence: words(mark) } }];
    });
  };
}

/** A mark as a sentence. */
export function useMarkWords(): (mark: MarkPartsFragment) => string {
  const { t } = useTranslation('inquiry');
  return ({ kind, date, title, teamName }) => t('marks.sentence', { kind: t(`marks.${kind}`), day: dayWords(date), title, team: teamName });
}

/** A link on each flag of a chart; a flag that stands for several opens the list of them. */
export function ChartFlags({ flags, shown }: { flags: readonly AnnotationFlag[]; shown: readonly ShownMark[] }) {
  return flags.map(({ indexes, x, y }) => {
    const marks = indexes.flatMap((index) => shown[index]?.mark ?? []);
    const place = { left: x - TARGET / 2, top: y - TARGET / 2, width: TARGET, height: TARGET };
    const [only] = marks;
    if (!only) return null;
    return marks.length === 1 ? <OneFlag key={keyOf(only)} mark={only} place={place} /> : <SharedFlag key={keyOf(only)} marks={marks} place={place} />;
  });
}

// WCAG 2.2, 2.5.8: larger than the flag it lies on.
const TARGET = 24;

function OneFlag({ mark, place }: { mark: MarkPartsFragment; place: CSSProperties }) {
  const { slug } = useNetwork();
  const sentence = useMarkWords()(mark);
  return <Link className="chartflag" to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: mark.cycleId }} style={place} aria-label={sentence} title={sentence} />;
}

function SharedFlag({ marks, place }: { marks: readonly MarkPartsFragment[]; place: CSSProperties }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const words = useMarkWords();
  const name = t('marks.together', { count: marks.length, from: dayWords(marks[0]?.date ?? ''), to: dayWords(marks.at(-1)?.date ?? '') });
  return (
    <Menu position="bottom" width={320} withinPortal>
      <Menu.Target><button type="button" className="chartflag" style={place} aria-label={name} title={name} /></Menu.Target>
      <Menu.Dropdown className="flagmenu">
        {marks.map((mark) => (
          <MenuLink key={keyOf(mark)} to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: mark.cycleId }} leftSection={<FlagLetter of={mark} />}>{words(mark)}</MenuLink>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

// As many as a phone shows beside the chart they belong to.
const FEW = 5;

/** The same marks as a list, the newest first, for a phone and for print; the older ones on request, and always on paper. */
export function MarkList({ marks }: { marks: readonly MarkPartsFragment[] }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const words = useMarkWords();
  const [all, showAll] = useState(false);
  if (marks.length === 0) return null;
  const newest = [...marks].sort((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <div className="marklist sm">
      <ul aria-label={t('marks.title')}>
        {newest.map((mark, place) => (
          <li key={keyOf(mark)} className={place >= FEW && !all ? 'older' : undefined}>
            <FlagLetter of={mark} />
            <Link to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: mark.cycleId }}>{words(mark)}</Link>
          </li>
        ))}
      </ul>
      {marks.length > FEW && !all ? <Button variant="subtle" size="compact-sm" className="no-print" onClick={() => showAll(true)}>{t('marks.all', { count: marks.length })}</Button> : null}
    </div>
  );
}

function FlagLetter({ of }: { of: MarkPartsFragment }) {
  const { t } = useTranslation('inquiry');
  return <span className="flagletter" aria-hidden="true">{t(`marks.letter.${of.kind}`)}</span>;
}

const keyOf = ({ cycleId, kind }: MarkPartsFragment): string => `${cycleId} ${kind}`;

/** Which marks fall into which period: those between its start and the next one's. */
export function marksByPeriod(marks: readonly MarkPartsFragment[], points: Points): MarkPartsFragment[][] {
  return points.map(({ periodStart }, index) => {
    const next = points[index + 1]?.periodStart;
    return marks.filter(({ date }) => date >= periodStart && (next === undefined || date < next));
  });
}
