import { placeInPeriods, type ChartAnnotation } from '@cairn/charts';
import type { AnnotationPartsFragment, DefinitionMarkFragment, MarkPartsFragment, PointPartsFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { dayWords, isoDay } from '../../app/words/dates.js';

/** Something that happened on a day of a chart: a test, a note, a new definition. */
export interface ChartEvent {
  key: string;
  date: string;
  letter: string;
  label: string;
  sentence: string;
  /** The test it leads to. */
  cycleId?: string;
  note?: AnnotationPartsFragment;
}

/** What the lane above a chart is made from. */
export interface Happened {
  marks?: readonly MarkPartsFragment[];
  notes?: readonly AnnotationPartsFragment[];
  definitions?: readonly DefinitionMarkFragment[];
}
type Periods = readonly Pick<PointPartsFragment, 'periodStart'>[];

/** Puts tests, notes and definitions into words, in the order of their days. */
export function useChartEvents(): (happened: Happened) => ChartEvent[] {
  const { t } = useTranslation('charts');
  return ({ marks = [], notes = [], definitions = [] }) => [
    ...marks.map((mark) => ({
      key: `${mark.cycleId} ${mark.kind}`, date: mark.date, letter: t(`marks.letter.${mark.kind}`), label: mark.title, cycleId: mark.cycleId,
      sentence: t('marks.sentence', { kind: t(`marks.${mark.kind}`), day: dayWords(mark.date), title: mark.title, team: mark.teamName }),
    })),
    ...notes.map((note) => ({
      key: note.id, date: note.onDate, letter: t(`note.letter.${note.kind}`), label: note.text, note,
      sentence: t('note.sentence', { kind: t(`note.short.${note.kind}`), day: dayWords(note.onDate), text: note.text }),
    })),
    // The first definition was there before anything changed.
    ...definitions.slice(1).map(({ number, validFrom }) => {
      const date = isoDay(new Date(validFrom));
      return { key: `definition ${number}`, date, letter: t('note.definitionLetter'), label: t('note.definition', { number }), sentence: t('note.definitionSentence', { number, day: dayWords(date) }) };
    }),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The events that fall within the periods of a chart, with their place on it. */
export function placeEvents(events: readonly ChartEvent[], periods: Periods): { event: ChartEvent; annotation: ChartAnnotation }[] {
  const starts = periods.map(({ periodStart }) => periodStart);
  return events.flatMap((event) => {
    const at = placeInPeriods(starts, event.date);
    return at === null ? [] : [{ event, annotation: { at, letter: event.letter, label: event.label, sentence: event.sentence } }];
  });
}

/** Which events fall into which period: those between its start and the next one's. */
export function eventsByPeriod(events: readonly ChartEvent[], periods: Periods): ChartEvent[][] {
  return periods.map(({ periodStart }, index) => {
    const next = periods[index + 1]?.periodStart;
    return events.filter(({ date }) => date >= periodStart && (next === undefined || date < next));
  });
}
