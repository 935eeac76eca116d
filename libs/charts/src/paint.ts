/** Colours by the name of their design token, with the light value for places that know no tokens (mail, PDF). */
export const PAINTS = {
  canvas: '#F5F3EF',
  surface: '#FFFEFC',
  fill: '#ECE9E3',
  line: '#E1DCD4',
  'line-strong': '#8B8378',
  ink: '#211F1C',
  muted: '#57524B',
  faint: '#6C665D',
  improve: '#0E69B8',
  'improve-text': '#0B5A9F',
  'improve-soft': '#E2EEF8',
  concern: '#BC4F06',
  'concern-text': '#9E4204',
  'concern-soft': '#FBE9DB',
  common: '#766F66',
  'common-text': '#57524B',
  'common-soft': '#ECE9E3',
  neutral: '#7B3FA0',
  'neutral-text': '#6B338E',
  'neutral-soft': '#F1E8F6',
} as const;
export type Paint = keyof typeof PAINTS;

/** How colours are written: as CSS variables with a fallback, or as plain values. */
export type PaintMode = 'variables' | 'literal';

/** A colour as the value of an SVG attribute. */
export function paintText(paint: Paint, mode: PaintMode): string {
  return mode === 'literal' ? PAINTS[paint] : `var(--c-${paint}, ${PAINTS[paint]})`;
}
