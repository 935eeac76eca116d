import { runChartSentence } from '@cairn/domain';
import { type SeriesInput, wordsOf } from './chart-input.js';

/** The chart in words: name, finding, last value, and what is hidden or missing. Nothing that the picture hides. */
export function altText(input: SeriesInput, sentence = runChartSentence(input.points, input.reading)): string {
  const words = wordsOf(input.labels);
  const last = input.points.findLast((point) => point.value !== null);
  const hidden = input.points.filter((point) => point.status === 'SUPPRESSED').length;
  const missing = input.points.filter((point) => point.value === null).length - hidden;
  return [
    input.title ? `${input.title}.` : '',
    sentence,
    last && last.value !== null ? words.lastValue(input.format(last.value), last.label) : '',
    hidden > 0 ? words.hiddenPoints(hidden) : '',
    missing > 0 ? words.missingPoints(missing) : '',
  ].filter((part) => part !== '').join(' ');
}
