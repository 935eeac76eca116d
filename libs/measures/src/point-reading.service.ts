import { periodLabel, readRunChart, runChartSentence, type Direction, type Grain, type PointStatus } from '@cairn/domain';
import type { Point, RunChart } from './point.type.js';

export interface StoredPoint { periodStart: string; status: PointStatus; numerator: number | null; denominator: number | null; value: number | null; spread: number | null }

/** A stored point as GraphQL shows it: a proportion gets its share, a rate its number per so many, a count its number. */
export function pointOf(stored: StoredPoint, { grain, per }: { grain: Grain; per: number }): Point {
  const { periodStart, status, numerator, denominator, spread } = stored;
  if (status !== 'REPORTED') return { periodStart, grain, label: periodLabel(periodStart, grain), status, numerator: null, denominator: null, value: null, spread: null };
  const value = numerator !== null && denominator !== null && denominator > 0 ? (numerator / denominator) * per : stored.value ?? numerator;
  return { periodStart, grain, label: periodLabel(periodStart, grain), status, numerator, denominator, value, spread };
}

/** What the run-chart rules of the domain say about points in order of time. */
export function chartOf(points: readonly Point[], direction: Direction): RunChart {
  const reading = readRunChart(points, direction);
  const { median, usefulPoints, longestRun, longestRunMax, crossings, crossingsMin, signal } = reading;
  return { median, usefulPoints, longestRun, longestRunMax, crossings, crossingsMin, signal, sentence: runChartSentence(points, reading) };
}
