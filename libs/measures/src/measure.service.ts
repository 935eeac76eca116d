import { Injectable } from '@nestjs/common';
import { DEFAULT_RULE_SET, kindsFor } from '@cairn/domain';
import { badInput, Db, decodeCursor, encodeCursor, isId, newId, notFound, pageSize, toConnection, type Connection, type PageArgs, type ReadTx, type WriteTx } from '@cairn/platform';
import { checkCoverage, refuseTeam } from './coverage.service.js';
import { NETWORK_FACTS } from './import.page.js';
import { addMeasure, checkedMeasure, goalOf, lineOf, nameTaken, recordMeasure, WORDS, wordsOf, type Words } from './measure-making.service.js';
import { MeasureDefinition } from './measure-definition.entity.js';
import { Measure } from './measure.entity.js';
import type { CreateMeasureInput, UpdateMeasureInput } from './measure.input.js';
import { CURRENT_DEFINITIONS, MEASURE_IDS } from './measure.page.js';
import { SERIES_COUNTS } from './series.page.js';
import { applyChartSetting } from './tracker-chart.service.js';
import { keepUsedStrata, perOf, sampleSizeOf, strataOf } from './strata.service.js';

/** Measures and their operational definitions. */
@Injectable()
export class MeasureService {
  constructor(private readonly db: Db) {}

  /** @throws NOT_FOUND also for what was taken back */
  get(id: string): Promise<Measure> {
    return this.db.read(async (tx) => {
      const measure = await tx.load('measure.read', Measure, id);
      if (measure.deletedAt) throw notFound();
      return measure;
    });
  }

  async list(args: PageArgs): Promise<Connection<Measure>> {
    const first = pageSize(args);
    const [name, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (id !== null && !isId(id)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    return this.db.read(async (tx) => {
      const ids = await tx.page(MEASURE_IDS, [name, id, first + 1]);
      const rows = await Promise.all(ids.map((row) => tx.byId(Measure, row.id)));
      return toConnection(rows.filter((row) => row !== null), first, (row) => encodeCursor([row.name, row.id]));
    });
  }

  /** The definition that is valid now. Batched. */
  definition(measureId: string): Promise<MeasureDefinition> {
    return this.db.read(async (tx) => {
      const id = await definitionIds(tx).load(measureId);
      const found = id ? await tx.byId(MeasureDefinition, id) : null;
      if (!found) throw notFound();
      return found;
    });
  }

  /** How many series of a measure the viewer may see. Batched. */
  seriesCount(measureId: string): Promise<number> {
    return this.db.read((tx) => tx.loader('measures.series-counts', async (ids: readonly string[]) => {
      const counts = new Map((await tx.page(SERIES_COUNTS, [[...ids]])).map((row) => [row.measureId, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }).load(measureId));
  }

  create(input: CreateMeasureInput): Promise<Measure> {
    const measure = checkedMeasure(input);
    const kind = input.chartKind ?? null;
    if (kind && !kindsFor(input.type).includes(kind)) throw badInput('chartKind', 'This chart does not fit a measure of this type.');
    refuseTeam(input.visibility);
    return this.db.mutate('createMeasure', input, {
      run: async (tx) => {
        tx.permit('measure.create');
        const id = newId();
        await this.checkVisibility(tx, id, input);
        await addMeasure(tx, measure, { id, visibility: input.visibility });
        await applyChartSetting(tx, id, kind, DEFAULT_RULE_SET);
        return this.again(tx, id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  /** Changes a measure at the version the caller read. A changed text of the definition makes a new version of it. */
  update(input: UpdateMeasureInput): Promise<Measure> {
    return this.db.mutate('updateMeasure', input, {
      run: async (tx) => {
        const measure = await tx.load('measure.edit', Measure, input.id, { lock: true });
        const definitionNumber = await this.redefine(tx, measure, input);
        const changes = {
          ...(input.name != null ? { name: lineOf('name', input.name, 120) } : {}),
          ...(input.direction != null ? { direction: input.direction } : {}),
          ...(input.goal !== undefined ? { goal: goalOf(input.goal, measure.type) } : {}),
          ...(input.goalBy !== undefined ? { goalBy: input.goalBy } : {}),
          ...(input.per != null ? { per: perOf(input.per, measure.type) } : {}),
          ...(input.sampleSize !== undefined ? { sampleSize: sampleSizeOf(input.sampleSize) } : {}),
          ...(input.strata != null ? await this.restratify(tx, measure, input) : {}),
          definitionNumber, updatedAt: new Date(),
        };
        await tx.of(Measure).edit(measure, input.version, changes).catch(nameTaken);
        recordMeasure(tx, measure, 'measure.updated', { measureId: measure.id, definitionNumber });
        return this.again(tx, measure.id);
      },
      again: (tx, id) => this.again(tx, id),
    });
  }

  private async restratify(tx: WriteTx, measure: Measure, input: UpdateMeasureInput): Promise<Pick<Measure, 'strataName' | 'strata'>> {
    const wanted = strataOf({ strata: input.strata ?? null, strataName: input.strataName ?? measure.strataName });
    await keepUsedStrata(tx, measure.id, wanted.strata);
    return wanted;
  }

  private async redefine(tx: WriteTx, measure: Measure, input: UpdateMeasureInput): Promise<number> {
    const current = await tx.of(MeasureDefinition).one({ measureId: measure.id, number: measure.definitionNumber });
    if (!current) throw notFound();
    const given = WORDS.map((field) => [field, input[field] == null ? current[field] : wordsOf(field, input[field], measure.type)] as const);
    if (given.every(([field, words]) => words === current[field])) return current.number;
    // A stale version answers CONFLICT in `edit`, and takes this row back with it.
    const number = current.number + 1;
    await tx.of(MeasureDefinition).insert({ id: newId(), measureId: measure.id, number, ...(Object.fromEntries(given) as Words) });
    return number;
  }

  private async checkVisibility(tx: ReadTx, measureId: string, { visibility }: CreateMeasureInput): Promise<void> {
    const [facts] = await tx.page(NETWORK_FACTS);
    const beyond = facts && (await checkCoverage(tx, facts, measureId, visibility, 'your organization'));
    if (beyond) throw badInput('visibility', beyond.message);
  }

  private async again(tx: ReadTx, id: string): Promise<Measure> {
    return tx.load('measure.read', Measure, id);
  }
}

function definitionIds(tx: ReadTx) {
  return tx.loader('measures.current-definitions', async (ids: readonly string[]) => {
    const found = new Map((await tx.page(CURRENT_DEFINITIONS, [[...ids]])).map((row) => [row.measureId, row.id]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
