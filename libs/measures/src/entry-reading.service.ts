import { Injectable } from '@nestjs/common';
import { nextDue, parseIsoDate, periodLabel, type PointStatus } from '@cairn/domain';
import { badInput, currentActor, Db, mayDo, notFound } from '@cairn/platform';
import { Measure } from './measure.entity.js';
import { CELL_HISTORY, ENTRY_FACTS, ENTRY_PLACES, LAST_POINTS, type CellChangeRow, type LastPointRow } from './point-entry.page.js';
import type { CellChange, CellValue, DueMeasure, DuePoint, EntrySheet, EntrySite } from './point-entry.type.js';
import { Series } from './series.entity.js';

/** Measures that one is reminded of at once. */
const MOST_DUE = 20;

/** What people look at when they enter points: where, what waits, and what happened to a cell. */
@Injectable()
export class EntryReading {
  constructor(private readonly db: Db) {}

  /** The places that the viewer may record a measure about. */
  sheet(measureId: string): Promise<EntrySheet> {
    const { organizationId, siteId } = currentActor();
    return this.db.read(async (tx) => {
      const measure = await tx.load('measure.read', Measure, measureId);
      tx.permit('point.record', { ownerId: organizationId });
      if (measure.deletedAt) throw notFound();
      const [facts] = await tx.page(ENTRY_FACTS, [null, organizationId, siteId, '', measureId]);
      if (!facts) throw notFound();
      const sites = new Map<string, EntrySite>();
      for (const { id, name, stratum, seriesId, lastPeriod } of await tx.page(ENTRY_PLACES, [measureId, organizationId, siteId])) {
        const site = sites.get(id) ?? { id, name, strata: [] };
        if (stratum !== null) site.strata.push({ stratum, seriesId, lastPeriod });
        sites.set(id, site);
      }
      return { measure, today: facts.today, sites: [...sites.values()] };
    });
  }

  /** What the viewer's own organization waits for and the viewer may enter, by measure, the oldest period first. */
  due(): Promise<DueMeasure[]> {
    const { organizationId, siteId } = currentActor();
    if (!mayDo('point.record', { ownerId: organizationId })) return Promise.resolve([]);
    return this.db.read(async (tx) => {
      const waiting = (await tx.page(LAST_POINTS, [organizationId, siteId])).flatMap(dueOf);
      const byMeasure = new Map<string, DueMeasure>();
      for (const point of waiting.sort((a, b) => a.periodStart.localeCompare(b.periodStart))) {
        const known = byMeasure.get(point.measureId);
        byMeasure.set(point.measureId, known ? { ...known, count: known.count + 1 } : { first: point, count: 1 });
      }
      return [...byMeasure.values()].slice(0, MOST_DUE);
    });
  }

  /** Who changed a cell, when, from what to what and why; for readers of raw cells. */
  history(seriesId: string, periodStart: string): Promise<CellChange[]> {
    if (!parseIsoDate(periodStart)) throw badInput('periodStart', 'This is no day.');
    return this.db.read(async (tx) => {
      const series = await tx.load('series.readRaw', Series, seriesId);
      return (await tx.page(CELL_HISTORY, [series.id, periodStart])).map(changeOf);
    });
  }
}

function dueOf({ measureId, measureName, siteId, siteName, stratum, grain, lastPeriod, today, schoolYearStartMonth }: LastPointRow): DuePoint[] {
  const next = nextDue(grain, lastPeriod, today, schoolYearStartMonth);
  return next ? [{ measureId, measureName, siteId, siteName, stratum, periodStart: next.periodStart, grain, label: periodLabel(next.periodStart, grain) }] : [];
}

function changeOf(row: CellChangeRow): CellChange {
  const { id, at, by, file, reason, undone, existed, known } = row;
  return {
    id, at, by: by ?? '', file, reason: reason ?? '', undone,
    from: existed ? cellOf(row.status, row.numerator, row.denominator, row.value, row.spread) : null,
    to: known ? cellOf(row.toStatus, row.toNumerator, row.toDenominator, row.toValue, row.toSpread) : null,
  };
}

function cellOf(status: PointStatus | null, numerator: number | null, denominator: number | null, value: number | null, spread: number | null): CellValue | null {
  return status === null ? null : { status, numerator, denominator, value, spread };
}
