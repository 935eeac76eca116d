import { Injectable } from '@nestjs/common';
import { MeasureType, streamName, Visibility, type EventPayloads } from '@cairn/domain';
import { badInput, currentActor, Db, decodeCursor, encodeCursor, isId, newId, notFound, pageSize, text, toConnection, violatedConstraint, type Connection, type PageArgs, type ReadTx, type WriteTx } from '@cairn/platform';
import { checkCoverage, refuseTeam } from './coverage.service.js';
import { NETWORK_FACTS } from './import.page.js';
import { MeasureDefinition } from './measure-definition.entity.js';
import { Measure } from './measure.entity.js';
import type { CreateMeasureInput, UpdateMeasureInput } from './measure.input.js';
import { CURRENT_DEFINITIONS, MEASURE_IDS } from './measure.page.js';
import { SERIES_COUNTS } from './series.page.js';
import { keepUsedStrata, perOf, strataOf } from './strata.service.js';

const WORDS = ['why', 'numerator', 'denominator', 'source', 'collection'] as const;
type Words = Record<(typeof WORDS)[number], string>;

/** Measures and their operational definitions. */
@Injectable()
export class MeasureService {
  constructor(private readonly db: Db) {}

  get(id: string): Promise<Measure> {
    return this.db.read((tx) => tx.load('measure.read', Measure, id));
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
    const { kind, type, direction, grain, visibility } = input;
    const words = Object.fromEntries(WORDS.map((field) => [field, wordsOf(field, input[field], type)])) as Words;
    const values = { name: lineOf('name', input.name, 120), unit: lineOf('unit', input.unit, 60), goal: goalOf(input.goal, type), goalBy: input.goalBy ?? null, per: perOf(input.per, type), ...strataOf(input) };
    refuseTeam(visibility);
    return this.db.mutate('createMeasure', input, {
      run: async (tx) => {
        tx.permit('measure.create');
        const id = newId();
        await this.checkVisibility(tx, id, input);
        const measure = { id, ownerId: currentActor().organizationId, kind, type, direction, grain, visibility, ...values, definitionNumber: 1, version: 1 };
        await tx.of(Measure).insert(measure).catch(nameTaken);
        await tx.of(MeasureDefinition).insert({ id: newId(), measureId: id, number: 1, ...words });
        recordMeasure(tx, measure, 'measure.created', { measureId: id });
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

/** Tells who listens that a measure is there or was changed. */
// The home of the network lists what it sees, and listens to its summary; what it does not see is told to the measure's own readers.
export function recordMeasure<N extends 'measure.created' | 'measure.updated'>(tx: WriteTx, { id, visibility }: Pick<Measure, 'id' | 'visibility'>, name: N, payload: EventPayloads[N]): void {
  tx.record(streamName('measure', id), name, payload);
  if (visibility === Visibility.NETWORK || visibility === Visibility.PUBLIC) tx.record(streamName('learning', tx.networkId), name, payload);
}

function definitionIds(tx: ReadTx) {
  return tx.loader('measures.current-definitions', async (ids: readonly string[]) => {
    const found = new Map((await tx.page(CURRENT_DEFINITIONS, [[...ids]])).map((row) => [row.measureId, row.id]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

// A line break pasted with a name is a space.
function lineOf(field: string, value: unknown, max: number): string {
  return text(field, typeof value === 'string' ? value.replace(/\s+/g, ' ') : value, { max, required: true });
}

function wordsOf(field: (typeof WORDS)[number], value: unknown, type: MeasureType): string {
  const required = field === 'why' || field === 'numerator' || (field === 'denominator' && (type === MeasureType.PROPORTION || type === MeasureType.RATE));
  return text(field, value, { max: 4_000, required });
}

function goalOf(goal: number | null | undefined, type: MeasureType): number | null {
  if (goal === null || goal === undefined) return null;
  if (!Number.isFinite(goal) || Math.abs(goal) > 1e12) throw badInput('goal', 'This is not a number we can keep.');
  if (type === MeasureType.PROPORTION && (goal < 0 || goal > 1)) throw badInput('goal', 'Write the goal of a proportion as a share: 0.2 for 20 %.');
  if (type !== MeasureType.VALUE && type !== MeasureType.MEAN && goal < 0) throw badInput('goal', 'The goal of such a measure cannot be negative.');
  return goal;
}

function nameTaken(error: unknown): never {
  if (violatedConstraint(error) === 'measure_name') throw badInput('name', 'Your organization has a measure of this name already.');
  throw error;
}
