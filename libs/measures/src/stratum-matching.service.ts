import { cleanLine } from '@cairn/domain';
import { MOST_STRATA } from './strata.service.js';

/** What sources write in the row of all people together. */
const EVERYBODY = ['all', 'all students', 'all pupils', 'all groups', 'all races', 'total', 'overall', 'everybody', 'everyone', 'district total', 'school total'];

export type StratumMatch =
  | { ok: true; stratum: number }
  | { ok: false; code: 'STRATUM_BLANK' | 'STRATUM_UNKNOWN' | 'STRATUM_TOO_MANY' | 'STRATUM_NAME'; reason: string };

/**
 * Finds the group of each row by its name; capitals and spaces do not matter. Position 0 is everybody. Groups that the
 * measure has not are noted for it when that is wanted, else their rows are bad.
 */
export class StratumMatching {
  /** '' for everybody, then the groups of the measure, then those of the file that would be added. */
  readonly names: string[] = [''];
  private readonly byName = new Map<string, number>();
  private readonly matches = new Map<string, StratumMatch>();
  private readonly held: number;

  constructor(strata: readonly string[], private readonly createStrata: boolean) {
    for (const word of EVERYBODY) this.byName.set(word, 0);
    for (const name of strata) this.add(name);
    this.held = this.names.length;
  }

  /** The groups of the file that the measure does not have. */
  get added(): string[] {
    return this.names.slice(this.held);
  }

  match(text: string): StratumMatch {
    const known = this.matches.get(text);
    if (known) return known;
    const found = this.find(text);
    // A column with a different text in every row must not fill the memory with them.
    if (this.matches.size < 1_000) this.matches.set(text, found);
    return found;
  }

  private find(text: string): StratumMatch {
    if (text === '') return { ok: false, code: 'STRATUM_BLANK', reason: 'The row names no group. Write "All" for everybody.' };
    const known = this.byName.get(fold(text));
    if (known !== undefined) return { ok: true, stratum: known };
    if (!this.createStrata) return { ok: false, code: 'STRATUM_UNKNOWN', reason: `"${text.slice(0, 60)}" is not a group of this measure.` };
    if (this.names.length > MOST_STRATA) return { ok: false, code: 'STRATUM_TOO_MANY', reason: `A measure can have ${MOST_STRATA} groups at most. Is this the right column?` };
    const name = cleanLine(text.replace(/\s+/g, ' '), 80);
    if (!name.ok) return { ok: false, code: 'STRATUM_NAME', reason: 'A group needs a plain name of at most 80 characters.' };
    return { ok: true, stratum: this.add(name.value) };
  }

  private add(name: string): number {
    const index = this.names.push(name) - 1;
    this.byName.set(fold(name), index);
    return index;
  }
}

/** What the groups are called when their measure had none: the name of their column, as words. */
export function strataNameOf(column: string): string {
  const words = column.replace(/[_\s]+/g, ' ').trim().slice(0, 60);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fold(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
