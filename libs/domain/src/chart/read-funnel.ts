import { upperGamma } from '../probability/gamma.js';
import { type Funnel, type FunnelKind, type FunnelLimits, type FunnelUnit, funnel, funnelLimits } from '../funnel/funnel.js';
import type { Signal } from '../run-chart-reading.js';
import type { Direction } from '../vocabulary.js';
import { meaningOf } from './finding.js';

/** What one period says about a site; null numbers where nothing may be shown. */
export interface FunnelSite { id: string; name: string; numerator: number | null; denominator: number | null }
export type FunnelVerdict = 'INSIDE' | 'ABOVE' | 'BELOW';

export interface ReadFunnelOptions {
  direction: Direction;
  /** Default SHARE. */
  kind?: FunnelKind;
  /** Sites that rest on fewer are left out. Default 0. */
  minimum?: number;
  /** A rate is shown per so many; default 1. */
  per?: number;
}

export interface FunnelSiteReading {
  id: string;
  name: string;
  denominator: number;
  /** A share, or a rate per so many. */
  value: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
  /** By the 99.8 per cent limits: INSIDE is what chance explains. */
  verdict: FunnelVerdict;
  /** What lying outside means, given which way is good; it says nothing about change. */
  signal: Signal;
  /** Outside what chance explains, on the good side: worth a visit, not a prize. */
  brightSpot: boolean;
}

export interface FunnelReading {
  refused: { code: 'TOO_FEW_SITES' | 'NOT_A_SHARE'; sentence: string } | null;
  /** All sites together. */
  centre: number | null;
  /** Whether sites differ so much beyond chance that limits were widened by it. */
  overdispersed: boolean;
  /** In the order in which they were given, never in that of values. */
  sites: FunnelSiteReading[];
  /** Sites that are not shown: too small, or without numbers. */
  left: number;
  /** The limits at a denominator above 0, for drawing their curves. */
  limitsAt: (denominator: number) => Pick<FunnelLimits, 'lower95' | 'upper95' | 'lower998' | 'upper998'>;
  sentence: string;
}

/** Two sites would be compared with themselves. */
const SITES_NEEDED = 3;

/**
 * Sites against what all of them are together: who lies outside what chance explains, never who is first. Limits are widened where sites
 * differ beyond chance significantly (5 %). Source: Spiegelhalter 2005, Statistics in Medicine 24; see `funnel`.
 */
export function readFunnel(given: readonly FunnelSite[], { direction, kind = 'SHARE', minimum = 0, per = 1 }: ReadFunnelOptions): FunnelReading {
  const sites = given.filter((site): site is FunnelSite & FunnelUnit => isShown(site, minimum));
  const none = { centre: null, overdispersed: false, sites: [], left: given.length - sites.length, limitsAt: () => ({ lower95: 0, upper95: 0, lower998: 0, upper998: 0 }) };
  if (sites.length < SITES_NEEDED) return refused(none, 'TOO_FEW_SITES', `A funnel needs at least ${SITES_NEEDED} sites with enough people: there ${sites.length === 1 ? 'is 1' : `are ${sites.length}`}.`);
  const wrong = sites.find(({ numerator, denominator }) => numerator < 0 || (kind === 'SHARE' && numerator > denominator));
  if (wrong) return refused(none, 'NOT_A_SHARE', `${wrong.name} counts ${wrong.numerator} of ${wrong.denominator}, which is no ${kind === 'SHARE' ? 'share' : 'rate'}.`);
  const found = funnel(kind, sites.map(({ id, numerator, denominator }) => ({ unit: id, numerator, denominator })));
  const overdispersed = isSignificant(found);
  const limitsAt: FunnelReading['limitsAt'] = (denominator) => scaled(funnelLimits(kind, found.centre, overdispersed ? found.tau2 : 0, denominator), overdispersed, per);
  const read = sites.map(({ id, name, numerator, denominator }): FunnelSiteReading => {
    const value = (numerator / denominator) * per;
    const limits = limitsAt(denominator);
    const verdict = value > limits.upper998 ? 'ABOVE' : value < limits.lower998 ? 'BELOW' : 'INSIDE';
    const signal = verdict === 'INSIDE' ? 'COMMON_CAUSE' : meaningOf(verdict === 'ABOVE' ? 1 : -1, direction);
    return { id, name, denominator, value, ...limits, verdict, signal, brightSpot: signal === 'IMPROVEMENT' };
  });
  return { ...none, refused: null, centre: found.total * per, overdispersed, sites: read, limitsAt, sentence: sentenceOf(read, overdispersed) };
}

function isShown({ numerator, denominator }: FunnelSite, minimum: number): boolean {
  return numerator !== null && denominator !== null && Number.isFinite(numerator) && Number.isFinite(denominator) && denominator > 0 && denominator >= minimum;
}

function refused(none: Omit<FunnelReading, 'refused' | 'sentence'>, code: 'TOO_FEW_SITES' | 'NOT_A_SHARE', sentence: string): FunnelReading {
  return { ...none, refused: { code, sentence }, sentence };
}

/** Whether the squares of z scores are more than chance makes of so many: chi-squared at 5 %, one degree for the level itself. */
function isSignificant({ phi, tau2, points }: Funnel): boolean {
  return tau2 > 0 && upperGamma((points.length - 1) / 2, (phi * points.length) / 2) < 0.05;
}

function scaled({ over, ...plain }: FunnelLimits, widened: boolean, per: number): ReturnType<FunnelReading['limitsAt']> {
  const { lower95, upper95, lower998, upper998 } = widened ? over : plain;
  return { lower95: lower95 * per, upper95: upper95 * per, lower998: lower998 * per, upper998: upper998 * per };
}

function sentenceOf(sites: readonly FunnelSiteReading[], overdispersed: boolean): string {
  const out = sites.filter(({ verdict }) => verdict !== 'INSIDE').length;
  const limits = overdispersed ? 'the limits, which allow for sites that differ beyond chance' : 'what chance explains';
  if (out === 0) return `All ${sites.length} sites lie within ${limits}.`;
  return `${out} of ${sites.length} sites ${out === 1 ? 'lies' : 'lie'} outside ${limits}.`;
}
