import fc from 'fast-check';
import { type FunnelSite, readFunnel } from './read-funnel.js';

const site = (name: string, numerator: number | null, denominator: number | null): FunnelSite => ({ id: name, name, numerator, denominator });
const alike = Array.from({ length: 12 }, (_, index) => site(`S${index}`, 20 + (index % 3), 200));

describe('a funnel of sites', () => {
  it('names who lies outside what chance explains, in the order given', () => {
    const reading = readFunnel([site('High', 70, 200), ...alike, site('Low', 2, 200)], { direction: 'DOWN' });
    expect(reading).toMatchObject({ refused: null, left: 0, overdispersed: false, sentence: '2 of 14 sites lie outside what chance explains.' });
    expect(reading.sites.map(({ name }) => name)).toEqual(['High', ...alike.map(({ name }) => name), 'Low']);
    expect(reading.sites[0]).toMatchObject({ verdict: 'ABOVE', brightSpot: false, value: 0.35 });
    expect(reading.sites.at(-1)).toMatchObject({ verdict: 'BELOW', brightSpot: true });
    expect(reading.limitsAt(200)).toMatchObject({ upper998: reading.sites[0]?.upper998 });
    expect(reading.limitsAt(2000).upper998).toBeLessThan(reading.limitsAt(200).upper998);
  });

  it('widens its limits only where sites differ beyond chance', () => {
    expect(readFunnel(alike, { direction: 'UP' })).toMatchObject({ overdispersed: false, sentence: 'All 12 sites lie within what chance explains.' });
    const barely = [32, 40, 48].flatMap((numerator, index) => Array.from({ length: 4 }, (_, at) => site(`${index}${at}`, numerator, 200)));
    expect(readFunnel(barely, { direction: 'UP' }).overdispersed).toBe(false);
    const apart = Array.from({ length: 20 }, (_, index) => site(`S${index}`, 200 + 60 * (index % 4), 1000));
    expect(readFunnel(apart, { direction: 'UP' })).toMatchObject({ overdispersed: true, sentence: 'All 20 sites lie within the limits, which allow for sites that differ beyond chance.' });
  });

  it('leaves out who is too small or hidden, and says no to what cannot be', () => {
    expect(readFunnel([...alike, site('Small', 1, 5), site('Hidden', null, null), site('Empty', 0, 0)], { direction: 'UP', minimum: 10 })).toMatchObject({ left: 3, sites: { length: 12 } });
    expect(readFunnel(alike.slice(0, 2), { direction: 'UP' })).toMatchObject({ refused: { code: 'TOO_FEW_SITES' }, sites: [], sentence: 'A funnel needs at least 3 sites with enough people: there are 2.' });
    expect(readFunnel([...alike, site('Odd', 9, 5)], { direction: 'UP' }).refused).toEqual({ code: 'NOT_A_SHARE', sentence: 'Odd counts 9 of 5, which is no share.' });
    expect(readFunnel([...alike, site('More', 300, 200)], { direction: 'UP', kind: 'RATE', per: 1000 })).toMatchObject({ refused: null });
    expect(JSON.stringify(readFunnel(alike.map((one) => ({ ...one, numerator: 0 })), { direction: 'UP' }))).not.toMatch(/NaN/);
  });

  it('flips who is a bright spot with the direction, never who is outside; and knows no order', () => {
    const sites = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 900 })), { minLength: 3, maxLength: 30 });
    fc.assert(fc.property(sites, (list) => {
      const given = list.map(([x, n], index) => site(`S${index}`, x, n));
      const [up, down, neutral] = (['UP', 'DOWN', 'NEUTRAL'] as const).map((direction) => readFunnel(given, { direction }).sites);
      expect(down?.map(({ verdict }) => verdict)).toEqual(up?.map(({ verdict }) => verdict));
      up?.forEach(({ verdict, brightSpot }, index) => {
        expect(brightSpot).toBe(verdict === 'ABOVE');
        expect(down?.[index]?.brightSpot).toBe(verdict === 'BELOW');
        expect(neutral?.[index]?.brightSpot).toBe(false);
      });
    }));
  });
});
