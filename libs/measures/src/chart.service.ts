import { Injectable } from '@nestjs/common';
import { DEFAULT_RULE_SET, kindsFor, proposeChart, readSetChart, RULE_SETS, type ChartProposal, type RuleSetId } from '@cairn/domain';
import { badInput, conflict, currentActor, Db, mayDo, notFound, type ReadTx } from '@cairn/platform';
import { ChartSettingRow } from './chart-setting.entity.js';
import type { SetChartSettingInput } from './chart.input.js';
import { A_SERIES, CHART_SETTINGS, CHARTS, DEFINITIONS, type ChartRow } from './chart.page.js';
import type { MeasureChartSetting, Phase, SeriesReading } from './chart.type.js';
import type { MeasureDefinition } from './measure-definition.entity.js';
import { recordMeasure } from './measure-making.service.js';
import { Measure } from './measure.entity.js';
import { Series } from './series.entity.js';
import { pointsOf } from './series.service.js';

/** How measures are charted, and what the charts of series say. */
@Injectable()
export class ChartService {
  constructor(private readonly db: Db) {}

  /** What stands for a measure; without a choice of anybody's, the proposed chart read by the default rules. Batched. */
  setting({ id, type }: Measure): Promise<MeasureChartSetting> {
    return this.db.read(async (tx) => {
      const row = await tx.loader('measures.chart-settings', async (ids: readonly string[]) => {
        const found = new Map((await tx.page(CHART_SETTINGS, [[...ids]])).map((one) => [one.measureId, one]));
        return ids.map((wanted) => found.get(wanted) ?? null);
      }).load(id);
      return { id, kind: row?.kind ?? null, ruleSet: row?.ruleSet ?? DEFAULT_RULE_SET, screen: row?.screen ?? false, version: row?.version ?? 0, kinds: [...kindsFor(type)] };
    });
  }

  /** What is proposed for the measure, going by one series that the viewer sees: an own one if there is one. Batched. */
  proposal(measureId: string): Promise<ChartProposal> {
    return this.db.read(async (tx) => {
      const measure = await tx.byId(Measure, measureId);
      if (!measure) throw notFound();
      const id = await tx.loader('measures.a-series', async (ids: readonly string[]) => {
        const found = new Map((await tx.page(A_SERIES, [[...ids], currentActor().rawOwnerIds])).map((row) => [row.measureId, row.id]));
        return ids.map((wanted) => found.get(wanted) ?? null);
      }).load(measureId);
      const series = id ? await tx.byId(Series, id) : null;
      return proposeChart(measure.type, series ? await pointsOf(tx, series) : []);
    });
  }

  /** Every version of a measure's definition, the first first. Batched. */
  definitions(measureId: string): Promise<MeasureDefinition[]> {
    return this.db.read((tx) => tx.loader<string, MeasureDefinition[]>('measures.definitions', async (ids) => {
      const rows = await tx.page(DEFINITIONS, [[...ids]]);
      return ids.map((id) => rows.filter((row) => row.measureId === id) as unknown as MeasureDefinition[]);
    }).load(measureId));
  }

  /** The phases of a series, in order of time. Batched. */
  phases(series: Series): Promise<Phase[]> {
    return this.db.read(async (tx) => {
      const named = mayDo('member.read', {});
      return (await chartOf(tx, series.id)).phases.map(({ by, at, ...phase }) => ({ ...phase, by: named ? by : null, at: new Date(at) }));
    });
  }

  /** The chart of a series, computed from the points that this viewer sees. Batched. */
  reading(series: Series): Promise<SeriesReading> {
    return this.db.read(async (tx) => {
      const [measure, points, chart] = await Promise.all([tx.byId(Measure, series.measureId), pointsOf(tx, series), chartOf(tx, series.id)]);
      if (!measure) throw notFound();
      const { proposal, setting, reading: { suggestion, ...reading } } = readSetChart(points, measure, chart, chart.phases);
      return {
        ...reading, proposedKind: proposal.kind, proposedWhy: proposal.sentence, screen: setting.screen,
        points: reading.points.map(({ flag, ...point }) => ({ ...point, rule: flag?.rule ?? null, side: flag?.side ?? null })),
        suggestion: suggestion && { ...suggestion, startsOn: points[suggestion.at]?.periodStart ?? '' },
      };
    });
  }

  /** Says how a measure is charted. @throws BAD_USER_INPUT for a chart that does not fit its type, CONFLICT when somebody was faster */
  set(input: SetChartSettingInput): Promise<Measure> {
    const again = (tx: ReadTx): Promise<Measure> => tx.load('measure.read', Measure, input.measureId);
    return this.db.mutate('setChartSetting', input, {
      run: async (tx) => {
        // Its lock puts two people who choose at once in line.
        const measure = await tx.load('chart.set', Measure, input.measureId, { lock: true });
        const wanted = settingOf(input, measure);
        const rows = tx.of(ChartSettingRow);
        const current = await rows.one({ measureId: measure.id });
        if ((current?.version ?? 0) !== input.version) throw conflict('Somebody changed this while you were editing.', { currentVersion: current?.version ?? 0 });
        if (current) await rows.update({ measureId: measure.id }, { ...wanted, version: current.version + 1, updatedAt: new Date() });
        else await rows.insert({ measureId: measure.id, ...wanted, version: 1, updatedAt: new Date() });
        recordMeasure(tx, measure, 'chart.settingChanged', { measureId: measure.id });
        return again(tx);
      },
      again,
    });
  }
}

function settingOf({ kind, ruleSet, screen }: SetChartSettingInput, { type }: Measure): Pick<ChartSettingRow, 'kind' | 'ruleSet' | 'screen'> {
  if (kind && !kindsFor(type).includes(kind)) throw badInput('kind', `This chart does not fit the measure. These do: ${kindsFor(type).join(', ')}.`);
  if (!Object.hasOwn(RULE_SETS, ruleSet)) throw badInput('ruleSet', `There is no such set of rules. There are: ${Object.keys(RULE_SETS).join(', ')}.`);
  return { kind: kind ?? null, ruleSet: ruleSet as RuleSetId, screen };
}

const UNSET = { kind: null, ruleSet: null, screen: null, phases: [] };

function chartOf(tx: ReadTx, seriesId: string): Promise<Omit<ChartRow, 'seriesId'>> {
  return tx.loader<string, Omit<ChartRow, 'seriesId'>>('measures.charts', async (ids) => {
    const found = new Map((await tx.page(CHARTS, [[...ids]])).map((row) => [row.seriesId, row]));
    return ids.map((id) => found.get(id) ?? UNSET);
  }).load(seriesId);
}
