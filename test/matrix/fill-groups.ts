import type { Client as Database } from 'pg';
import type { MainNetwork } from './fill-crews.js';
import type { Audience } from './may.js';

const SMALL_AT = 1;

/**
 * Two groups behind the shared series of the third district, which improves: one that does not, and one that is hidden from all but
 * its owner. They stand in the tables as an import and a release would leave them.
 */
export async function fillGroups({ canvas: { canaries, network }, third, shared }: MainNetwork, database: Database): Promise<void> {
  const data: Audience[] = [{ to: 'data', network: network.id, owner: third.organizationId }];
  const members: Audience[] = [{ to: 'members', network: network.id }];
  const about = ['series.read', 'measure.read', 'measure.export', 'learning.read'];
  const names = ['open', 'hidden'].map((kind) => `Group ${canaries.word(`name of the ${kind} group`, members, about)}`);
  await database.query(`update measure set strata_name = $2, strata = $3 where id = $1`, [shared.id, `Groups ${canaries.word('name of the groups', members, about)}`, names]);
  const whole = `from series s where s.measure_id = $1 and s.owner_id = $2 and s.stratum = ''`;
  for (const [kind, name] of names.entries()) {
    await database.query(`insert into series (network_id, id, owner_id, visibility, measure_id, site_id, stratum) select s.network_id, gen_random_uuid(), s.owner_id, s.visibility, s.measure_id, s.site_id, $3 ${whole}`, [shared.id, third.organizationId, name]);
    const { rows } = await database.query<{ id: string; start: string }>(`select g.id, p.period_start::text as start from series g join series s on s.measure_id = g.measure_id and s.owner_id = g.owner_id and s.stratum = ''
      join data_point p on p.series_id = s.id where g.measure_id = $1 and g.owner_id = $2 and g.stratum = $3 order by 2`, [shared.id, third.organizationId, name]);
    for (const [at, { id, start }] of rows.entries()) {
      const small = kind === SMALL_AT;
      const cell = { numerator: small ? 3 : canaries.number(600_000, 700_000), denominator: canaries.number(1_000_000, 1_999_000) };
      const what = `${name}, period ${at + 1}`;
      const seers = small ? data : [...data, ...members];
      canaries.tell(cell.denominator, `${what}: the denominator`, seers, about);
      if (!small) canaries.tell(cell.numerator, `${what}: the numerator`, seers, about);
      canaries.share(cell.numerator / cell.denominator, `${what}: the share`, seers, about);
      await database.query(`insert into data_point (network_id, series_id, owner_id, period_start, grain, status, numerator, denominator)
        select s.network_id, s.id, s.owner_id, $2, 'SCHOOL_YEAR', 'REPORTED', $3, $4 from series s where s.id = $1`, [id, start, cell.numerator, cell.denominator]);
      await database.query(`insert into released_point (network_id, series_id, owner_id, visibility, measure_id, site_id, stratum, period_start, grain, status, numerator, denominator, release)
        select s.network_id, s.id, s.owner_id, s.visibility, s.measure_id, s.site_id, s.stratum, $2, 'SCHOOL_YEAR', $3, $4, $5, 1 from series s where s.id = $1`,
      [id, start, small ? 'SUPPRESSED' : 'REPORTED', small ? null : cell.numerator, small ? null : cell.denominator]);
    }
  }
}
