import { ChartKind, Direction, Grain, MeasureKind, MeasureType, RATES_PER, RULE_SETS, TRACKER_FORMAT, TRACKER_LIMITS } from '@cairn/domain';
import { readFileSync } from 'node:fs';

interface Schema { const?: string; enum?: unknown[]; maxLength?: number; maxItems?: number; properties?: Record<string, Schema>; items?: Schema; $defs?: Record<string, Schema> }

const schema = JSON.parse(readFileSync(new URL('../../docs/cairn-tracker-1.schema.json', import.meta.url), 'utf8')) as Schema;
const at = (...steps: string[]): Schema => steps.reduce((part, step) => part.properties?.[step] as Schema, schema);

test('the published schema of trackers says what the product reads', () => {
  expect(at('format').const).toBe(TRACKER_FORMAT);
  const choices = { kind: MeasureKind, type: MeasureType, direction: Direction, grain: Grain };
  for (const [field, words] of Object.entries(choices)) expect(at('measure', field).enum).toEqual(Object.values(words));
  expect(at('measure', 'per').enum).toEqual(RATES_PER);
  expect(at('chart', 'kind').enum).toEqual([null, ...Object.values(ChartKind)]);
  expect(at('chart', 'ruleSet').enum).toEqual(Object.keys(RULE_SETS));
  const { name, unit, text, credit, groups, groupName, group, help, label } = TRACKER_LIMITS;
  expect([at('name'), at('measure', 'unit'), at('definition', 'why'), at('sampling'), at('credit'), at('groups', 'name'), at('groups', 'of').items, at('form', 'help'), schema.$defs?.question?.properties?.label].map((part) => part?.maxLength))
    .toEqual([name, unit, text, text, credit, groupName, group, help, label]);
  expect(at('groups', 'of').maxItems).toBe(groups);
});
