import { kindsFor, MeasureType, readChart, type Tracker } from '@cairn/domain';
import { examplePoints } from './example-points.js';

describe('examplePoints', () => {
  it.each(Object.values(MeasureType))('can be drawn as every chart of %s, and shows a change for the better', (type) => {
    for (const direction of ['UP', 'DOWN'] as const) {
      const measure = { type, direction, per: type === 'RATE' ? 100 : 1 } as Tracker['measure'];
      const points = examplePoints({ measure });
      for (const kind of kindsFor(type)) {
        const reading = readChart(points, { kind, ruleSet: 'anhoej-3s/1', screen: false, per: measure.per }, { direction });
        expect({ kind, refused: reading.refused }).toEqual({ kind, refused: null });
      }
      const run = readChart(points, { kind: 'RUN', ruleSet: 'anhoej-3s/1', screen: false }, { direction });
      expect(['IMPROVEMENT', 'COMMON_CAUSE']).toContain(run.signal);
    }
  });
});
