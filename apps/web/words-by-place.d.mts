/** The places that a source text names, but `common`. */
export function placesIn(code: string): string[];
