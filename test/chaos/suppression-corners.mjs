const TINY = 1e-8;

/** The corners of what all sums leave open: a linear program by the revised rule of the largest gain, with Bland's rule when it stalls. */
export class Corners {
  /** @returns the corners of `rows` (coefficients and right sides, in whole numbers), or null when no amounts fulfil them */
  static of(rows) {
    const ids = [...new Set(rows.flatMap(({ left }) => [...left.keys()]))];
    const corners = new Corners(ids, rows.map(({ left, right }) => ({ factors: ids.map((id) => Number(left.get(id) ?? 0n)), right: Number(right) })));
    return corners.start() ? corners : null;
  }

  constructor(ids, rows) {
    this.ids = ids;
    this.table = rows.map(({ factors, right }, at) => {
      const sign = right < 0 ? -1 : 1;
      return [right * sign, ...factors.map((factor) => factor * sign), ...rows.map((_, other) => Number(other === at))];
    });
    this.base = rows.map((_, at) => ids.length + 1 + at);
  }

  /** Leaves the made-up unknowns. False when one of them must stay above zero. */
  start() {
    const width = this.ids.length + 1;
    this.#descend(this.table[0].map((_, column) => Number(column >= width)));
    const left = this.table.reduce((sum, row, at) => sum + (this.base[at] >= width ? row[0] : 0), 0);
    if (left > 1e-6) return false;
    for (let at = this.table.length - 1; at >= 0; at -= 1) {
      if (this.base[at] < width) continue;
      const column = this.table[at].findIndex((entry, k) => k > 0 && k < width && Math.abs(entry) > TINY);
      if (column > 0) this.#turn(at, column);
      else { this.table.splice(at, 1); this.base.splice(at, 1); }
    }
    this.table = this.table.map((row) => row.slice(0, width));
    return true;
  }

  /** The least and the most that an unknown can be. */
  rangeOf(id) {
    const column = this.ids.indexOf(id) + 1;
    const at = () => { const row = this.base.indexOf(column); return row < 0 ? 0 : this.table[row][0]; };
    const cost = (sign) => [0, ...this.ids.map((_, k) => (k + 1 === column ? sign : 0))];
    this.#descend(cost(1));
    const low = at();
    return { low, high: this.#descend(cost(-1)) ? at() : Infinity };
  }

  #descend(cost) {
    for (let turns = 0; turns < 20_000; turns += 1) {
      const reduced = cost.map((own, column) => (column === 0 ? 0 : own - this.table.reduce((sum, row, at) => sum + cost[this.base[at]] * row[column], 0)));
      const falling = reduced.flatMap((value, column) => (column > 0 && value < -TINY ? [column] : []));
      if (falling.length === 0) return true;
      const column = turns < 200 ? falling.reduce((best, other) => (reduced[other] < reduced[best] ? other : best)) : falling[0];
      const rows = this.table.flatMap((row, at) => (row[column] > TINY ? [at] : []));
      if (rows.length === 0) return false;
      const least = Math.min(...rows.map((at) => this.table[at][0] / this.table[at][column]));
      const leaving = rows.filter((at) => this.table[at][0] / this.table[at][column] <= least + TINY).reduce((best, at) => (this.base[at] < this.base[best] ? at : best));
      this.#turn(leaving, column);
    }
    throw new Error('A linear program does not end.');
  }

  #turn(at, column) {
    const pivot = this.table[at][column];
    this.table[at] = this.table[at].map((entry) => entry / pivot);
    this.table.forEach((row, other) => {
      const factor = row[column];
      if (other !== at && factor !== 0) this.table[other] = row.map((entry, k) => entry - factor * this.table[at][k]);
    });
    this.base[at] = column;
  }
}
