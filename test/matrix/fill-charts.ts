import type { Client as Database } from 'pg';
import { ADD, REMOVE, REMOVE_PHASE, SET, START, type PhaseSeen } from '../api/tools/charts.js';
import { act } from '../api/tools/trackers.js';
import type { District, Person } from '../factories/index.js';
import type { Canvas } from './fill-network.js';
import type { Audience } from './may.js';

const ABOUT = ['series.read', 'measure.read'];
// Inside the years that `pointsOf` fills, from the third to the seventh.
const STARTS = ['2014-07-01', '2017-07-01'] as const;
const NOTED = ['2013-09-01', '2016-09-01'] as const;

interface Chart { id: string; measureId: string; visibility: 'NETWORK' | 'OWNER' }

/** Phases and notes of one owner: on a series that is shared and on one that is not, one of each kept and one removed; what they say is a canary of whoever reads the series. */
export async function fillCharts({ canaries, network }: Canvas, { client }: Person, owner: string, database: Database): Promise<void> {
  const { rows } = await database.query<Chart>(`select distinct on (visibility) id, measure_id as "measureId", visibility from series
    where network_id = $1 and owner_id = $2 and stratum = '' and (select count(*) from data_point p where p.series_id = series.id) >= 12 order by visibility, id`, [network.id, owner]);
  for (const { id: seriesId, measureId, visibility } of rows) {
    const seers: Audience = visibility === 'NETWORK' ? { to: 'members', network: network.id } : { to: 'readers', network: network.id, owner };
    const word = (what: string): string => `Because of ${canaries.word(`${what} of a series (${visibility})`, [seers], ABOUT)}`;
    const note = (at: 0 | 1): Promise<{ id: string }> => act(client, ADD, { input: { measureId, seriesId, onDate: NOTED[at], kind: 'EVENT', text: word('note') } });
    await note(0);
    await act(client, REMOVE, { id: (await note(1)).id });
    await act(client, START, { input: { seriesId, startsOn: STARTS[0], baselineUntil: NOTED[1], reason: word('reason of a phase') } });
    const { phases } = await act<{ phases: PhaseSeen[] }>(client, START, { input: { seriesId, startsOn: STARTS[1], reason: word('reason of a phase') } });
    const last = phases.find(({ startsOn }) => startsOn === STARTS[1]) as PhaseSeen;
    await act(client, REMOVE_PHASE, { id: last.id, version: last.version });
  }
}

/** A phase of a group of students. */
export async function fillGroupPhase({ lead, organizationId }: District, database: Database): Promise<void> {
  const { rows } = await database.query<{ id: string }>(`select id from series where owner_id = $1 and stratum <> '' order by id limit 1`, [organizationId]);
  await act(lead.client, START, { input: { seriesId: rows[0]?.id, startsOn: STARTS[1], reason: 'Another room' } });
}

/** The hub's own words on every chart of a measure, and the chart that it chose. */
export async function fillMeasureChart({ canaries, network }: Canvas, { client }: Person, owner: string, measureId: string, shared: boolean): Promise<void> {
  const seers: Audience = shared ? { to: 'members', network: network.id } : { to: 'readers', network: network.id, owner };
  const text = `Because of ${canaries.word(`note on a ${shared ? 'shared' : 'hidden'} measure`, [seers], ABOUT)}`;
  await act(client, ADD, { input: { measureId, onDate: NOTED[0], kind: 'DECISION', text } });
  await act(client, SET, { input: { measureId, version: 0, kind: 'RUN', ruleSet: 'anhoej-3s/1', screen: false } });
}
