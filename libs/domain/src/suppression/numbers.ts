import { AMOUNTS, type Amount, type CellFamily, type Equation, equationOf } from './equations.js';
import type { OwnedCell } from './suppress.js';
import { PointStatus } from '../vocabulary.js';

/** One amount of a cell: null when the cell has none. */
export function amountOf({ numerator: x, denominator: n }: Pick<OwnedCell, 'numerator' | 'denominator'>, amount: Amount): number | null {
  return amount === 'x' ? x : amount === 'n' ? n : x === null || n === null ? null : n - x;
}

/** The numbers that cells consist of, by name, and the sums over them. What two cells have in common is one number. */
export class Numbers {
  /** Null: unknown to us as well. */
  readonly amounts = new Map<string, number | null>();
  private readonly ofCell = new Map<string, Partial<Record<Amount, string>>>();

  /** @param nameOf what the amount of a cell is called: cells that give it the same name have the same number there */
  constructor(private readonly cells: ReadonlyMap<string, OwnedCell>, nameOf: (cell: OwnedCell, amount: Amount) => string) {
    for (const cell of cells.values()) {
      const own: Partial<Record<Amount, string>> = {};
      for (const amount of AMOUNTS) {
        const known = cell.status === PointStatus.REPORTED ? amountOf(cell, amount) : cell.status === PointStatus.SUPPRESSED ? null : 0;
        if (known === null && cell.status === PointStatus.REPORTED) continue;
        own[amount] = nameOf(cell, amount);
        this.amounts.set(own[amount], known);
      }
      this.ofCell.set(cell.id, own);
    }
  }

  /** The names of a cell's numbers. */
  of(id: string): string[] {
    return Object.values(this.ofCell.get(id) ?? {});
  }

  /** Whether a reader to whom some numbers are known knows all of a cell: two of numerator, rest and denominator make the third. */
  areKnown(id: string, known: (name: string) => boolean): boolean {
    const names = this.of(id);
    return names.filter((name) => !known(name)).length <= (names.length === AMOUNTS.length ? 1 : 0);
  }

  /**
   * The sums over numbers that follow from sums over cells. Denominators are x and n − x together: they need sums of their
   * own only where those cannot be formed, or where some are known while their numerators are not (`linked`).
   * A sum with a member that is not among the cells, or lacks the amount, is not formed; neither is one whose total is missing.
   */
  equations(families: readonly CellFamily[], linked: boolean): Equation[] {
    const sums = families.flatMap(({ total, parts, amounts = AMOUNTS }) => {
      if (total === null || this.cells.get(total)?.status === PointStatus.MISSING) return [];
      const found = Object.fromEntries(amounts.map((amount) => [amount, this.sum(total, parts, amount)])) as Partial<Record<Amount, Equation | null>>;
      return [found.x, found.rest, linked || !found.x || !found.rest ? found.n : null].filter((equation) => equation != null);
    });
    return linked ? [...sums, ...this.links()] : sums;
  }

  private sum(total: string, parts: readonly string[], amount: Amount): Equation | null {
    const members = [total, ...parts].map((id) => this.ofCell.get(id)?.[amount]);
    if (!members.every((name) => name !== undefined)) return null;
    return equationOf(members[0] as string, members.slice(1));
  }

  private links(): Equation[] {
    return [...this.ofCell.values()].flatMap(({ x, n, rest }) => {
      const link = x !== undefined && n !== undefined && rest !== undefined ? equationOf(n, [x, rest]) : null;
      return link ? [link] : [];
    });
  }
}
