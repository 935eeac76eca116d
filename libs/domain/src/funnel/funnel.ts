import { sorted } from '../numbers.js';

/** A site as a funnel sees it. The denominator is above 0. */
export interface FunnelUnit { unit: string; numerator: number; denominator: number }

/** SHARE: the numerator is part of the denominator. RATE: it is a count per size. */
export type FunnelKind = 'SHARE' | 'RATE';

export interface FunnelOptions {
  /** Widens the limits by how much sites differ beyond chance. Default true. */
  adjusted?: boolean;
  /** The share of z scores that is pulled in at either end before the overdispersion is measured. Default 0.1. */
  winsorise?: number;
}

/** Limits at one size, in units of the value. 95 and 99.8 per cent of sites like the others lie within; `over`: with overdispersion. */
export interface FunnelLimits { lower95: number; upper95: number; lower998: number; upper998: number; over: { lower95: number; upper95: number; lower998: number; upper998: number } }

export interface FunnelPoint extends FunnelUnit, FunnelLimits {
  value: number;
  /** On the scale of the limits: arcsine of the root of a share, logarithm of a rate. */
  transformed: number;
  z: number;
}

export interface Funnel {
  /** All sites together. */
  total: number;
  /** The same, on the scale of the limits. */
  centre: number;
  /** Mean square of winsorised z scores: 1 where chance alone makes sites differ. 0 when not adjusted. */
  phi: number;
  /** Variance between sites beyond chance, on the scale of the limits. */
  tau2: number;
  points: FunnelPoint[];
}

/** Normal quantiles of 95 and 99.8 per cent limits, rounded as the method prints them. */
const Z95 = 1.959964;
const Z998 = 3.090232;

interface Scale { transform: (unit: FunnelUnit) => number; ofTotal: (total: number) => number; back: (value: number) => number; error: (unit: FunnelUnit) => number }

// The angle of a share has a variance of 1/(4n) whatever the share; limits are cut where angles, and shares, end.
const SCALES: Record<FunnelKind, Scale> = {
  SHARE: {
    transform: ({ numerator, denominator }) => Math.asin(Math.sqrt(numerator / denominator)),
    ofTotal: (total) => Math.asin(Math.sqrt(total)),
    back: (angle) => Math.sin(Math.min(Math.max(angle, 0), Math.PI / 2)) ** 2,
    error: ({ denominator }) => limitError(denominator),
  },
  RATE: {
    transform: ({ numerator, denominator }) => Math.log((numerator + 0.5) / (denominator + 0.5)),
    ofTotal: (total) => Math.log(total),
    back: (value) => Math.exp(value),
    error: ({ numerator, denominator }) => Math.sqrt(numerator / (numerator + 0.5) ** 2 + denominator / (denominator + 0.5) ** 2),
  },
};

/**
 * A funnel of sites about what all of them are together: never a ranking, but who lies outside what chance explains. The limits are
 * widened by an additive overdispersion. Source: Spiegelhalter 2005, Statistics in Medicine 24; FunnelPlotR 0.5.0; `npm run vectors`
 * compares the two.
 * @throws RangeError when a denominator is not above 0, or a share is above 1
 */
export function funnel(kind: FunnelKind, units: readonly FunnelUnit[], { adjusted = true, winsorise = 0.1 }: FunnelOptions = {}): Funnel {
  for (const { unit, numerator, denominator } of units) {
    if (!(denominator > 0) || numerator < 0 || (kind === 'SHARE' && numerator > denominator)) throw new RangeError(`${unit} has ${numerator} of ${denominator}, which is no ${kind === 'SHARE' ? 'share' : 'rate'}.`);
  }
  const scale = SCALES[kind];
  const total = sum(units.map(({ numerator }) => numerator)) / sum(units.map(({ denominator }) => denominator));
  const centre = scale.ofTotal(total);
  const drafts = units.map((unit) => {
    const [transformed, error] = [scale.transform(unit), scale.error(unit)];
    return { ...unit, value: unit.numerator / unit.denominator, transformed, error, z: (transformed - centre) / error };
  });
  const { phi, tau2 } = adjusted ? overdispersion(drafts, winsorise) : { phi: 0, tau2: 0 };
  const points = drafts.map(({ error: _, ...point }) => ({ ...point, ...funnelLimits(kind, centre, tau2, point.denominator) }));
  return { total, centre, phi, tau2, points };
}

/** The limits of a funnel at one denominator, for drawing its lines. */
export function funnelLimits(kind: FunnelKind, centre: number, tau2: number, denominator: number): FunnelLimits {
  const { back } = SCALES[kind];
  const at = (error: number) => ({ lower95: back(centre - Z95 * error), upper95: back(centre + Z95 * error), lower998: back(centre - Z998 * error), upper998: back(centre + Z998 * error) });
  const error = limitError(denominator);
  return { ...at(error), over: at(Math.sqrt(error * error + tau2)) };
}

/** Whether a site lies outside the widened 99.8 per cent limits, or those of 95 when asked for. */
export function isOutside({ value, over }: FunnelPoint, limit: 95 | 99.8 = 99.8): boolean {
  return limit === 95 ? value < over.lower95 || value > over.upper95 : value < over.lower998 || value > over.upper998;
}

// Winsorised, so that the sites that a funnel should find do not hide themselves behind limits that they have widened.
function overdispersion(points: readonly { z: number; error: number }[], share: number): { phi: number; tau2: number } {
  const order = sorted(points.map(({ z }) => z));
  const [low, high] = [quantile(order, share), quantile(order, 1 - share)];
  const count = points.length;
  const phi = sum(points.map(({ z }) => Math.min(Math.max(z, low), high) ** 2)) / count;
  const weights = points.map(({ error }) => 1 / error ** 2);
  const all = sum(weights);
  const excess = count * phi - (count - 1);
  return { phi, tau2: excess > 0 ? excess / (all - sum(weights.map((weight) => weight * weight)) / all) : 0 };
}

/** The quantile of ordered values by linear interpolation: R's type 7. */
function quantile(order: readonly number[], p: number): number {
  const place = (order.length - 1) * p;
  const below = Math.floor(place);
  const [a = 0, b = a] = [order[below], order[below + 1]];
  return a + (place - below) * (b - a);
}

function limitError(denominator: number): number {
  return 1 / (2 * Math.sqrt(denominator));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
