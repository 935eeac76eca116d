import type { ActDecision, UpdateCycleInput, Verdict } from '@cairn/contracts';
import type { CycleView } from './cycle-view.js';
import { readNumber } from './quick-values.js';

export const VERDICTS: readonly Verdict[] = ['CONFIRMED', 'PARTLY', 'NOT_CONFIRMED', 'CANNOT_TELL'];
export const PROMPTS = ['whatChanged', 'whatSupported', 'effectEducators', 'effectStudents', 'effectSystem'] as const;
export const FOLLOWS = { ADOPT: ['scalePlan', 'sustainedBy'], ADAPT: ['nextStep'], ABANDON: ['retryWhen'] } as const;

export interface ResultValues { id: string; result: string; number: string; verdict: Verdict | null; surprise: string }

/** What stands in the form of study and act. */
export interface StudyValues extends Record<(typeof PROMPTS)[number] | 'learned' | 'why' | 'nextStep' | 'scalePlan' | 'sustainedBy' | 'retryWhen', string> {
  results: ResultValues[];
  conditions: string[];
  decision: ActDecision | null;
}

/** The form as the study is saved now. */
export function studyValuesOf(cycle: CycleView): StudyValues {
  const { whatChanged, whatSupported, effectEducators, effectStudents, effectSystem, learned, conditions, why, nextStep, scalePlan, sustainedBy, retryWhen, decision, predictions } = cycle;
  return {
    whatChanged, whatSupported, effectEducators, effectStudents, effectSystem, learned, conditions, why, nextStep, scalePlan, sustainedBy, retryWhen, decision: decision ?? null,
    results: predictions.map(({ id, result, resultValue, verdict, surprise }) => ({ id, result, number: resultValue == null ? '' : String(resultValue), verdict: verdict ?? null, surprise })),
  };
}

/** What is saved; the decision goes with the step that closes the test. */
export function toStudyInput({ results, conditions, decision: _decision, ...words }: StudyValues): Omit<UpdateCycleInput, 'id' | 'version'> {
  const { whatChanged, whatSupported, effectEducators, effectStudents, effectSystem, learned, why, nextStep, scalePlan, sustainedBy, retryWhen } = words;
  return {
    whatChanged, whatSupported, effectEducators, effectStudents, effectSystem, learned, why, nextStep, scalePlan, sustainedBy, retryWhen, conditions,
    results: results.map(({ id, result, number, verdict, surprise }) => ({ predictionId: id, result, resultValue: readNumber(number), verdict, surprise })),
  };
}

/** The number that was expected and the one that came, as far apart as they are: null where one is missing. */
export function gapOf(predicted: number | null | undefined, typed: string): number | null {
  const happened = readNumber(typed);
  return predicted == null || happened === null ? null : happened - predicted;
}
