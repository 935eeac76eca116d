import { setImmediate as nextTurn } from 'node:timers/promises';
import { PointStatus, SiteKind, cellOf, hiddenInFamily, primaryStatus, type FamilyCell, type OwnedCell } from '@cairn/domain';
import type { RowCheck } from './row-check.service.js';

/** Between two breaks: others want to be answered while a million points are looked at. */
const AT_ONCE = 20_000;

/**
 * How many points of the file only their owner would see: one family (a district and its schools) and period at a time.
 * Points that are stored already and not in the file are not looked at; the release job looks at all.
 */
export async function hiddenFromOthers(check: RowCheck, minimum: number): Promise<number> {
  const sites = check.sites.sites;
  const families = new Map<string, number>();
  const familyOf = (site: number): number => {
    const id = sites[site]?.familyId ?? `new ${site}`;
    if (!families.has(id)) families.set(id, families.size);
    return families.get(id) as number;
  };
  const { points } = check;
  let hidden = 0;
  let group: number[] = [];
  let groupOf = { day: NaN, family: NaN };
  let looked = 0;
  for (const index of points.byFamilyAndPeriod(familyOf)) {
    const { day, site } = points.placeAt(index);
    const family = familyOf(site);
    if (groupOf.day !== day || groupOf.family !== family) {
      hidden += hiddenIn(group, check, minimum);
      group = [];
      groupOf = { day, family };
    }
    group.push(index);
    looked += 1;
    if (looked % AT_ONCE === 0) await nextTurn();
  }
  return hidden + hiddenIn(group, check, minimum);
}

function hiddenIn(group: readonly number[], { points, sites, rules: { type, grain } }: RowCheck, minimum: number): number {
  const amounts = group.map((index) => cellOf(type, points.amountsAt(index)));
  const small = amounts.filter((cell) => cell.status === PointStatus.REPORTED && primaryStatus(cell, minimum) === PointStatus.SUPPRESSED).length;
  // A point that is alone is hidden for its own sake or not at all; and where nothing is hidden, nothing has to be hidden beside it.
  if (group.length === 1 || (small === 0 && amounts.every((cell) => cell.status !== PointStatus.SUPPRESSED))) return small;
  const cells = group.map((index, at): FamilyCell => {
    const { site, stratum, periodStart } = points.at(index);
    const [siteId, name] = [String(site), stratum === 0 ? '' : String(stratum)];
    const kind = sites.sites[site]?.isDistrict ?? true ? SiteKind.DISTRICT : SiteKind.SCHOOL;
    return { ...(amounts[at] as OwnedCell), id: `${siteId} ${name}`, siteId, kind, stratum: name, periodStart, grain, ownerId: '' };
  });
  return hiddenInFamily(cells, minimum);
}
