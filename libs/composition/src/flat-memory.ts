import { setFlagsFromString } from 'node:v8';

/** By how many percent of what is alive the heap may grow before it is cleared. */
const GROWTH_PERCENT = 50;

/**
 * Keeps the memory of this process near what it holds. A job or a file of a million rows holds little and leaves much behind; on a
 * machine with much memory V8 lets the old heap grow to four times what is alive before it clears up.
 * Trap: has to be called before the work begins, and costs some more collections: the room for what is young (`HEAP_ARGUMENTS` of
 * apps/cairn/bin) pays for them, as it keeps what answers leave behind from growing old.
 */
export function keepMemoryFlat(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
