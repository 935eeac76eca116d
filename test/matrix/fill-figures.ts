import { record } from '../api/tools/entries.js';
import { createMeasure, type Place } from '../factories/index.js';
import type { MainNetwork } from './fill-crews.js';
import { importCanaries, pointsOf, type Holding } from './fill-points.js';
import type { Audience } from './may.js';

const ABOUT = ['series.read', 'measure.export', 'learning.read', 'measure.read'];
const MONTHS = 26;
/** Up to here the share is high, from here on low: a new phase is suggested. */
const STEP = 14;

/** Figures of other kinds than shares by the year, kept to the own district: means with their spread, one of them corrected, and a share that falls for good. */
export async function fillFigures({ canvas: { canaries, network }, own }: MainNetwork): Promise<void> {
  const { client } = own.lead;
  const owner = { network: network.id, owner: own.organizationId };
  const data: Audience[] = [{ to: 'data', ...owner }];
  const readers: Audience[] = [...data, { to: 'readers', ...owner }];
  const told = (what: string, from: number, to: number, seers = readers): number => {
    const number = canaries.number(from, to);
    canaries.tell(number, what, seers, seers === data ? ['import.read'] : ABOUT);
    return number;
  };
  const means = { measureId: (await createMeasure(network.lead, { type: 'MEAN' })).id, siteId: own.site.id };
  const mean = (period: string, seers = readers): Record<string, unknown> => ({
    period, value: String(told(`mean of ${period}`, 200_000, 900_000, seers)), spread: String(told(`spread of ${period}`, 100_000, 190_000, seers)), denominator: String(told(`sample of ${period}`, 1_000_000, 1_999_000, seers)),
  });
  await record(client, means, [mean('2011-12', data), mean('2012-13')]);
  await record(client, { ...means, reason: 'A class was missing' }, [mean('2011-12')]);
  const step = { measureId: (await createMeasure(network.lead, { grain: 'MONTH' })).id, siteId: own.site.id };
  await record(client, step, Array.from({ length: MONTHS }, (_, at) => {
    const period = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const [from, to] = at < STEP ? [3_000_000, 3_500_000] : [1_000_000, 1_500_000];
    return { period, numerator: String(told(`numerator of ${period}`, from, to)), denominator: String(told(`denominator of ${period}`, 4_900_000, 4_999_000)) };
  }));
}

/** One site about which two owners tell their network: a page must say which is whose. */
export async function fillTwoOwners(place: Place, { canvas: { canaries, network, hubId }, own }: MainNetwork): Promise<void> {
  const { id } = await createMeasure(network.lead);
  for (const [person, owner] of [[own.lead, own.organizationId], [network.lead, hubId]] as const) {
    const held: Holding = { network: network.id, owner, shared: true, what: `points about the own district of ${owner === hubId ? 'the hub' : 'itself'}` };
    await importCanaries(place, canaries, person, id, pointsOf(canaries, held, own.site.name, null), held);
  }
}
