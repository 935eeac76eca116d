import { createMeasure, freshNetwork, joinDistrict } from '../../factories/index.js';
import type { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { act, charted, LOCK, monthAt, readingOf, SET, START } from '../tools/charts.js';
import { registered } from '../tools/documents.js';
import { bring } from '../tools/imports.js';
import { sql } from '../tools/sql.js';

interface Said { signal: string; sentence: string }
interface Everywhere {
  small: Said & { kind: string; phases: number[]; centre: (number | null)[]; lower: (number | null)[]; upper: (number | null)[] };
  list: Said;
  wall: Said & { setting: { kind: string | null; ruleSet: string; screen: boolean }; phases: { startsOn: string | null; baselineUntil: string | null }[] };
}

const SHARES = [30, 31, 29, 32, 30, 28, 31, 30, 29, 31, 30, 32, 22, 21, 23, 20, 22, 21, 23, 22, 20, 21, 22, 60];
const LIST = 'query ($id: ID!) { smallMultiples(measureId: $id) { edges { node { signal sentence } } } }';

let place: TestServer;
beforeAll(async () => { place = await server(); });

async function everywhere(client: Client, measureId: string): Promise<Everywhere> {
  const ask = async <T>(name: string, variables: object): Promise<T> => {
    const { data, errors } = await (await client.post(JSON.stringify({ id: registered(name), variables }))).json() as { data: T; errors?: object[] };
    expect(errors).toBeUndefined();
    return data;
  };
  const { multiples } = await ask<{ multiples: { cards: [Everywhere['small']] } }>('Multiples', { measureId, stratum: null, search: null });
  const { wall } = await ask<{ wall: [Everywhere['wall']] }>('Wall', {});
  const { smallMultiples } = await client.ask<{ smallMultiples: { edges: [{ node: Said }] } }>(LIST, { id: measureId });
  return { small: multiples.cards[0], list: smallMultiples.edges[0].node, wall: wall[0] };
}

describe('a series says one thing wherever it is shown', () => {
  // What is chosen, step by step: nothing yet, other charts and rules, a phase, a locked baseline.
  test('by the chart, the rules and the phases that are set', async () => {
    const { network, district, measure, seriesId } = await charted(place, SHARES);
    const { client } = district.lead;
    const said: string[] = [];
    const agree = async (kind: string): Promise<Everywhere> => {
      const { reading } = await readingOf(client, seriesId);
      const found = await everywhere(client, measure.id);
      for (const shown of [found.small, found.list, found.wall]) expect(shown).toMatchObject({ signal: reading.signal, sentence: reading.sentence });
      expect([reading.kind, found.small.kind]).toEqual([kind, kind]);
      said.push(reading.sentence);
      return found;
    };
    const set = (kind: string | null, ruleSet: string, version: number): Promise<unknown> => act(network.lead.client, SET, { input: { measureId: measure.id, kind, ruleSet, screen: true, version } });
    await agree('P');
    await set('P', 'western-electric/1', 0);
    expect((await agree('P')).wall.setting).toEqual({ kind: 'P', ruleSet: 'western-electric/1', screen: true });
    await set('I', 'mdc/2023', 1);
    const limits = (await agree('I')).small;
    expect([limits.centre.length, limits.lower.length, limits.upper.length]).toEqual([1, 1, 1]);
    await set('RUN', 'anhoej-3s/1', 2);
    expect((await agree('RUN')).small).toMatchObject({ lower: [], upper: [] });
    await set('I', 'anhoej-3s/1', 3);
    await act(client, START, { input: { seriesId, startsOn: monthAt(12), reason: 'A new bus line' } });
    expect(await agree('I')).toMatchObject({ small: { phases: [12] }, wall: { phases: [{ startsOn: monthAt(12), baselineUntil: null }] } });
    await act(client, LOCK, { input: { seriesId, until: monthAt(22), reason: 'Held' } });
    const locked = await agree('I');
    expect(locked.wall.phases).toEqual([{ startsOn: monthAt(12), baselineUntil: monthAt(22) }]);
    expect(new Set(locked.small.centre).size).toBe(2);
    expect(new Set(said).size).toBeGreaterThan(3);
  });

  test('for groups too, each with its own phases', async () => {
    const network = await freshNetwork(place);
    const district = await joinDistrict(network);
    const measure = await createMeasure(network.lead, { grain: 'MONTH', strataName: 'Group', strata: ['Girls', 'Boys'] });
    const months = (of: number, more = ''): string[] => SHARES.map((share, at) => `${district.site.name},${monthAt(at).slice(0, 7)},${(share * of) / 100},${of}${more}`);
    await bring(place, district.lead.client, measure.id, ['site,period,numerator,denominator', ...months(400)].join('\n'), { grain: 'MONTH' });
    await bring(place, district.lead.client, measure.id, ['site,period,numerator,denominator,group', ...months(200, ',Girls')].join('\n'), { grain: 'MONTH', stratum: 'group' });
    const { client } = district.lead;
    const [girls] = await sql<{ id: string; whole: string }>(place, `select g.id, w.id as whole from series g join series w on w.measure_id = g.measure_id and w.stratum = '' where g.measure_id = $1 and g.stratum = 'Girls'`, [measure.id]);
    await act(client, START, { input: { seriesId: girls?.id, startsOn: monthAt(12), reason: 'A club for girls' } });
    const { series } = await client.ask<{ series: { groups: (Said & { id: string; phases: object[] })[] } }>('query ($id: ID!) { series(id: $id) { groups { id signal sentence phases { startsOn baselineUntil } } } }', { id: girls?.whole });
    const { reading } = await readingOf(client, girls?.id as string);
    expect(series.groups.find(({ id }) => id === girls?.id)).toMatchObject({ signal: reading.signal, sentence: reading.sentence, phases: [{ startsOn: monthAt(12), baselineUntil: null }] });
  });
});
