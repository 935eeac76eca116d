import type { FunnelReading } from '@cairn/domain';
import { lookOf } from './chart-input.js';
import { line } from './d3.js';
import type { FunnelFrame } from './funnel-frame.js';
import { type Mark, px } from './scene.js';

/** How many places of a limit are computed: its curve is steep at small sizes alone. */
const PLACES = 96;

type Limit = 'lower95' | 'upper95' | 'lower998' | 'upper998';

/** All sites together, and the limits about it; drawn as far as the plot reaches. */
export function funnelLevels({ centre, limitsAt }: FunnelReading, frame: FunnelFrame): Mark[] {
  // By equal ratios: closer together where sizes are small.
  const sizes = Array.from({ length: PLACES + 1 }, (_, at) => frame.smallest * (frame.largest / frame.smallest) ** (at / PLACES));
  const curve = (limit: Limit): string => {
    const inside = sizes.map((size) => ({ x: frame.x(size), y: frame.y(limitsAt(size)[limit]) })).filter(({ y }) => y >= frame.top - 1 && y <= frame.bottom + 1);
    return line<{ x: number; y: number }>().digits(2).x(({ x }) => x).y(({ y }) => y)(inside) ?? '';
  };
  const limit = (name: Limit, faint: boolean): Mark => ({ layer: 'limits', kind: 'path', d: curve(name), stroke: 'line-strong', width: faint ? 0.75 : 1, ...(faint && { dash: [2, 5] }) });
  return [
    limit('upper998', false), limit('lower998', false), limit('upper95', true), limit('lower95', true),
    ...(centre === null ? [] : [{ layer: 'median', kind: 'path', d: `M${px(frame.left)},${px(frame.y(centre))}H${px(frame.right)}`, stroke: 'ink', width: 1.5 } as const]),
  ];
}

/** A point for each site: circles within the limits, the shape of what it means outside; a ring about the chosen one. */
export function siteMarks({ reading, format, chosen }: { reading: FunnelReading; format: (value: number) => string; chosen?: string | null }, frame: FunnelFrame, size: (value: number) => string): Mark[] {
  const radius = reading.sites.length > 60 ? 3 : 4;
  return reading.sites.flatMap((site, index): Mark[] => {
    const { shape, paint } = lookOf(site.signal);
    const [x, y] = [px(frame.x(site.denominator)), px(frame.y(site.value))];
    const isChosen = site.id === chosen;
    return [
      ...(isChosen ? [{ layer: 'points', kind: 'path', d: ringPath(x, y, radius + 5), stroke: 'ink', width: 1.5 } as const] : []),
      { layer: 'points', kind: 'point', shape, paint, size: radius, index, x, y, title: `${site.name}: ${format(site.value)} (${size(site.denominator)})` },
    ];
  });
}

function ringPath(x: number, y: number, r: number): string {
  return `M${px(x - r)},${y}A${r},${r} 0 1 1 ${px(x + r)},${y}A${r},${r} 0 1 1 ${px(x - r)},${y}Z`;
}
