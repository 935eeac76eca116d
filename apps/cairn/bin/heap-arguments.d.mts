export const HEAP_ARGUMENTS: readonly string[];
