/** Who beside the owner's data people reads a row: a team, the owner organization, the network, everybody. */
export const Visibility = { TEAM: 'TEAM', OWNER: 'OWNER', NETWORK: 'NETWORK', PUBLIC: 'PUBLIC' } as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility];

/** From the narrowest to the widest. */
export const VISIBILITIES: readonly Visibility[] = [Visibility.TEAM, Visibility.OWNER, Visibility.NETWORK, Visibility.PUBLIC];

/** Negative when `a` is narrower than `b`, 0 when equal, positive when wider. */
export function compareVisibility(a: Visibility, b: Visibility): number {
  return VISIBILITIES.indexOf(a) - VISIBILITIES.indexOf(b);
}

/** Whether `visibility` stays within what a participation agreement covers (`max`). An unknown word never does. */
export function withinAgreement(visibility: Visibility, max: Visibility): boolean {
  const asked = VISIBILITIES.indexOf(visibility);
  return asked >= 0 && asked <= VISIBILITIES.indexOf(max);
}

/** The narrower of two: what remains when two agreements limit one row. */
export function narrower(a: Visibility, b: Visibility): Visibility {
  return compareVisibility(a, b) <= 0 ? a : b;
}
