import pg from 'pg';
import type { TestServer } from '../../harness/server.js';

/** A series as a release shows it. */
export interface ReleasedSeries { seriesId: string; siteId: string; ownerId: string; visibility: string }

/** A released cell of it. */
export interface ReleasedCell { period: string; grain: string; numerator: string | null; denominator: string | null; value: string | null }

/** Writes released points as the release job does: as cairn_system, in one network, a transaction each. */
export class Releases {
  private constructor(private readonly client: pg.Client, private readonly networkId: string) {}

  static async open({ urls }: Pick<TestServer, 'urls'>, networkId: string): Promise<Releases> {
    const client = new pg.Client({ connectionString: urls.systemUrl });
    await client.connect();
    return new Releases(client, networkId);
  }

  /** Releases cells, those that are there with other numbers. `hidden` ones have none. */
  write(measureId: string, series: ReleasedSeries, cells: readonly ReleasedCell[]): Promise<void> {
    const of = (name: keyof ReleasedCell): unknown[] => cells.map((cell) => cell[name]);
    return this.run(`insert into released_point (network_id, measure_id, release, series_id, site_id, owner_id, visibility, period_start, grain, status, numerator, denominator, value)
      select $1, $2, 1, $3, $4, $5, $6, g.period, g.grain, case when g.numerator is null and g.value is null then 'SUPPRESSED' else 'REPORTED' end, g.numerator,
        case when g.numerator is null and g.value is null then null else g.denominator end, g.value
      from unnest($7::date[], $8::text[], $9::numeric[], $10::numeric[], $11::numeric[]) as g(period, grain, numerator, denominator, value)
      on conflict (network_id, series_id, period_start) do update set owner_id = excluded.owner_id, visibility = excluded.visibility, grain = excluded.grain, status = excluded.status,
        numerator = excluded.numerator, denominator = excluded.denominator, value = excluded.value`,
    [this.networkId, measureId, series.seriesId, series.siteId, series.ownerId, series.visibility, of('period'), of('grain'), of('numerator'), of('denominator'), of('value')]);
  }

  /** Takes cells back. */
  remove(series: ReleasedSeries, periods: readonly string[]): Promise<void> {
    return this.run('delete from released_point where network_id = $1 and series_id = $2 and period_start = any($3::date[])', [this.networkId, series.seriesId, periods]);
  }

  /** Shows a whole series to others, or gives it to another owner. */
  pass(series: ReleasedSeries): Promise<void> {
    return this.run('update released_point set owner_id = $3, visibility = $4 where network_id = $1 and series_id = $2', [this.networkId, series.seriesId, series.ownerId, series.visibility]);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async run(text: string, values: unknown[]): Promise<void> {
    await this.client.query('begin');
    await this.client.query(`select set_config('app.network_id', $1, true)`, [this.networkId]);
    await this.client.query(text, values);
    await this.client.query('commit');
  }
}
