import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identify, isAlive, readLock, releaseLock, takeLock, withLock } from '../bin/process-lock.mjs';

describe('a lock held by a process', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cairn-lock-'));
    file = path.join(folder, 'some.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is refused while its holder lives, and given back by it', () => {
    expect(takeLock(file, { address: 'here' })).toBeUndefined();
    expect(takeLock(file)).toMatchObject({ pid: process.pid, address: 'here' });
    releaseLock(file);
    expect(takeLock(file)).toBeUndefined();
  });

  it.each([
    ['a process that has gone', { pid: 4_194_305, birth: 'x' }],
    ['an earlier process with the number of a living one', { pid: process.pid, birth: 'before' }],
    ['half a file', undefined],
  ])('is taken over from %s', (_, holder) => {
    writeFileSync(file, JSON.stringify(holder) ?? '{"pid":');
    expect(takeLock(file)).toBeUndefined();
    expect(readLock(file)).toMatchObject(identify());
    expect(readdirSync(folder)).toEqual(['some.lock']);
  });

  it('stays with its holder when someone else gives it back', () => {
    writeFileSync(file, JSON.stringify({ pid: process.ppid, birth: 'x' }));
    releaseLock(file);
    expect(readLock(file)).toBeDefined();
  });

  it('is free again after the work, also after work that failed', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(withLock(file, () => 'done')).resolves.toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('knows who lives', () => {
    expect(isAlive(identify())).toBe(true);
    expect(isAlive(undefined)).toBe(false);
  });
});
