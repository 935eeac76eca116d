import type { RequestError } from '../graphql/errors.js';

interface FormLike {
  getValues: () => unknown;
  setFieldError: (path: never, error: string) => void;
  getInputNode: (path: never) => unknown;
}

/** Puts the error of a field where the field is, and the focus with it. False when the form has no such field. */
export function placeFieldError(form: FormLike, error: RequestError, rename: Readonly<Record<string, string>> = {}): boolean {
  const { field } = error.details;
  if (error.code !== 'BAD_USER_INPUT' || field === undefined) return false;
  const path = rename[field] ?? field;
  if (!hasField(form.getValues(), path)) return false;
  form.setFieldError(path as never, error.message);
  (form.getInputNode(path as never) as HTMLElement | null)?.focus?.();
  return true;
}

function hasField(values: unknown, path: string): boolean {
  let here = values;
  for (const part of path.split('.')) {
    if (typeof here !== 'object' || here === null || !(part in here)) return false;
    here = (here as Record<string, unknown>)[part];
  }
  return true;
}
