import { type AnnotationFlag, type ChartAnnotation, placeInPeriods } from '@cairn/charts';
import type { MarkPartsFragment, PointPartsFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { dayWords } from '../../app/words/dates.js';

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

/** A link on each flag of a chart. */
export function ChartFlags({ flags, shown }: { flags: readonly AnnotationFlag[]; shown: readonly ShownMark[] }) {
  const { slug } = useNetwork();
  return flags.map(({ index, x, y, radius }) => {
    const found = shown[index];
    if (!found) return null;
    const { mark, annotation } = found;
    return <Link key={`${mark.cycleId} ${mark.kind}`} className="chartflag" to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: mark.cycleId }} style={{ left: x - radius, top: y - radius, width: radius * 2, height: radius * 2 }} aria-label={annotation.sentence} title={annotation.sentence} />;
  });
}

/** The same marks as a list, for a phone and for print. */
export function MarkList({ marks }: { marks: readonly MarkPartsFragment[] }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const words = useMarkWords();
  if (marks.length === 0) return null;
  return (
    <ul className="marklist sm" aria-label={t('marks.title')}>
      {marks.map((mark) => (
        <li key={`${mark.cycleId} ${mark.kind}`}>
          <span className="flagletter" aria-hidden="true">{t(`marks.letter.${mark.kind}`)}</span>
          <Link to="/n/$slug/tests/$cycleId" params={{ slug, cycleId: mark.cycleId }}>{words(mark)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Which marks fall into which period: those between its start and the next one's. */
export function marksByPeriod(marks: readonly MarkPartsFragment[], points: Points): MarkPartsFragment[][] {
  return points.map(({ periodStart }, index) => {
    const next = points[index + 1]?.periodStart;
    return marks.filter(({ date }) => date >= periodStart && (next === undefined || date < next));
  });
}
