import { PointStatus, SiteKind, cellOf, hiddenInFamily, primaryStatus, type FamilyCell } from '@cairn/domain';
import type { CheckRules, RowCheck } from './row-check.service.js';
import type { StagedPoint } from './staged-points.type.js';

/**
 * How many points of the file only their owner would see: one family (a district and its schools) and period at a time.
 * Points that are stored already and not in the file are not looked at; the release job looks at all.
 */
export function hiddenFromOthers(check: RowCheck, minimum: number): number {
  const sites = check.sites.sites;
  const families = new Map<string, number>();
  const familyOf = (site: number): number => {
    const id = sites[site]?.familyId ?? `new ${site}`;
    if (!families.has(id)) families.set(id, families.size);
    return families.get(id) as number;
  };
  let hidden = 0;
  let group: StagedPoint[] = [];
  const isDistrict = (site: number): boolean => sites[site]?.isDistrict ?? true;
  const close = (): void => {
    hidden += hiddenIn(group, isDistrict, check.rules, minimum);
    group = [];
  };
  for (const index of check.points.byFamilyAndPeriod(familyOf)) {
    const point = check.points.at(index);
    const [first] = group;
    if (first && (first.periodStart !== point.periodStart || familyOf(first.site) !== familyOf(point.site))) close();
    group.push(point);
  }
  close();
  return hidden;
}

function hiddenIn(group: readonly StagedPoint[], isDistrict: (site: number) => boolean, { type, grain }: CheckRules, minimum: number): number {
  const cells: FamilyCell[] = group.map((point) => {
    const siteId = String(point.site);
    const stratum = point.stratum === 0 ? '' : String(point.stratum);
    const cell = cellOf(type, { ...point, id: `${siteId} ${stratum}` });
    return { ...cell, siteId, kind: isDistrict(point.site) ? SiteKind.DISTRICT : SiteKind.SCHOOL, stratum, periodStart: point.periodStart, grain, ownerId: '' };
  });
  // Where nothing is hidden, nothing has to be hidden beside it.
  if (cells.every((cell) => cell.status !== PointStatus.SUPPRESSED && primaryStatus(cell, minimum) !== PointStatus.SUPPRESSED)) return 0;
  return hiddenInFamily(cells, minimum);
}
