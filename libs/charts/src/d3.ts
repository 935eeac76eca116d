// The small part of d3 that this package uses, with types: d3 ships none of its own.
// @ts-expect-error: no declaration file
import { scaleLinear as untypedScaleLinear } from 'd3-scale';
// @ts-expect-error: no declaration file
import { area as untypedArea, line as untypedLine } from 'd3-shape';

export interface LinearScale {
  (value: number): number;
  domain(): [number, number];
  domain(domain: readonly [number, number]): LinearScale;
  range(range: readonly [number, number]): LinearScale;
  nice(count?: number): LinearScale;
  ticks(count?: number): number[];
}

export interface LineShape<Datum> {
  (data: readonly Datum[]): string | null;
  x(get: (datum: Datum) => number): LineShape<Datum>;
  y(get: (datum: Datum) => number): LineShape<Datum>;
  /** Decimals of the path data. */
  digits(count: number): LineShape<Datum>;
}

export interface AreaShape<Datum> {
  (data: readonly Datum[]): string | null;
  x(get: (datum: Datum) => number): AreaShape<Datum>;
  y0(value: number): AreaShape<Datum>;
  y1(get: (datum: Datum) => number): AreaShape<Datum>;
  digits(count: number): AreaShape<Datum>;
}

export const scaleLinear = untypedScaleLinear as () => LinearScale;
export const line = untypedLine as <Datum>() => LineShape<Datum>;
export const area = untypedArea as <Datum>() => AreaShape<Datum>;
