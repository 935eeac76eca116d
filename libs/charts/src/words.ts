/** The words of a chart; every one can be replaced, so that they can be translated. */
export interface ChartWords {
  median: string;
  target: string;
  /** Said in a hidden stretch. */
  hidden: string;
  noData: string;
  points: (count: number, needed: number) => string;
  inARow: (count: number) => string;
  lastValue: (value: string, label: string) => string;
  hiddenPoints: (count: number) => string;
  missingPoints: (count: number) => string;
}

/** English, as the server prints it. */
export const ENGLISH: ChartWords = {
  median: 'median',
  target: 'target',
  hidden: 'fewer than 10',
  noData: 'No points yet',
  points: (count, needed) => `${count} of ${needed} points`,
  inARow: (count) => `${count} in a row`,
  lastValue: (value, label) => `Last value ${value} (${label}).`,
  hiddenPoints: (count) => (count === 1 ? '1 point is hidden.' : `${count} points are hidden.`),
  missingPoints: (count) => (count === 1 ? '1 point is missing.' : `${count} points are missing.`),
};
