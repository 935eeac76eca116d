import type pg from 'pg';
import { PREPARED, preparing } from './preparing-client.js';

const asked: unknown[][] = [];
class Driver {
  query(...args: unknown[]): void { asked.push(args); }
}
const client = new (preparing(Driver as unknown as typeof pg.Client) as unknown as typeof Driver)();
const last = (): unknown => asked.at(-1)?.[0];

describe('a connection that prepares', () => {
  test('names a text when it comes for the third time, and always the same', () => {
    const text = 'select a from planted where id = $1';
    for (const id of [1, 2]) {
      client.query(text, [id]);
      expect(asked.at(-1)).toEqual([text, [id]]);
    }
    client.query(text, [3]);
    expect(last()).toEqual({ name: expect.stringMatching(`^${PREPARED}[0-9a-f]{32}$`), text, values: [3] });
    const named = last();
    client.query(text, [3]);
    expect(last()).toEqual(named);
  });

  test('leaves alone what has a name, no parameters or no text', () => {
    const statement = { text: 'select $1', values: [1], name: 'its own' };
    for (const args of [[statement], ['begin'], ['select 1', []]]) {
      for (let nth = 0; nth < 4; nth += 1) client.query(...args);
      expect(asked.at(-1)).toEqual(args);
    }
  });

  test('names 150 texts at most, whatever comes', () => {
    for (let nth = 0; nth < 400; nth += 1) for (let use = 0; use < 3; use += 1) client.query(`select ${nth} + $1`, [use]);
    const names = new Set(asked.flatMap(([first]) => (first as { name?: string }).name ?? []).filter((name) => name.startsWith(PREPARED)));
    expect(names.size).toBe(150);
  });
});
