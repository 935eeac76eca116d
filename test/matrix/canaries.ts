import { randomBytes, randomInt } from 'node:crypto';
import type { Audience } from './may.js';

/** Something that must not be seen by just anybody, and what it stands for. */
export interface Canary {
  text: string;
  what: string;
  audiences: readonly Audience[];
  /** The permissions under which a token may read it; none: any. */
  about: readonly string[];
}

/** Several that must not all reach one viewer: together they give back what is hidden. */
export interface Together {
  what: string;
  texts: readonly string[];
  audiences: readonly Audience[];
}

const WORD = /zq[a-z0-9]{10}/gi;
// Whole numbers only: seven digits inside an id, a time or a secret are no canary.
const NUMBER = /(?<![\w.+/-])\d{6,8}(?![\w/+])|(?<![\w.,])\d{1,2}(?:,\d{3}){2}(?!\w)/g;
const SHARE = /(?<![\w.])\d{1,2}\.\d{9,}(?:e-?\d+)?/gi;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
// A cursor is base64url of a JSON array, a token's body of an object.
const PACKED = /(?:WyJ|eyJ)[A-Za-z0-9_-]{12,}/g;
const SHARE_DIGITS = 10;

/**
 * The secrets of a filled database: words, numbers, shares and ids that occur once, each known to some. `find` reads
 * them out of any bytes.
 */
export class Canaries {
  private readonly known = new Map<string, Canary>();
  readonly together: Together[] = [];

  /** A new word that occurs nowhere else: 2 + 10 letters and digits, far from any other text. */
  word(what: string, audiences: readonly Audience[], about: readonly string[] = []): string {
    const bytes = randomBytes(10);
    const text = `zq${[...bytes].map((byte) => '0123456789abcdefghijklmnopqrstuvwxyz'[byte % 36]).join('')}`;
    return this.keep(text, what, audiences, about);
  }

  /** A number between two bounds that occurs nowhere else. Who may see it is said later, with `tell`. */
  number(from: number, to: number): number {
    for (;;) {
      const value = randomInt(from, to);
      // Round numbers occur by themselves.
      if (value % 10 !== 0 && !this.known.has(String(value))) {
        this.keep(String(value), 'a number', [], []);
        return value;
      }
    }
  }

  /** Says what a text or number stands for and who may see it. */
  tell(text: string | number, what: string, audiences: readonly Audience[], about: readonly string[] = []): void {
    this.keep(String(text), what, audiences, about);
  }

  /** The share of a numerator and a denominator, as any decimal form of it. */
  share(value: number, what: string, audiences: readonly Audience[], about: readonly string[] = []): void {
    this.keep(digitsOf(value.toPrecision(16)), what, audiences, about);
  }

  /** Texts that nobody of others may hold all at once. */
  keepApart(what: string, texts: readonly (string | number)[], audiences: readonly Audience[]): void {
    this.together.push({ what, texts: texts.map(String), audiences });
  }

  /** Every canary in these bytes, each once. */
  find(bytes: string): Canary[] {
    const found = new Map<string, Canary>();
    const see = (text: string): void => {
      const canary = this.known.get(text);
      if (canary) found.set(text, canary);
    };
    for (const [word] of bytes.matchAll(WORD)) see(word.toLowerCase());
    for (const [number] of bytes.matchAll(NUMBER)) see(number.replaceAll(',', ''));
    for (const [share] of bytes.matchAll(SHARE)) see(digitsOf(share));
    for (const [id] of bytes.matchAll(ID)) see(id);
    for (const [packed] of bytes.matchAll(PACKED)) {
      for (const canary of this.find(` ${Buffer.from(packed, 'base64url').toString('utf8')} `)) found.set(canary.text, canary);
    }
    return [...found.values()];
  }

  /** Who may see what this text stands for; nobody for a text that is no canary. */
  audiencesOf(text: string): readonly Audience[] {
    return this.known.get(text)?.audiences ?? [];
  }

  /** How many there are. */
  get size(): number {
    return this.known.size;
  }

  private keep(text: string, what: string, audiences: readonly Audience[], about: readonly string[]): string {
    this.known.set(text, { text, what, audiences, about });
    return text;
  }
}

// 0.0123456789…, 1.23456789e-2 and 1.23456789 % have the same digits.
function digitsOf(number: string): string {
  return `share ${number.replace(/e.*$/i, '').replace('.', '').replace(/^0+/, '').slice(0, SHARE_DIGITS)}`;
}
