import type pg from 'pg';
import { fillTalk } from './filled-talk.js';
import { fillSessions } from './sessions.js';

/** Ids of one network among the many that `fill` makes. */
export interface Filled { network: string; measure: string; owner: string; series: string[]; stream: string; teams: string[]; member: string; messages: string[]; session: string }

/**
 * Fills a migrated database as its superuser: 60 networks of one measure with 60 districts and 6 points each, with
 * members and events, then tells the planner. Few enough for seconds, many enough that a whole read costs more.
 */
export async function fill(client: pg.Client): Promise<Filled> {
  const id = (kind: string, of: string): string => `md5('${kind}' || ${of})::uuid`;
  await client.query(`insert into organization (id, kind, name) select ${id('o', 'n')}, 'HUB', 'Hub ' || n from generate_series(1, 60) n`);
  await client.query(`insert into app_user (id, email, name) select ${id('u', 'n')}, 'p' || n || '@x.example', 'Person ' || n from generate_series(1, 60) n`);
  await client.query(`insert into network (network_id, id, slug, hub_id, name, aim_for_whom, aim_what, aim_how_good, aim_by_when, time_zone)
    select ${id('n', 'n')}, ${id('n', 'n')}, 'net-' || n, ${id('o', 'n')}, 'Network ' || n, 'a', 'b', 'c', '2027-01-01', 'UTC' from generate_series(1, 60) n`);
  await client.query(`insert into site (network_id, id, kind, name, code) select ${id('n', 'n')}, ${id('s', `n || '-' || s`)}, 'DISTRICT', 'District ' || s, 'c' || s
    from generate_series(1, 60) n, generate_series(1, 60) s`);
  await client.query(`insert into member (network_id, id, user_id, name, organization_id, roles) select ${id('n', 'n')}, ${id('m', `n || '-' || u`)}, ${id('u', 'u')}, 'Person ' || u, ${id('o', 'n')}, '{TEACHER}'
    from generate_series(1, 60) n, generate_series(1, 60) u`);
  await client.query(`insert into measure (network_id, id, owner_id, visibility, name, kind, type, direction, unit, grain)
    select ${id('n', 'n')}, ${id('q', `n || '-' || q`)}, ${id('o', 'n')}, 'NETWORK', 'Measure ' || q, 'OUTCOME', 'PROPORTION', 'DOWN', '%', 'SCHOOL_YEAR' from generate_series(1, 60) n, generate_series(1, 20) q`);
  await client.query(`insert into series (network_id, id, owner_id, visibility, measure_id, site_id) select ${id('n', 'n')}, ${id('r', `n || '-' || s`)}, ${id('o', 'n')}, 'NETWORK', ${id('q', `n || '-1'`)}, ${id('s', `n || '-' || s`)}
    from generate_series(1, 60) n, generate_series(1, 60) s`);
  const points = `from generate_series(1, 60) n, generate_series(1, 60) s, generate_series(2017, 2022) y`;
  await client.query(`insert into data_point (network_id, series_id, owner_id, period_start, grain, status, numerator, denominator)
    select ${id('n', 'n')}, ${id('r', `n || '-' || s`)}, ${id('o', 'n')}, make_date(y, 7, 1), 'SCHOOL_YEAR', 'REPORTED', 20, 100 ${points}`);
  await client.query(`insert into released_point (network_id, series_id, owner_id, visibility, measure_id, site_id, period_start, grain, status, numerator, denominator, value, release)
    select ${id('n', 'n')}, ${id('r', `n || '-' || s`)}, ${id('o', 'n')}, 'NETWORK', ${id('q', `n || '-1'`)}, ${id('s', `n || '-' || s`)}, make_date(y, 7, 1), 'SCHOOL_YEAR', 'REPORTED', 20, 100, 0.2, 1 ${points}`);
  await client.query(`insert into stream (network_id, stream, seq) select ${id('n', 'n')}, 'measure:' || ${id('q', `n || '-1'`)}, 200 from generate_series(1, 60) n`);
  await client.query(`insert into stream (network_id, stream, seq) select ${id('n', 'n')}, 'import:' || ${id('i', `n || '-' || i`)}, 3 from generate_series(1, 60) n, generate_series(1, 60) i`);
  await client.query(`insert into event (network_id, id, stream, seq, name, version, request_id, payload)
    select ${id('n', 'n')}, ${id('e', `n || '-' || e`)}, 'measure:' || ${id('q', `n || '-1'`)}, e, 'measure.updated', 1, 'r', '{}' from generate_series(1, 60) n, generate_series(1, 200) e`);
  await client.query(`insert into rollup_period (network_id, measure_id, period_start, grain, districts, left_out) select ${id('n', 'n')}, ${id('q', `n || '-' || q`)}, make_date(y, 7, 1), 'SCHOOL_YEAR', 60, 0
    from generate_series(1, 60) n, generate_series(1, 20) q, generate_series(2021, 2022) y`);
  await client.query(`insert into rollup_summary (network_id, measure_id, summary) select ${id('n', 'n')}, ${id('q', `n || '-' || q`)}, '{}' from generate_series(1, 60) n, generate_series(1, 20) q`);
  await client.query(`insert into team (network_id, id, owner_id, visibility, site_id, name) select ${id('n', 'n')}, ${id('t', `n || '-' || t`)}, ${id('o', 'n')}, 'NETWORK', ${id('s', `n || '-' || t`)}, 'Team ' || t
    from generate_series(1, 60) n, generate_series(1, 20) t`);
  await client.query(`insert into team_member (network_id, team_id, member_id, part) select ${id('n', 'n')}, ${id('t', `n || '-' || t`)}, ${id('m', `n || '-' || u`)}, 'MEMBER'
    from generate_series(1, 60) n, generate_series(1, 20) t, generate_series(1, 8) u`);
  await client.query(`insert into team_waiver (network_id, id, team_id, requirement, reason, asked_by) select ${id('n', 'n')}, ${id('w', `n || '-' || t`)}, ${id('t', `n || '-' || t`)}, 'TEACHERS', 'x', ${id('m', `n || '-1'`)}
    from generate_series(1, 60) n, generate_series(1, 20) t`);
  await client.query(`insert into chart_setting (network_id, measure_id) select network_id, id from measure`);
  await client.query(`insert into chart_phase (network_id, id, series_id, starts_on, reason, member_id) select s.network_id, s.id, s.id, '2020-01-01', 'x', (select m.id from member m where m.network_id = s.network_id limit 1) from series s`);
  await fillTalk(client, id);
  await fillSessions(client, id);
  await client.query('analyze');
  const { rows } = await client.query<Filled>(`select ${id('n', '7')} as network, ${id('q', `'7-1'`)} as measure, ${id('o', '7')} as owner,
    (select array_agg(${id('r', `'7-' || s`)}) from generate_series(1, 60) s) as series, (select array_agg(${id('t', `'7-' || t`)}) from generate_series(1, 20) t) as teams, 'measure:' || ${id('q', `'7-1'`)} as stream, ${id('m', `'7-1'`)} as member, ${id('x', `'7-3'`)} as session,
    (select array_agg(${id('x', `'7-1-' || s`)}) from generate_series(1, 30) s) as messages`);
  return rows[0] as Filled;
}
