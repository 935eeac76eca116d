import type { MarkPartsFragment } from '@cairn/contracts';

/** A test that a reader may open. */
export type SpotTest = Pick<MarkPartsFragment, 'cycleId' | 'title' | 'teamName'>;

/**
 * What was tested at a bright spot, each test once, as it began: at a school its own tests and those of its district's teams that name no
 * school; at a district all of its teams. `marks` hold only what the reader may see.
 */
export function spotTests(marks: readonly MarkPartsFragment[], siteId: string, districtId: string | undefined): SpotTest[] {
  const here = marks.filter((mark) => mark.siteId === siteId || mark.districtId === siteId || (districtId !== undefined && mark.districtId === districtId && mark.siteId == null));
  return [...new Map(here.map((mark) => [mark.cycleId, mark])).values()];
}
