import type { Paint } from './paint.js';

/** Names the part of a chart that a mark belongs to, in the order of drawing. */
export const LAYERS = ['baseline', 'grid', 'hidden', 'wash', 'limits', 'target', 'median', 'annotation', 'line', 'points', 'words'] as const;
export type Layer = (typeof LAYERS)[number];

export type PointShape = 'circle' | 'diamond' | 'square' | 'ring';

interface Placed { layer: Layer }
export interface RectMark extends Placed { kind: 'rect'; x: number; y: number; width: number; height: number; radius?: number; fill: Paint }
export interface PathMark extends Placed {
  kind: 'path';
  /** SVG path data. */
  d: string;
  stroke?: Paint;
  fill?: Paint;
  width?: number;
  dash?: readonly number[];
}
export interface PointMark extends Placed {
  kind: 'point';
  shape: PointShape;
  x: number;
  y: number;
  /** Radius in px. */
  size: number;
  paint: Paint;
  /** Position in the given points. */
  index: number;
  /** Label and value in words. */
  title: string;
}
export interface TextMark extends Placed {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  weight: 400 | 500 | 600;
  paint: Paint;
}
export type Mark = RectMark | PathMark | PointMark | TextMark;

/** A drawn chart as plain data, sizes in px, origin top left. The web makes it interactive; `sceneToSvg` prints it. */
export interface Scene {
  width: number;
  height: number;
  /** The chart in words: what a reader without the picture needs. */
  alt: string;
  /** In order of drawing. */
  marks: readonly Mark[];
}

/** Marks in the order of drawing; within a layer as given. */
export function inDrawingOrder(marks: readonly Mark[]): Mark[] {
  return LAYERS.flatMap((layer) => marks.filter((mark) => mark.layer === layer));
}

/** A coordinate to a hundredth of a px, so that the same data give the same text everywhere. */
export function px(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** Width of a text in px, estimated on the wide side, since a fallback font may be wider than Figtree. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.6;
}
