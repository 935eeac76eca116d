import type { DatedPhase, Direction, Grain, MeasureType, StoredSetting } from '@cairn/domain';

/** What of a measure its charts depend on, as page statements give it. */
export interface ChartedRow { type: MeasureType; direction: Direction; grain: Grain; per: number; goal: number | null; setting: StoredSetting | null }

/** Columns of `ChartedRow`, for a statement in which the measure is `m`. */
export const CHARTED_MEASURE = `m.type, m.direction, m.grain, m.per, m.goal,
  (select json_build_object('kind', c.kind, 'ruleSet', c.rule_set, 'screen', c.screen) from chart_setting c where c.network_id = m.network_id and c.measure_id = m.id) as setting`;

/** The phases of a series by their days; null: none. */
export interface PhasedRow { phases: DatedPhase[] | null }

/** The column of `PhasedRow`, for a statement in which the series is `s`. */
export const PHASES_OF_SERIES = `(select json_agg(json_build_object('startsOn', p.starts_on, 'baselineUntil', p.baseline_until) order by p.starts_on nulls first)
  from chart_phase p where p.network_id = s.network_id and p.series_id = s.id and p.deleted_at is null) as phases`;
