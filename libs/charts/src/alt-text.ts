import { type SeriesInput } from './chart-input.js';
import { drawingOf } from './drawing.js';

/** The chart in words: name, finding, last value, and what is hidden or missing. Nothing that the picture hides. */
export function altText(input: SeriesInput, sentence?: string): string {
  const { words, points, reading } = drawingOf(input);
  const last = points.findLast((point) => point.value !== null);
  const hidden = points.filter((point) => point.status === 'SUPPRESSED').length;
  const missing = points.filter((point) => point.status === 'MISSING' || point.status === 'NO_DENOMINATOR').length;
  return [
    input.title ? `${input.title}.` : '',
    sentence ?? reading.sentence,
    last && last.value !== null ? words.lastValue(input.format(last.value), last.label) : '',
    hidden > 0 ? words.hiddenPoints(hidden) : '',
    missing > 0 ? words.missingPoints(missing) : '',
  ].filter((part) => part !== '').join(' ');
}
