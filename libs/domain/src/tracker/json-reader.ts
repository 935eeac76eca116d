import { cleanText } from '../text-input.js';

export type TrackerFaultCode =
  | 'NOT_JSON' | 'TOO_LARGE' | 'WRONG_FORMAT' | 'MISSING' | 'UNKNOWN_FIELD' | 'WRONG_TYPE' | 'BAD_TEXT' | 'NOT_A_CHOICE' | 'OUT_OF_RANGE' | 'TOO_MANY' | 'TWICE' | 'DOES_NOT_FIT';

/** What is wrong at one place of a file: `path` as a program would write it (`groups.of[2]`, empty for the whole). */
export interface TrackerFault { path: string; code: TrackerFaultCode; reason: string }

type Fields = Record<string, unknown>;

/** Reads a value that came from outside, and notes what is wrong where; it never descends into what it does not know. */
export class JsonReader {
  readonly faults: TrackerFault[] = [];

  fault(path: string, code: TrackerFaultCode, reason: string): void {
    this.faults.push({ path, code, reason });
  }

  /** An object with `known` fields and no other; an empty one when it is none. */
  object(path: string, value: unknown, known: readonly string[]): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fault(path, value === undefined ? 'MISSING' : 'WRONG_TYPE', value === undefined ? 'This part is missing.' : 'This must be an object in braces.');
      return {};
    }
    // `__proto__` in a file is a field like any other, and unknown.
    for (const field of Object.keys(value).filter((name) => !known.includes(name)).slice(0, 5)) {
      this.fault(join(path, printable(field)), 'UNKNOWN_FIELD', 'This format has no such field. Leave it out, or correct its name.');
    }
    return Object.fromEntries(known.filter((name) => Object.hasOwn(value, name)).map((name) => [name, (value as Fields)[name]]));
  }

  /** A text of at most `max` characters; left out: the empty text, if it may be. A line break in a `line` is a space. */
  text(path: string, value: unknown, max: number, { required = false, line = false } = {}): string {
    if (value === undefined && !required) return '';
    if (typeof value !== 'string') {
      this.fault(path, value === undefined ? 'MISSING' : 'WRONG_TYPE', value === undefined ? 'This text is missing.' : 'This must be text in quotation marks.');
      return '';
    }
    const checked = cleanText(line ? value.replace(/\s+/g, ' ') : value, max, { optional: !required });
    if (checked.ok) return checked.value;
    this.fault(path, 'BAD_TEXT', checked.reason);
    return '';
  }

  /** One of `choices`. */
  choice<T extends string>(path: string, value: unknown, choices: readonly T[]): T {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    this.fault(path, value === undefined ? 'MISSING' : 'NOT_A_CHOICE', `Write one of: ${choices.join(', ')}.`);
    return choices[0] as T;
  }

  /** A number, or null where `value` is left out or null. */
  number(path: string, value: unknown): number | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.fault(path, 'WRONG_TYPE', 'This must be a number without quotation marks.');
    return null;
  }

  /** True or false; left out: false. */
  yes(path: string, value: unknown): boolean {
    if (value === undefined || typeof value === 'boolean') return value ?? false;
    this.fault(path, 'WRONG_TYPE', 'This must be true or false.');
    return false;
  }

  /** A list of at most `max` entries. */
  list(path: string, value: unknown, max: number): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.fault(path, value === undefined ? 'MISSING' : 'WRONG_TYPE', value === undefined ? 'This list is missing.' : 'This must be a list in brackets.');
      return [];
    }
    if (value.length > max) this.fault(path, 'TOO_MANY', `There can be ${max} at most.`);
    return value.slice(0, max);
  }
}

/** A path one step further. */
export function join(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

// A field's name is shown to a person: a line, and not a long one.
function printable(field: string): string {
  return field.replace(/[^\p{L}\p{N}_$-]/gu, '?').slice(0, 40);
}
