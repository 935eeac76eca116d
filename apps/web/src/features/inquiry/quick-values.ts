import type { CreateCycleInput, FailureCost, Readiness, Visibility } from '@cairn/contracts';

export const SURE = { GUESS: 30, FAIRLY: 65, VERY: 90 } as const;
export type Sure = keyof typeof SURE;
export const SIZES = { student: 1, class: 1, classes: 5, everyone: null } as const;
export type Size = keyof typeof SIZES;

/** What stands in the five fields. */
export interface QuickValues {
  ideaId: string | null; ideaTitle: string; objective: string; number: string; unit: string; sure: Sure; size: Size; look: string; visibility: Visibility; failureCost: FailureCost; readiness: Readiness;
}

/** The empty sheet: a class, a week, fairly sure, for the team alone. @param today `YYYY-MM-DD` */
export function blankQuick(today: string): QuickValues {
  return { ideaId: null, ideaTitle: '', objective: '', number: '', unit: '', sure: 'FAIRLY', size: 'class', look: inDays(today, 7), visibility: 'TEAM', failureCost: 'SMALL', readiness: 'NONE' };
}

/** A number as people type it, or null: a comma is a decimal point where no other sign speaks against it. */
export function readNumber(typed: string): number | null {
  const text = typed.trim();
  if (!/^-?\d+([.,]\d+)?$/.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** What is sent: the question asked of the test is what it is to find out. */
export function toQuickInput(values: QuickValues, teamId: string, stage: 'PLANNED' | 'RUNNING', unitWords: string): CreateCycleInput {
  const { objective, number, unit, sure, size, look, visibility, failureCost, readiness, ideaId } = values;
  const predicted = [number, unit].map((part) => part.trim()).filter(Boolean).join(' ');
  return {
    ideaId: ideaId ?? '', teamId, stage, visibility, objective, scaleCount: SIZES[size], scaleUnit: unitWords, plannedEnd: look || null, failureCost, readiness,
    predictions: [{ question: objective.trim().slice(0, 500) || '?', predicted, value: readNumber(number), unit: unit.trim().slice(0, 60), confidence: SURE[sure], dataKind: readNumber(number) === null ? 'QUALITATIVE' : 'BOTH' }],
  };
}

function inDays(today: string, days: number): string {
  const at = new Date(`${today}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
