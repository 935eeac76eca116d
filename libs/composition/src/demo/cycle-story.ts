import type { ActDecision, CycleNoteKind, CycleStage, Verdict, Visibility } from '@cairn/domain';

/** What somebody wrote down while a test ran. */
export interface StoryNote { kind: CycleNoteKind; body: string; quantity?: number; unit?: string; daysAgo: number }

/** What a team found when it looked at its test. */
export interface StoryStudy {
  result: string;
  value?: number;
  verdict: Verdict;
  surprise?: string;
  learned: string;
  whatChanged?: string;
  whatSupported?: string;
  effectEducators?: string;
  effectStudents?: string;
  effectSystem?: string;
  conditions?: string[];
}

/** What a team decided, and why. */
export interface StoryAct { decision: ActDecision; why: string; nextStep?: string; scalePlan?: string; sustainedBy?: string; retryWhen?: string }

/** One test of a ramp. Days are counted back from the day of filling; a planned day may lie ahead. */
export interface StoryCycle {
  stage: CycleStage;
  title?: string;
  objective: string;
  scale: readonly [count: number, unit: string];
  question: string;
  predicted: string;
  value?: number;
  unit?: string;
  confidence?: number;
  starts: number;
  ends: number;
  notes?: readonly StoryNote[];
  study?: StoryStudy;
  act?: StoryAct;
  /** Why it was cancelled. */
  reason?: string;
}

/** Tests of one idea by one team, each opened by adapting the one before. */
export interface StoryRamp {
  district: string;
  /** The key of the idea. */
  idea: string;
  /** The mail of whoever leads the tests. */
  by: string;
  visibility: Visibility;
  /** The school, when it is not the whole district. */
  school?: string;
  /** The measure that should move. */
  measure?: string;
  cycles: readonly StoryCycle[];
}
