import path from 'node:path';
import { ESLint } from 'eslint';
import config from '../../eslint.config.mjs';
import { orderedFeatures, root } from './lint/layers.mjs';
import { PLANTS } from './lint/plants.js';
import plugin from './lint/plugin.mjs';

const eslint = new ESLint({ cwd: root, overrideConfigFile: true, baseConfig: config as never });

async function rulesThatReport(text: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: path.join(root, file), warnIgnored: true });
  return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))];
}

describe('lint', () => {
  test.each(PLANTS)('$rule reports $what', async ({ rule, file, bad, good, goodFile }) => {
    expect(await rulesThatReport(bad, file)).toEqual([rule]);
    expect(await rulesThatReport(good, goodFile ?? file)).toEqual([]);
  });

  test('every rule of ours has a planted fault', () => {
    const planted = new Set(PLANTS.map(({ rule }) => rule));
    expect(Object.keys(plugin.rules).filter((name) => !planted.has(`cairn/${name}`))).toEqual([]);
  });

  test('a comment switches nothing off', async () => {
    const found = await rulesThatReport(`/* eslint-disable */\nexport { Queue } from 'bullmq'; // eslint-disable-line`, 'libs/measures/src/planted.service.ts');
    expect(found).toContain('cairn/platform-libraries');
  });

  test('the order of features is read from their list, and an unreadable list is an error', () => {
    expect(orderedFeatures(`const FEATURES: X[] = [\n  { name: 'b', module: B },\n  { name: 'a', module: A },\n];`)).toEqual(['b', 'a']);
    expect(() => orderedFeatures('export const ORDER = [];')).toThrow('No feature');
  });
});
