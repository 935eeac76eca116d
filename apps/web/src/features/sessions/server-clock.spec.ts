import { ServerClock } from './server-clock.js';

const at = (ms: number): string => new Date(ms).toISOString();

test('a clock that is wrong shows the server\'s time', () => {
  let here = 1_000_000;
  const clock = new ServerClock(() => here);
  expect(clock.now()).toBe(1_000_000);
  here += 100;
  // Asked at 1,000,000, answered at 1,000,100: the server read its clock half way.
  clock.hear(at(1_000_050 + 3_600_000), 1_000_000);
  expect(clock.now()).toBe(here + 3_600_000);
});

test('the answer that travelled shortest counts, until it is old', () => {
  let here = 0;
  const clock = new ServerClock(() => here);
  here = 10;
  clock.hear(at(5 + 500), 0);
  here = 2_010;
  clock.hear(at(1_000), 10);
  expect(clock.now()).toBe(here + 500);
  here = 700_000;
  clock.hear(at(699_000 + 800), 698_000);
  expect(clock.now()).toBe(here + 800);
});
