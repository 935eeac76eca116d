import { type PaintMode, paintText } from './paint.js';
import { type Mark, type PointMark, type Scene, px } from './scene.js';

export interface SvgOptions {
  /** 'variables' for the web, 'literal' for mail and PDF. */
  paint?: PaintMode;
}

/** Prints a scene as an SVG document fragment: no script, no style element, no ids; every text escaped; deterministic. */
export function sceneToSvg(scene: Scene, { paint = 'variables' }: SvgOptions = {}): string {
  const font = paint === 'literal' ? 'Figtree, system-ui, sans-serif' : 'var(--font, Figtree, system-ui, sans-serif)';
  const size = `width="${px(scene.width)}" height="${px(scene.height)}" viewBox="0 0 ${px(scene.width)} ${px(scene.height)}"`;
  const body = scene.marks.map((mark) => markToSvg(mark, paint)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(scene.alt)}" font-family="${font}">${body}</svg>`;
}

function markToSvg(mark: Mark, mode: PaintMode): string {
  switch (mark.kind) {
    case 'rect': {
      const radius = mark.radius === undefined ? '' : ` rx="${px(mark.radius)}"`;
      return `<rect x="${px(mark.x)}" y="${px(mark.y)}" width="${px(mark.width)}" height="${px(mark.height)}"${radius} fill="${paintText(mark.fill, mode)}"/>`;
    }
    case 'path': {
      const fill = mark.fill ? paintText(mark.fill, mode) : 'none';
      const stroke = mark.stroke ? ` stroke="${paintText(mark.stroke, mode)}" stroke-width="${px(mark.width ?? 1)}" stroke-linejoin="round"` : '';
      const dash = mark.dash ? ` stroke-dasharray="${mark.dash.map(px).join(' ')}"` : '';
      return `<path d="${mark.d}" fill="${fill}"${stroke}${dash}/>`;
    }
    case 'point':
      return pointToSvg(mark, mode);
    case 'text': {
      const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
      const weight = mark.weight === 400 ? '' : ` font-weight="${mark.weight}"`;
      return `<text x="${px(mark.x)}" y="${px(mark.y)}" font-size="${px(mark.size)}"${anchor}${weight} fill="${paintText(mark.paint, mode)}">${escaped(mark.text)}</text>`;
    }
  }
}

/** Each shape is told apart without colour; the halo in the surface colour lifts it from the line. */
function pointToSvg(point: PointMark, mode: PaintMode): string {
  const paint = paintText(point.paint, mode);
  const halo = paintText('surface', mode);
  const title = `<title>${escaped(point.title)}</title>`;
  const solid = `fill="${paint}" stroke="${halo}" stroke-width="2" paint-order="stroke"`;
  const [x, y, r] = [px(point.x), px(point.y), point.size];
  switch (point.shape) {
    case 'circle':
      return `<circle cx="${x}" cy="${y}" r="${px(r)}" ${solid}>${title}</circle>`;
    case 'square':
      return `<rect x="${px(x - r)}" y="${px(y - r)}" width="${px(2 * r)}" height="${px(2 * r)}" ${solid}>${title}</rect>`;
    case 'diamond': {
      const half = r * 1.35;
      return `<path d="M${x},${px(y - half)}L${px(x + half)},${y}L${x},${px(y + half)}L${px(x - half)},${y}Z" ${solid}>${title}</path>`;
    }
    case 'ring':
      return `<g>${title}<circle cx="${x}" cy="${y}" r="${px(r * 1.35)}" fill="${halo}" stroke="${paint}" stroke-width="1.5"/><circle cx="${x}" cy="${y}" r="${px(r * 0.6)}" fill="${paint}"/></g>`;
  }
}

/** Text for XML: markup escaped, characters that XML forbids left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}
