import type { FunnelReading, FunnelSiteReading } from '@cairn/domain';
import { lookOf } from './chart-input.js';
import type { FunnelFrame } from './funnel-frame.js';
import { type Mark, px, textWidth } from './scene.js';
import type { FunnelWords } from './words.js';

const SIZE = 12;
interface Box { left: number; right: number; top: number; bottom: number }

/**
 * Names of the chosen site and of those outside the limits, each where it covers no point and no other name, away from its site with a
 * line to it where sites crowd; where there is no such place, the letter alone.
 */
export function siteLabels({ reading, chosen }: { reading: FunnelReading; chosen?: string | null }, frame: FunnelFrame, words: FunnelWords): Mark[] {
  const named = reading.sites.filter(({ id, verdict }) => verdict !== 'INSIDE' || id === chosen);
  const order = [...named.filter(({ id }) => id === chosen), ...named.filter(({ id }) => id !== chosen)];
  const taken: Box[] = reading.sites.map((site) => around(frame.x(site.denominator), frame.y(site.value), site.id === chosen ? 10 : 5));
  return order.flatMap((site): Mark[] => {
    const letter = site.verdict === 'INSIDE' ? '' : site.verdict === 'ABOVE' ? words.above : words.below;
    for (const text of [[letter, site.name].filter(Boolean).join(' '), letter]) {
      const place = text ? placed(text, site, frame, taken) : null;
      if (!place) continue;
      taken.push(place);
      return [
        ...leader(site, place, frame),
        { layer: 'words', kind: 'text', x: px(place.left), y: px(place.bottom - 3), text, anchor: 'start', size: SIZE, weight: site.id === chosen ? 600 : 500, paint: site.verdict === 'INSIDE' ? 'ink' : lookOf(site.signal).text },
      ];
    }
    return [];
  });
}

const GAP = 12;
/** How far above or below its site a name may stand. */
const AWAY = [18, 34, 52, 72, 96, 124];

function placed(text: string, { denominator, value }: FunnelSiteReading, frame: FunnelFrame, taken: readonly Box[]): Box | null {
  const [x, y, width] = [frame.x(denominator), frame.y(value), textWidth(text, SIZE)];
  const box = (left: number, middle: number): Box => ({ left, right: left + width, top: middle - SIZE / 2, bottom: middle + SIZE / 2 + 2 });
  const tries = [box(x + GAP, y), box(x - GAP - width, y), ...AWAY.flatMap((away) => [y - away, y + away].flatMap((middle) => [box(x - width / 2, middle), box(x, middle), box(x - width, middle)]))];
  return tries.find((one) => one.left >= frame.left && one.right <= frame.right + 4 && one.top >= 0 && one.bottom <= frame.bottom && !taken.some((other) => overlap(one, other))) ?? null;
}

/** The line from a site to a name that does not stand beside it. */
function leader({ denominator, value }: FunnelSiteReading, place: Box, frame: FunnelFrame): Mark[] {
  const [x, y] = [frame.x(denominator), frame.y(value)];
  const isAbove = place.bottom < y;
  const end = isAbove ? place.bottom : place.top;
  if (Math.abs(end - y) < AWAY[0]! || (place.top < y && place.bottom > y)) return [];
  return [{ layer: 'annotation', kind: 'path', d: `M${px(x)},${px(y + (isAbove ? -8 : 8))}V${px(end)}`, stroke: 'muted', width: 0.75 }];
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
