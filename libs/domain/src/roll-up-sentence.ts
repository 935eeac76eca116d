import type { RollUpSummary } from './roll-up.js';
import { formatValue } from './value-format.js';
import type { MeasureType } from './vocabulary.js';

/** The finding of a learning summary in one or two plain English sentences. It describes; it explains nothing and orders nobody. */
export function rollUpSentence(summary: Omit<RollUpSummary, 'sentence'>, type: MeasureType): string {
  const { first, latest, districtsReporting, districtsInDirectory, cellsLeftOut, withheld } = summary;
  if (districtsReporting === 0) return 'No district reports this measure yet.';
  if (withheld) return 'Two organizations report: figures over both are withheld until a third one does.';
  const who = districtsReporting === 1 ? '1 district reports' : `${districtsReporting} of ${districtsInDirectory} districts report`;
  const left = cellsLeftOut === 0 ? '' : ` ${count(cellsLeftOut, 'cell')} hidden or without data ${cellsLeftOut === 1 ? 'is' : 'are'} left out.`;
  if (!first || !latest) return `${who}${middle(summary, type)}.${left}`;
  const now = `${formatValue(latest.value ?? '0', type)} (${latest.label}, ${count(latest.districts, 'district')})`;
  if (first.periodStart === latest.periodStart) return `${who}: together ${now}.${left}`;
  return `${who}: together from ${formatValue(first.value ?? '0', type)} (${first.label}, ${count(first.districts, 'district')}) to ${now}.${left}`;
}

function middle({ spread }: Omit<RollUpSummary, 'sentence'>, type: MeasureType): string {
  return spread ? `: in ${spread.label} the middle one is at ${formatValue(spread.median, type)}` : '; there is no figure over all of them';
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
