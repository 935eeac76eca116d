import type { CycleStage } from './cycle-stage.js';
import type { ActDecision } from './vocabulary.js';

/** A test of an idea that its team shows to the network. */
export interface SharedTest {
  teamId: string;
  districtId: string;
  stage: CycleStage;
  decision: ActDecision | null;
  /** Under which conditions it worked or not, in the team's words. */
  conditions: readonly string[];
}

/** A condition and how many closed tests name it. */
export interface NamedCondition { text: string; tests: number }

/** What a network knows about an idea from the tests that teams show to it. */
export interface IdeaEvidence {
  /** Teams that test it or have tested it, and their districts. */
  teams: number;
  districts: number;
  /** Closed tests: adopted + adapted + abandoned. */
  tests: number;
  /** Tests that run or are being studied. */
  running: number;
  adopted: number;
  adapted: number;
  abandoned: number;
  /** The conditions that most closed tests name, at most `MOST_CONDITIONS`. */
  conditions: NamedCondition[];
}

/** How many conditions are kept of an idea. */
export const MOST_CONDITIONS = 12;

/**
 * Counts the shared tests of one idea, whatever their order: the same tests give the same evidence, byte for byte. A test
 * that is planned, or was cancelled, has shown nothing yet. Null when nothing is left to count.
 */
export function ideaEvidence(tests: readonly SharedTest[]): IdeaEvidence | null {
  const closed = tests.filter(({ stage }) => stage === 'CLOSED');
  const running = tests.filter(({ stage }) => stage === 'RUNNING' || stage === 'STUDYING');
  const counted = [...closed, ...running];
  if (counted.length === 0) return null;
  const decided = (decision: ActDecision): number => closed.filter((test) => test.decision === decision).length;
  return {
    teams: new Set(counted.map(({ teamId }) => teamId)).size, districts: new Set(counted.map(({ districtId }) => districtId)).size,
    tests: closed.length, running: running.length, adopted: decided('ADOPT'), adapted: decided('ADAPT'), abandoned: decided('ABANDON'),
    conditions: namedConditions(closed),
  };
}

/** The key under which two spellings are one condition: case, spaces and the stop at the end do not matter. */
export function conditionKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/[\s.,;:!]+$/u, '').toLowerCase();
}

// Once a test, however often it says so; shown as most spell it.
function namedConditions(closed: readonly SharedTest[]): NamedCondition[] {
  const spellings = new Map<string, Map<string, number>>();
  const tests = new Map<string, number>();
  for (const { conditions } of closed) {
    const named = new Map(conditions.map((text) => [conditionKey(text), text.replace(/\s+/g, ' ').trim()]));
    named.delete('');
    for (const [key, text] of named) {
      tests.set(key, (tests.get(key) ?? 0) + 1);
      const known = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, known.set(text, (known.get(text) ?? 0) + 1));
    }
  }
  return [...tests.entries()]
    .map(([key, count]) => ({ text: mostUsed(spellings.get(key) ?? new Map()) || key, tests: count, key }))
    .sort((a, b) => b.tests - a.tests || compare(a.key, b.key))
    .slice(0, MOST_CONDITIONS)
    .map(({ text, tests: count }) => ({ text, tests: count }));
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  return [...spellings.entries()].sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || compare(a, b))[0]?.[0] ?? '';
}

// By code units: a machine's language must not change what is stored.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
