import type { DatedPhase, Direction, Grain, MeasureType, SharedFacts, StoredSetting } from '@cairn/domain';
import { mayDo, type ReadTx } from '@cairn/platform';
import { Measure } from './measure.entity.js';

/** What of a measure its charts depend on, as page statements give it. */
export interface ChartedRow { type: MeasureType; direction: Direction; grain: Grain; per: number; goal: number | null; setting: StoredSetting | null }

/** Columns of `ChartedRow`, for a statement in which the measure is `m`. */
export const CHARTED_MEASURE = `m.type, m.direction, m.grain, m.per, m.goal,
  (select json_build_object('kind', c.kind, 'ruleSet', c.rule_set, 'screen', c.screen) from chart_setting c where c.network_id = m.network_id and c.measure_id = m.id) as setting`;

/** Columns by which it is known whether a caller may follow the measure `m`. */
export const MEASURE_FACTS = `json_build_object('ownerId', m.owner_id, 'visibility', m.visibility, 'teamId', m.team_id) as facts`;

/** Notes that the caller reads a measure which came with a page statement: the answer may then say how far the measure's stream is. */
export function noteMeasure(tx: ReadTx, measureId: string, facts: SharedFacts): void {
  if (mayDo('measure.read', { ...facts })) tx.noteReadable(Measure, measureId);
}

/** The phases of a series by their days; null: none. */
export interface PhasedRow { phases: DatedPhase[] | null }

/** The column of `PhasedRow`, for a statement in which the series is `s`. */
export const PHASES_OF_SERIES = `(select json_agg(json_build_object('startsOn', p.starts_on, 'baselineUntil', p.baseline_until) order by p.starts_on nulls first)
  from chart_phase p where p.network_id = s.network_id and p.series_id = s.id and p.deleted_at is null) as phases`;
