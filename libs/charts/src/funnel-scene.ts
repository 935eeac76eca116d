import type { FunnelReading } from '@cairn/domain';
import { AXIS, gridMarks } from './axis-marks.js';
import { wrapped } from './fitting.js';
import { type FunnelFrame, funnelFrame } from './funnel-frame.js';
import { siteLabels } from './funnel-labels.js';
import { funnelLevels, siteMarks } from './funnel-marks.js';
import { endLabelMarks } from './end-labels.js';
import { type Mark, type Scene, inDrawingOrder, px, textWidth } from './scene.js';
import { FUNNEL_ENGLISH, type FunnelWords } from './words.js';

/** A funnel of sites. */
export interface FunnelInput {
  reading: FunnelReading;
  width: number;
  height: number;
  /** A share or rate in words. */
  format: (value: number) => string;
  /** A denominator in words. */
  formatSize?: (size: number) => string;
  title?: string;
  sentence?: string;
  /** The id of one site that is named wherever it lies. */
  chosen?: string | null;
  labels?: Partial<FunnelWords>;
}

/** A funnel with the places of its sites, in the order of the reading. */
export interface FunnelScene extends Scene { places: readonly { id: string; x: number; y: number }[] }

/**
 * Sites by size and share between the limits of chance: who lies outside has a letter, a shape and its name, one chosen site its name.
 * No ranking: sites stand where their size puts them.
 */
export function funnelScene(input: FunnelInput): FunnelScene {
  const { reading, format, width, height } = input;
  const words = { ...FUNNEL_ENGLISH, ...input.labels };
  const size = input.formatSize ?? String;
  const base = { width, height, alt: funnelAlt(input, words) };
  if (reading.refused || reading.centre === null) {
    const lines = wrapped(input.sentence ?? reading.sentence, AXIS, width - 24, 3);
    return { ...base, places: [], marks: lines.map((text, index): Mark => ({ layer: 'words', kind: 'text', x: 12, y: 18 + index * 17, text, anchor: 'start', size: AXIS, weight: 500, paint: 'muted' })) };
  }
  const ends = [{ text: `${words.together} ${format(reading.centre)}`, value: reading.centre, weight: 500, paint: 'ink' } as const];
  const frame = funnelFrame(input, 14 + Math.max(48, ...(width < NARROW ? [textWidth(format(reading.centre), AXIS)] : ends.map(({ text }) => textWidth(text, AXIS)))));
  const last = reading.limitsAt(frame.largest);
  const limits = [[words.limit998, last.upper998], [words.limit95, last.upper95], [words.limit95, last.lower95], [words.limit998, last.lower998]] as const;
  const labels = [
    ...ends.map(({ text, value, weight, paint }) => ({ text: width < NARROW ? format(value) : text, y: frame.y(value), size: AXIS, weight, paint })),
    ...limits.map(([text, value]) => ({ text, y: frame.y(value), size: AXIS - 1, weight: 400, paint: 'muted' } as const)),
  ];
  const marks = [
    ...gridMarks(format, frame),
    ...sizeAxis(frame, size, words),
    ...funnelLevels(reading, frame),
    ...siteMarks(input, frame, size),
    ...siteLabels(input, frame, words),
    ...endLabelMarks(labels, frame.right + 10, frame.top - 8, frame.bottom + 4),
  ];
  return { ...base, marks: inDrawingOrder(marks), places: reading.sites.map(({ id, denominator, value }) => ({ id, x: frame.x(denominator), y: frame.y(value) })) };
}

const NARROW = 560;

function sizeAxis(frame: FunnelFrame, format: (size: number) => string, { size }: FunnelWords): Mark[] {
  const text = (label: string, x: number, y: number, anchor: 'middle' | 'end'): Mark => ({ layer: 'words', kind: 'text', x: px(x), y: px(y), text: label, anchor, size: AXIS, weight: 400, paint: 'faint' });
  return [
    { layer: 'grid', kind: 'path', d: `M${px(frame.left)},${px(frame.bottom)}H${px(frame.right)}`, stroke: 'line-strong', width: 1 },
    ...frame.sizes.map((tick) => text(format(tick), frame.x(tick), frame.bottom + 20, 'middle')),
    text(size, frame.right, frame.bottom + 38, 'end'),
  ];
}

function funnelAlt({ title, sentence, reading }: FunnelInput, words: FunnelWords): string {
  const named = (verdict: 'ABOVE' | 'BELOW'): string[] => {
    const names = reading.sites.filter((site) => site.verdict === verdict).map(({ name }) => name);
    return names.length > 0 ? [words.outside(names.join(', '), verdict === 'ABOVE')] : [];
  };
  return [...(title ? [`${title}.`] : []), sentence ?? reading.sentence, ...named('ABOVE'), ...named('BELOW')].join(' ');
}
