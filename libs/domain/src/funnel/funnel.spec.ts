import fc from 'fast-check';
import { funnel, funnelLimits, isOutside } from './funnel.js';
import { unitsChart } from './units-chart.js';

const units = fc.array(fc.tuple(fc.integer({ min: 20, max: 4000 }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 3, maxLength: 40 })
  .map((cells) => cells.map(([denominator, share], index) => ({ unit: `Site ${index}`, numerator: Math.round(denominator * share), denominator })))
  .filter((found) => found.some(({ numerator }) => numerator > 0) && found.some(({ numerator, denominator }) => numerator < denominator));

describe('a funnel', () => {
  it('narrows as sites grow, and stays where shares can be', () => {
    fc.assert(fc.property(units, (sites) => {
      for (const { lower998, upper998, over } of funnel('SHARE', sites).points) {
        expect(Math.min(lower998, over.lower998)).toBeGreaterThanOrEqual(0);
        expect(Math.max(upper998, over.upper998)).toBeLessThanOrEqual(1);
        expect(over.upper998 - over.lower998).toBeGreaterThanOrEqual(upper998 - lower998 - 1e-12);
      }
      const widths = [5, 20, 100, 1000].map((size) => funnelLimits('SHARE', 0.5, 0.001, size)).map(({ upper95, lower95 }) => upper95 - lower95);
      expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    }));
  });

  it('says the same whatever the order of the sites', () => {
    fc.assert(fc.property(units, (sites) => {
      const [there, back] = [funnel('SHARE', sites), funnel('SHARE', [...sites].reverse())];
      expect(back.tau2).toBeCloseTo(there.tau2, 12);
      expect(back.total).toBeCloseTo(there.total, 12);
    }));
  });

  it('keeps sites that differ by chance alone inside, and finds the one that does not', () => {
    const alike = Array.from({ length: 30 }, (_, index) => ({ unit: `Site ${index}`, numerator: 200 + (index % 7) * 4, denominator: 1000 }));
    expect(funnel('SHARE', alike).points.filter((point) => isOutside(point))).toEqual([]);
    const found = funnel('SHARE', [...alike, { unit: 'Another', numerator: 420, denominator: 1000 }]).points.filter((point) => isOutside(point));
    expect(found.map(({ unit }) => unit)).toEqual(['Another']);
  });

  it('refuses what is no share', () => {
    expect(() => funnel('SHARE', [{ unit: 'Elm', numerator: 3, denominator: 0 }])).toThrow('Elm has 3 of 0');
    expect(() => funnel('SHARE', [{ unit: 'Elm', numerator: 5, denominator: 4 }])).toThrow(RangeError);
    expect(() => funnel('RATE', [{ unit: 'Elm', numerator: 5, denominator: 4 }])).not.toThrow();
  });
});

describe('sites side by side', () => {
  it('stand in order of name, each within limits of its own size', () => {
    const { centre, points } = unitsChart('P', [{ unit: 'b', numerator: 30, denominator: 100 }, { unit: 'a', numerator: 10, denominator: 1000 }]);
    expect(centre).toBeCloseTo(40 / 1100, 12);
    expect(points.map(({ unit, beyond }) => [unit, beyond])).toEqual([['a', true], ['b', true]]);
    expect((points[1]?.upper ?? 0) - centre).toBeGreaterThan((points[0]?.upper ?? 0) - centre);
  });
});
