/** An error as it may be logged: where it happened and of what kind, never what somebody sent. */
export interface LoggedError {
  type: string;
  /** SQLSTATE, or the code of Node. */
  code?: string;
  constraint?: string;
  table?: string;
  message: string;
  /** The places in the code, innermost first. */
  frames: string[];
}

const FRAMES = 12;
const LONGEST = 500;

const RULES: readonly (readonly [RegExp, string])[] = [
  // What an error quotes is what somebody sent. From the first mark to the last: what is quoted may hold marks itself; a lone one opens.
  [/["'`«“‘][\s\S]*["'`»”’]|["`«“‘][\s\S]*$/g, '"…"'],
  // Key (email)=(…) of PostgreSQL.
  [/\([^()]*\)=\([\s\S]*\)/g, '(…)'],
  [/[^\s<>]+@[^\s<>]+/g, '…@…'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '…'],
  [/[0-9a-f]*(?::[0-9a-f]*){2,}/gi, '…'],
  // Sessions, tokens and tickets are 43 characters; ids are 36.
  [/[\w-]{40,}/g, '…'],
];

/** A sentence without what may be somebody's: quotations, mail addresses, IP addresses and secrets. */
export function masked(text: string): string {
  return RULES.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text).slice(0, LONGEST);
}

/** What of an error may be logged; its parameters, its details and its own properties may not. */
export function maskedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: masked(String(error)), frames: [] };
  const { code, constraint, table } = (error as { driverError?: unknown }).driverError as Facts ?? error as Facts;
  return {
    type: masked(error.name), ...short({ code, constraint, table }), message: masked(error.message), frames: framesOf(error),
  };
}

interface Facts { code?: unknown; constraint?: unknown; table?: unknown }

// These are names from our own schema and from Node; anything longer or stranger is something else.
function short(facts: Facts): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /^\w{1,63}$/.test(entry[1])));
}

// The message stands at the head of the stack, and may have lines of its own.
function framesOf({ message, stack = '' }: Error): string[] {
  const behind = stack.slice(stack.indexOf(message) + message.length);
  return behind.split('\n').map((line) => line.trim()).filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, FRAMES);
}
