import type { ChartEvent } from './chart-events.js';

/** The letter that an event has on its flag. */
export function FlagLetter({ of }: { of: ChartEvent }) {
  return <span className="flagletter" aria-hidden="true">{of.letter}</span>;
}
