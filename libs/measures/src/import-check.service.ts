import { Injectable } from '@nestjs/common';
import { currentActor, Db, FileStore, type ReadTx } from '@cairn/platform';
import type { CsvRow } from './csv.service.js';
import { hiddenFromOthers } from './hidden-points.service.js';
import { COMPARE, DIRECTORY, MANY_POINTS, NETWORK_FACTS, OWN_SERIES, type ComparedRow, type NetworkFacts } from './import.page.js';
import type { ImportMapping, ImportPreview } from './import.type.js';
import type { MeasureImport } from './measure-import.entity.js';
import type { Measure } from './measure.entity.js';
import { RowCheck } from './row-check.service.js';
import { SiteMatching, type DirectorySite } from './site-matching.service.js';
import type { StagedPoint } from './staged-points.type.js';
import { StratumMatching } from './stratum-matching.service.js';
import { readTable } from './table-file.service.js';

export const CHUNK = 5_000;

/** What checking a file needs from the database, read before the file is opened. */
export interface CheckContext { facts: NetworkFacts; directory: DirectorySite[]; allowed: ReadonlySet<string> | null }

/** Reads a whole file against a mapping, outside any transaction, and says what importing it would do. */
@Injectable()
export class ImportCheck {
  constructor(private readonly files: FileStore) {}

  /** The network's facts, its directory, and the sites this member may import about. */
  async context(tx: ReadTx): Promise<CheckContext> {
    const [facts] = await tx.page(NETWORK_FACTS);
    if (!facts) throw new Error('The network of this transaction does not exist.');
    const directory = await tx.page(DIRECTORY);
    const actor = currentActor();
    if (actor.organizationId === facts.hubId) return { facts, directory, allowed: null };
    const own = directory.filter((site) => actor.siteId !== null && (site.id === actor.siteId || site.parentId === actor.siteId));
    return { facts, directory, allowed: new Set(own.map((site) => site.id)) };
  }

  /**
   * Checks every row. No transaction may be open meanwhile: PostgreSQL ends one that idles for as long as a large file takes.
   * @param progress is told the rows read so far, fifty times at most
   */
  async read(measure: Measure, found: MeasureImport, mapping: ImportMapping, context: CheckContext, progress?: (rows: number) => Promise<void>): Promise<RowCheck> {
    const rules = { type: measure.type, unit: measure.unit, grain: mapping.grain, schoolYearStartMonth: context.facts.schoolYearStartMonth, headers: found.headers, rowCount: found.rowCount, mapping };
    const check = new RowCheck(rules, new SiteMatching(context.directory, mapping.createSites, context.allowed), new StratumMatching(measure.strata, mapping.createStrata === true));
    const step = Math.max(500, Math.ceil(found.rowCount / 50));
    let header = 1;
    let told = 0;
    for await (const rows of (await readTable(this.files, found)).rows) {
      for (let at = header; at < rows.length; at += 1) check.row(rows[at] as CsvRow);
      header = 0;
      if (!progress || check.rows - told < step) continue;
      told = check.rows;
      await progress(check.rows);
    }
    return check;
  }

  /** The preview of a checked file. `changed` and `unchanged` compare with the points this organization holds now. */
  async preview(db: Db, measure: Measure, check: RowCheck, context: CheckContext): Promise<ImportPreview> {
    const hidden = await hiddenFromOthers(check, context.facts.minimumCell);
    const { added, changed, unchanged } = await this.compare(db, measure, check);
    const sites = [...check.usedSites].map((index) => check.sites.sites[index]).filter((site) => site !== undefined);
    const created = sites.filter((site) => site.id === null);
    return {
      ready: check.points.length, added, changed, unchanged, zeros: check.zeros,
      missing: check.statuses.MISSING, suppressed: check.statuses.SUPPRESSED, noDenominator: check.statuses.NO_DENOMINATOR, newStrata: check.strata.added,
      hiddenFromOthers: hidden, bad: check.bad, badRows: check.badRows,
      sitesMatched: sites.length - created.length, sitesToCreate: created.length, newSites: created.map((site) => site.name).sort(),
      sumNumerator: check.sumNumerator, sumDenominator: check.sumDenominator,
    };
  }

  private async compare(db: Db, measure: Measure, check: RowCheck): Promise<ComparedRow> {
    const total = { added: 0, changed: 0, unchanged: 0 };
    const { organizationId } = currentActor();
    const held = new Set((await db.read((tx) => tx.page(OWN_SERIES, [measure.id, organizationId]))).map(({ siteId, stratum }) => `${siteId} ${stratum}`));
    if (held.size > 0) await db.read((tx) => tx.page(MANY_POINTS));
    const isHeld = ({ site, stratum }: StagedPoint): boolean => held.has(`${check.sites.sites[site]?.id} ${check.strata.names[stratum]}`);
    for (const chunk of check.points.chunks(CHUNK)) {
      // What has no series has no points: a first import asks for none of them.
      const known = held.size === 0 ? [] : chunk.filter(isHeld);
      total.added += chunk.length - known.length;
      if (known.length === 0) continue;
      const ids = known.map((point) => check.sites.sites[point.site]?.id);
      const [row] = await db.read((tx) => tx.page(COMPARE, [measure.id, organizationId, ids, known.map((point) => check.strata.names[point.stratum]), ...columnsOf(known)]));
      if (!row) continue;
      total.added += row.added;
      total.changed += row.changed;
      total.unchanged += row.unchanged;
    }
    return total;
  }
}

/** Points as the parallel arrays that `unnest` takes: period, status, numerator, denominator, value, spread. */
export function columnsOf(points: readonly StagedPoint[]): unknown[][] {
  return [
    points.map((point) => point.periodStart), points.map((point) => point.status),
    points.map((point) => point.numerator), points.map((point) => point.denominator), points.map((point) => point.value), points.map((point) => point.spread),
  ];
}
