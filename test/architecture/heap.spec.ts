import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { HEAP_ARGUMENTS } from '../../apps/cairn/bin/heap-arguments.mjs';
import { environmentOf, lastStage } from '../../docker/image-steps.mjs';

describe('the arguments of a serving process', () => {
  test('are those of the image', () => {
    const set = Object.assign({}, ...lastStage().filter(({ word }) => word === 'ENV').map(({ rest }) => environmentOf(rest))) as Record<string, string>;
    expect(set.NODE_OPTIONS?.split(' ')).toEqual(HEAP_ARGUMENTS);
    expect(set.NODE_ENV).toBe('production');
  });

  test('are those of the page on running it', () => {
    const page = readFileSync(new URL('../../infra/README.md', import.meta.url), 'utf8');
    for (const name of ['api', 'worker']) expect(page).toContain(`\`node ${HEAP_ARGUMENTS.join(' ')} apps/${name}/dist/main.js\``);
  });

  test('are taken by Node, from its environment too', () => {
    const young = (more: readonly string[], env = {}): number => Number(execFileSync(process.execPath, [...more, '-p', 'const kept = []; for (let n = 0; n < 4e6; n += 1) kept[n % 1e6] = { n }; Math.max(...v8.getHeapSpaceStatistics().filter(({ space_name }) => space_name === "new_space").map(({ space_size }) => space_size))'], { env, encoding: 'utf8' }));
    const usual = young([]);
    expect(young(HEAP_ARGUMENTS)).toBeGreaterThan(usual);
    expect(young([], { NODE_OPTIONS: HEAP_ARGUMENTS.join(' ') })).toBeGreaterThan(usual);
  });
});
