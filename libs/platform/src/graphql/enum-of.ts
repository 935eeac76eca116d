/** The object form of a closed list, as `registerEnumType` wants it. */
export function enumOf<const T extends string>(list: readonly T[]): { [K in T]: K } {
  return Object.fromEntries(list.map((value) => [value, value])) as { [K in T]: K };
}
