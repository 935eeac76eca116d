import { PAINTS, type ChartScene, sceneToSvg } from '@cairn/charts';
import font from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';

const SCALE = 2;

/** The drawing as an SVG file: the same marks as on the page, in the colours of light paper. */
export function svgFile(scene: ChartScene): string {
  const svg = sceneToSvg(scene, { paint: 'literal' });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

/** The same drawing as pixels, twice as many as on the page. @throws when the browser cannot draw it */
export async function pngFile(scene: ChartScene): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(onPaper(sceneToSvg(scene, { paint: 'literal' }), await fontRule()))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * SCALE;
  canvas.height = scene.height * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.scale(SCALE, SCALE);
  pen.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave nothing.'))), 'image/png'));
}

// A picture in a picture sees no font of the page: words would be wider there, and run into each other.
async function fontRule(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(font)).arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:Figtree;font-weight:300 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}

function onPaper(svg: string, rule: string): string {
  return svg.replace(/(<svg[^>]*>)/, `$1<style>${rule}</style><rect width="100%" height="100%" fill="${PAINTS.surface}"/>`);
}

/** A name for a file: letters and digits of the words, joined by dashes. */
export function fileName(words: string, ending: string): string {
  const clean = words.normalize('NFKD').replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-+|-+$/g, '').toLowerCase().slice(0, 80);
  return `${clean || 'chart'}.${ending}`;
}

/** Lets the browser save a file. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
