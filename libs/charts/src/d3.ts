// The small part of d3 that this package uses, with types: d3 ships none of its own.
// @ts-expect-error: no declaration file
import { nice as untypedNice, ticks as untypedTicks } from 'd3-array';
// @ts-expect-error: no declaration file
import { area as untypedArea, line as untypedLine } from 'd3-shape';

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

/** A range widened to round numbers, `count` or so of which divide it. */
export const nice = untypedNice as (low: number, high: number, count: number) => [number, number];
/** Round numbers within a range, `count` or so of them. */
export const ticks = untypedTicks as (low: number, high: number, count: number) => number[];
export const line = untypedLine as <Datum>() => LineShape<Datum>;
export const area = untypedArea as <Datum>() => AreaShape<Datum>;
