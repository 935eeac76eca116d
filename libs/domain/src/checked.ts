/** The outcome of checking a text that a person typed or uploaded: the value, or a code and a sentence for that person. */
export type Checked<T, Code extends string = string> =
  | { ok: true; value: T }
  | { ok: false; code: Code; reason: string };

/** A text that passed. */
export function accepted<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** A text that did not pass; `reason` is one English sentence that says what to do. */
export function rejected<Code extends string>(code: Code, reason: string): { ok: false; code: Code; reason: string } {
  return { ok: false, code, reason };
}
