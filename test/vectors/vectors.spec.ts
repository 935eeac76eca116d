import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fixture = 'test/fixtures/vectors/a_run_charts.json';
const run = (folder: string) => {
  const { status, stdout } = spawnSync(process.execPath, ['test/vectors.mjs', folder], { encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
};

describe('npm run vectors', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'vectors-')); });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, content: unknown) => writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const given = () => JSON.parse(readFileSync(fixture, 'utf8'));

  it('passes the run charts of the reference, as an object and as a plain array', () => {
    put('a_run_charts.json', given());
    put('a_more.json', given().vectors);
    expect(run(folder)).toEqual({ status: 0, lines: ['16 passed, 0 failed'] });
  });

  it('passes every family that stands with this repository', () => {
    const { status, lines } = run('test/fixtures/vectors');
    expect(lines).toEqual(['51 passed, 0 failed']);
    expect(status).toBe(0);
  });

  it('fails when a number, a flag or a length is off', () => {
    const content = given();
    content.vectors[0].expected.phases[0].cl *= 1 + 1e-8;
    content.vectors[1].expected.phases[0].runs_signal = true;
    content.vectors[2].expected.points.y.pop();
    content.vectors[3].expected.phases[0].longest_run = 0;
    put('a_run_charts.json', content);
    const { status, lines } = run(folder);
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe('4 passed, 4 failed');
    expect(lines[0]).toMatch(/^FAILED a_run_charts\.json s-run-randomwalk60: phases\[0\]\.cl: got 48\.071/);
  });

  it('takes a difference within the tolerance', () => {
    const content = given();
    content.vectors[0].expected.phases[0].cl *= 1 + 1e-10;
    put('a_run_charts.json', content);
    expect(run(folder).status).toBe(0);
  });

  it('counts every vector of a family that is not implemented, and every file it cannot read', () => {
    put('e_meta_analysis.json', [{ id: 'one', input: {}, expected: {} }, { id: 'two', input: {}, expected: {} }]);
    put('renamed.json', { ...given(), family: 'z_unknown' });
    put('a_empty.json', []);
    put('a_torn.json', '[{');
    const { status, lines } = run(folder);
    expect(status).toBe(1);
    expect(lines).toContain('FAILED renamed.json s-run-n1: family z is not implemented');
    expect(lines.find((line) => line.includes('e_meta_analysis.json two'))).toMatch(/^FAILED/);
    expect(lines.at(-1)).toBe('0 passed, 12 failed');
  });

  it('does not pass an empty folder', () => {
    expect(run(folder)).toMatchObject({ status: 1 });
    expect(run(join(folder, 'absent'))).toMatchObject({ status: 2 });
  });
});
