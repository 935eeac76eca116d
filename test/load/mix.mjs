/** How often a member acts, a minute: somebody with three minutes between lessons opens a page, reads, and answers. */
export const ACTS_A_MINUTE = 2;

/** What members do, by weight. A kind that reads has 300 ms, one that writes 500 ms, at p99. */
export const MIX = {
  'open home': { weight: 22, writes: false },
  'read an idea': { weight: 16, writes: false },
  'read a thread': { weight: 14, writes: false },
  'look at the board': { weight: 10, writes: false },
  'look at a chart': { weight: 10, writes: false },
  'post a message': { weight: 8, writes: true },
  react: { weight: 5, writes: true },
  'record a point': { weight: 5, writes: true },
  'start or advance a test': { weight: 5, writes: true },
  'vote in a session': { weight: 5, writes: true },
};

export const LIMITS_MS = { reads: 300, writes: 500 };
