import type { FunnelReading, FunnelSiteReading } from '@cairn/domain';
import { lookOf } from './chart-input.js';
import type { FunnelFrame } from './funnel-frame.js';
import { type Mark, px, textWidth } from './scene.js';
import type { FunnelWords } from './words.js';

const SIZE = 12;
interface Box { left: number; right: number; top: number; bottom: number }

/**
 * Names of the chosen site and of those outside the limits, each where it covers no other and no point that is named too; where there is
 * no room, the letter alone.
 */
export function siteLabels({ reading, chosen }: { reading: FunnelReading; chosen?: string | null }, frame: FunnelFrame, words: FunnelWords): Mark[] {
  const named = reading.sites.filter(({ id, verdict }) => verdict !== 'INSIDE' || id === chosen);
  const order = [...named.filter(({ id }) => id === chosen), ...named.filter(({ id }) => id !== chosen)];
  const taken: Box[] = named.map((site) => around(frame.x(site.denominator), frame.y(site.value), 6));
  return order.flatMap((site): Mark[] => {
    const letter = site.verdict === 'INSIDE' ? '' : site.verdict === 'ABOVE' ? words.above : words.below;
    for (const text of [[letter, site.name].filter(Boolean).join(' '), letter]) {
      const place = text ? placed(text, site, frame, taken) : null;
      if (!place) continue;
      taken.push(place);
      return [{ layer: 'words', kind: 'text', x: px(place.left), y: px(place.bottom - 3), text, anchor: 'start', size: SIZE, weight: site.id === chosen ? 600 : 500, paint: site.verdict === 'INSIDE' ? 'ink' : lookOf(site.signal).text }];
    }
    return [];
  });
}

function placed(text: string, { denominator, value }: FunnelSiteReading, frame: FunnelFrame, taken: readonly Box[]): Box | null {
  const [x, y, width] = [frame.x(denominator), frame.y(value), textWidth(text, SIZE)];
  const box = (left: number, middle: number): Box => ({ left, right: left + width, top: middle - SIZE / 2, bottom: middle + SIZE / 2 + 2 });
  const tries = [box(x + 9, y), box(x - 9 - width, y), box(x - width / 2, y - 15), box(x - width / 2, y + 15)];
  return tries.find((one) => one.left >= frame.left && one.right <= frame.right + 4 && one.top >= 0 && one.bottom <= frame.bottom && !taken.some((other) => overlap(one, other))) ?? null;
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
