/** The words of a chart; every one can be replaced, so that they can be translated. */
export interface ChartWords {
  median: string;
  /** The centre line where it is a mean, and where it is the middle of times between events. */
  average: string;
  middle: string;
  limit: string;
  trialLimit: string;
  /** Limits that rest on too few points yet. */
  trial: (count: number, needed: number) => string;
  /** The name of the phase with this number, counted from 1, where nobody named it. */
  phase: (number: number) => string;
  target: string;
  /** Said in a hidden stretch. */
  hidden: string;
  noData: string;
  points: (count: number, needed: number) => string;
  inARow: (count: number) => string;
  /** Over the last run of a line that crosses its middle too seldom. */
  fewCrossings: string;
  rising: (count: number) => string;
  falling: (count: number) => string;
  lastValue: (value: string, label: string) => string;
  hiddenPoints: (count: number) => string;
  missingPoints: (count: number) => string;
}

/** The words of a funnel. */
export interface FunnelWords {
  /** What all sites are together. */
  together: string;
  /** The letters of sites above and below the limits. */
  above: string;
  below: string;
  limit998: string;
  limit95: string;
  /** How the horizontal axis is called. */
  size: string;
  outside: (names: string, above: boolean) => string;
}

export const FUNNEL_ENGLISH: FunnelWords = {
  together: 'all together',
  above: 'A',
  below: 'B',
  limit998: '99.8%',
  limit95: '95%',
  size: 'people counted',
  outside: (names, above) => `${above ? 'Above' : 'Below'} the limits: ${names}.`,
};

/** English, as the server prints it. */
export const ENGLISH: ChartWords = {
  median: 'median',
  average: 'average',
  middle: 'middle',
  limit: 'limit',
  trialLimit: 'trial limit',
  trial: (count, needed) => `trial limits: ${count} of ${needed} points`,
  phase: (number) => `Phase ${number}`,
  target: 'target',
  hidden: 'fewer than 10',
  noData: 'No points yet',
  points: (count, needed) => `${count} of ${needed} points`,
  inARow: (count) => `${count} in a row`,
  fewCrossings: 'few crossings',
  rising: (count) => `${count} rising`,
  falling: (count) => `${count} falling`,
  lastValue: (value, label) => `Last value ${value} (${label}).`,
  hiddenPoints: (count) => (count === 1 ? '1 point is hidden.' : `${count} points are hidden.`),
  missingPoints: (count) => (count === 1 ? '1 point is missing.' : `${count} points are missing.`),
};
