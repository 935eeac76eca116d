import { backoff } from './backoff.js';

describe('backoff', () => {
  it('doubles, with half of it at random', () => {
    expect([0, 1, 2].map((attempt) => backoff(attempt, 0))).toEqual([250, 500, 1000]);
    expect([0, 1, 2].map((attempt) => backoff(attempt, 1))).toEqual([500, 1000, 2000]);
  });

  it('never waits longer than half a minute', () => {
    expect(backoff(50, 1)).toBe(30_000);
  });
});
