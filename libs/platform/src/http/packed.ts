import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Texts shorter than this leave in one packet either way; packing them costs more than it saves. In characters. */
const PACKED_FROM = 800;

// An answer is packed once and read once: the default, 11, is for files that are packed ahead.
const QUALITY = 4;

/** A text as the caller can unpack it, or null when it leaves as it is. @param accepted the header `accept-encoding` */
export function packedFor(accepted: string | string[] | undefined, text: string): { encoding: 'br' | 'gzip'; bytes: Buffer } | null {
  if (text.length < PACKED_FROM) return null;
  const names = new Set(String(accepted ?? '').split(',').map((one) => one.trim().split(';')[0]));
  const hint = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  if (names.has('br')) return { encoding: 'br', bytes: brotliCompressSync(text, { params: hint }) };
  return names.has('gzip') ? { encoding: 'gzip', bytes: gzipSync(text, { level: 4 }) } : null;
}
