import { Injectable } from '@nestjs/common';
import { isPhaseFault, placePhase, streamName, type DatedPhase } from '@cairn/domain';
import { badInput, conflict, currentActor, Db, isId, newId, notFound, text, type ReadTx, type WriteTx } from '@cairn/platform';
import { IsNull } from 'typeorm';
import { ChartPhaseRow } from './chart-phase.entity.js';
import type { ChangePhaseInput, LockBaselineInput, StartPhaseInput } from './chart.input.js';
import { Measure } from './measure.entity.js';
import { seenByNetwork } from './series-changed.service.js';
import { Series } from './series.entity.js';
import { pointsOf } from './series.service.js';

/** The phases of series: begun by people, with a reason, never by themselves. */
@Injectable()
export class PhaseService {
  constructor(private readonly db: Db) {}

  /** Begins a phase. @throws BAD_USER_INPUT when it cannot begin there */
  start(input: StartPhaseInput): Promise<Series> {
    const reason = reasonOf(input.reason);
    return this.db.mutate('startPhase', input, {
      run: async (tx) => {
        const series = await this.locked(tx, input.seriesId);
        const placed = await place(tx, series, await phasesOf(tx, series.id), { startsOn: input.startsOn, baselineUntil: input.baselineUntil ?? null });
        await add(tx, series.id, placed, reason);
        return this.changed(tx, series);
      },
      again: (tx) => again(tx, input.seriesId),
    });
  }

  /** Changes a phase at the version the caller read. @throws CONFLICT when somebody was faster */
  change(input: ChangePhaseInput): Promise<Series> {
    const reason = input.reason == null ? null : reasonOf(input.reason);
    return this.db.mutate('changePhase', input, {
      run: async (tx) => {
        const { phase, series } = await this.found(tx, input.id);
        if (phase.startsOn === null && input.startsOn != null) throw badInput('startsOn', 'The first phase begins with the first point.');
        const wanted = { startsOn: input.startsOn ?? phase.startsOn, baselineUntil: input.baselineUntil === undefined ? phase.baselineUntil : input.baselineUntil };
        const others = (await phasesOf(tx, series.id)).filter(({ id }) => id !== phase.id);
        const placed = await place(tx, series, others, wanted);
        await tx.of(ChartPhaseRow).edit(phase, input.version, { ...placed, ...(reason === null ? {} : { reason }), updatedAt: new Date() });
        return this.changed(tx, series);
      },
      again: (tx, id) => again(tx, id),
    });
  }

  /** Takes a phase away: its points belong to the one before again. */
  remove(id: string, version: number): Promise<Series> {
    return this.db.mutate('removePhase', { id, version }, {
      run: async (tx) => {
        const { phase, series } = await this.found(tx, id);
        await tx.of(ChartPhaseRow).edit(phase, version, { deletedAt: new Date(), updatedAt: new Date() });
        return this.changed(tx, series);
      },
      again: (tx, seriesId) => again(tx, seriesId),
    });
  }

  /** Lets the lines of the last phase come from its points up to a day, or from all of them again. */
  lockBaseline(input: LockBaselineInput): Promise<Series> {
    const reason = reasonOf(input.reason);
    return this.db.mutate('lockBaseline', input, {
      run: async (tx) => {
        const series = await this.locked(tx, input.seriesId);
        const phases = await phasesOf(tx, series.id);
        const last = phases.at(-1);
        const placed = await place(tx, series, phases.slice(0, -1), { startsOn: last?.startsOn ?? null, baselineUntil: input.until ?? null }, 'until');
        if (last) await tx.of(ChartPhaseRow).edit(last, last.version, { baselineUntil: placed.baselineUntil, reason, updatedAt: new Date() });
        else if (placed.baselineUntil !== null) await add(tx, series.id, placed, reason);
        return this.changed(tx, series);
      },
      again: (tx) => again(tx, input.seriesId),
    });
  }

  // The lock of the series puts two people who begin a phase at once in line.
  private locked(tx: WriteTx, seriesId: string): Promise<Series> {
    return tx.load('series.phase', Series, seriesId, { lock: true });
  }

  private async found(tx: WriteTx, id: string): Promise<{ phase: ChartPhaseRow; series: Series }> {
    if (!isId(id)) throw notFound();
    const seen = await tx.of(ChartPhaseRow).one({ id, deletedAt: IsNull() });
    if (!seen) throw notFound();
    const series = await this.locked(tx, seen.seriesId);
    const phase = await tx.of(ChartPhaseRow).one({ id });
    if (!phase || phase.deletedAt) throw conflict('Somebody took this phase away while you were editing.', { currentVersion: phase?.version ?? 0 });
    return { phase, series };
  }

  private async changed(tx: WriteTx, { id, measureId }: Series): Promise<Series> {
    if ((await seenByNetwork(tx, [id])).length > 0) tx.record(streamName('measure', measureId), 'series.phased', { measureId, seriesId: id });
    return again(tx, id);
  }
}

function again(tx: ReadTx, seriesId: string): Promise<Series> {
  return tx.load('series.read', Series, seriesId);
}

async function phasesOf(tx: WriteTx, seriesId: string): Promise<ChartPhaseRow[]> {
  const rows = await tx.of(ChartPhaseRow).find({ seriesId, deletedAt: IsNull() });
  return rows.sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1));
}

async function place(tx: WriteTx, series: Series, others: readonly DatedPhase[], wanted: DatedPhase, baselineField = 'baselineUntil'): Promise<DatedPhase> {
  const measure = await tx.byId(Measure, series.measureId);
  if (!measure) throw notFound();
  const points = await pointsOf(tx, series);
  const placed = placePhase(points.map(({ periodStart }) => periodStart), measure.grain, others, wanted);
  if (isPhaseFault(placed)) throw badInput(placed.field === 'baselineUntil' ? baselineField : placed.field, placed.message);
  return placed;
}

async function add(tx: WriteTx, seriesId: string, placed: DatedPhase, reason: string): Promise<void> {
  await tx.of(ChartPhaseRow).insert({ id: newId(), seriesId, ...placed, reason, memberId: currentActor().memberId, version: 1, updatedAt: new Date() });
}

function reasonOf(reason: string): string {
  return text('reason', reason, { max: 1_000, required: true });
}
