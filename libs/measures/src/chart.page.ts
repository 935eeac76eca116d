import type { ChartKind, RuleSetId } from '@cairn/domain';
import { statement } from '@cairn/platform';

export interface PhaseRow { id: string; version: number; startsOn: string | null; baselineUntil: string | null; reason: string; by: string; at: string }
export interface ChartRow { seriesId: string; kind: ChartKind | null; ruleSet: RuleSetId | null; screen: boolean | null; phases: PhaseRow[] }

/** How series are charted, with their phases in order of time. $1 series */
export const CHARTS = statement<ChartRow>('measures.charts', `
  select s.id as "seriesId", c.kind, c.rule_set as "ruleSet", c.screen, coalesce(phases.list, '[]') as phases
  from series s left join chart_setting c on c.network_id = s.network_id and c.measure_id = s.measure_id
  left join lateral (
    select json_agg(json_build_object('id', p.id, 'version', p.version, 'startsOn', p.starts_on, 'baselineUntil', p.baseline_until, 'reason', p.reason, 'by', m.name, 'at', p.created_at)
      order by p.starts_on nulls first) as list
    from chart_phase p join member m on m.network_id = p.network_id and m.id = p.member_id
    where p.network_id = s.network_id and p.series_id = s.id and p.deleted_at is null
  ) phases on true
  where s.id = any($1::uuid[])`);

export interface SettingRow { measureId: string; kind: ChartKind | null; ruleSet: RuleSetId; screen: boolean; version: number }

/** How measures are charted, where somebody has said so. $1 measures */
export const CHART_SETTINGS = statement<SettingRow>('measures.chart-settings', `
  select measure_id as "measureId", kind, rule_set as "ruleSet", screen, version from chart_setting where measure_id = any($1::uuid[])`);

/** For each measure one series that the viewer sees: an own one before others. $1 measures, $2 owners whose raw points the viewer reads */
export const A_SERIES = statement<{ measureId: string; id: string }>('measures.a-series', `
  select m.id as "measureId", s.id from measure m cross join lateral (
    select s.id from series s where s.network_id = m.network_id and s.measure_id = m.id and s.stratum = '' order by s.owner_id = any($2::uuid[]) desc, s.id limit 1
  ) s where m.id = any($1::uuid[])`);

/** All versions of the definitions of measures, in order. $1 measures */
export const DEFINITIONS = statement<{ measureId: string; number: number; why: string; numerator: string; denominator: string; source: string; collection: string; validFrom: Date }>('measures.definitions', `
  select measure_id as "measureId", number, why, numerator, denominator, source, collection, created_at as "validFrom"
  from measure_definition where measure_id = any($1::uuid[]) order by measure_id, number`);

/** What was taken back 30 days ago is gone for good. $1 network */
export const PURGE_CHARTS = statement<unknown>('measures.purge-charts', `
  with phases as (delete from chart_phase where network_id = $1 and deleted_at < now() - interval '30 days')
  delete from annotation where network_id = $1 and deleted_at < now() - interval '30 days'`);
