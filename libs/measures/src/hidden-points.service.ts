import { PointStatus, SiteKind, primaryStatus, suppress, type CellFamily, type OwnedCell } from '@cairn/domain';
import type { RowCheck } from './row-check.service.js';
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
    hidden += hiddenIn(group, isDistrict, minimum);
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

function hiddenIn(group: readonly StagedPoint[], isDistrict: (site: number) => boolean, minimum: number): number {
  const cells: OwnedCell[] = group.map((point) => ({ id: cellOf(point.site, point.stratum), status: point.status, numerator: point.numerator, denominator: point.denominator, value: point.value }));
  const reported = cells.filter((cell) => cell.status === PointStatus.REPORTED);
  const small = reported.filter((cell) => primaryStatus(cell, minimum) === PointStatus.SUPPRESSED).length;
  // Where nothing is hidden, nothing has to be hidden beside it.
  if (cells.length === 1 || (small === 0 && cells.every((cell) => cell.status !== PointStatus.SUPPRESSED))) return small;
  const released = suppress(cells, familiesOf(group, isDistrict), minimum);
  return reported.filter((cell) => released.get(cell.id)?.status === PointStatus.SUPPRESSED).length;
}

/** The sums of a family in a period: within each group the schools add up to the district, and at each site the groups to everybody. */
function familiesOf(group: readonly StagedPoint[], isDistrict: (site: number) => boolean): CellFamily[] {
  const families: CellFamily[] = [];
  for (const stratum of new Set(group.map((point) => point.stratum))) {
    families.push(districtFamily(group.filter((point) => point.stratum === stratum).map(({ site }) => ({ id: cellOf(site, stratum), kind: isDistrict(site) ? SiteKind.DISTRICT : SiteKind.SCHOOL }))));
  }
  for (const site of new Set(group.filter((point) => point.stratum > 0).map((point) => point.site))) {
    const own = group.filter((point) => point.site === site);
    families.push({ total: own.some((point) => point.stratum === 0) ? cellOf(site, 0) : null, parts: own.filter((point) => point.stratum > 0).map((point) => cellOf(site, point.stratum)) });
  }
  return families;
}

function cellOf(site: number, stratum: number): string {
  return `${site} ${stratum}`;
}

/** The sum a reader may know to hold: the schools of a district add up to the district. */
export function districtFamily(members: readonly { id: string; kind: SiteKind }[]): CellFamily {
  return {
    total: members.find((member) => member.kind === SiteKind.DISTRICT)?.id ?? null,
    parts: members.filter((member) => member.kind === SiteKind.SCHOOL).map((member) => member.id),
  };
}
