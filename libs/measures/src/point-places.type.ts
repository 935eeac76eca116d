/** Where a point stands: numbers that are compared by two of them being the same. */
export interface PointPlace { site: number; stratum: number; day: number }

const EMPTY = -1;

/**
 * Finds the point of a place among points that are numbered 0, 1, 2 … in the order in which they were added: a hash table
 * of open addresses in two flat arrays, 8 to 16 bytes a point, where a map of a million entries takes a hundred.
 */
export class PointPlaces {
  private slots: Int32Array;
  private length = 0;

  /**
   * @param placeOf the place of a point by its number
   * @param expected how many points may come; more are no error
   */
  constructor(private readonly placeOf: (point: number) => PointPlace, expected: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * expected + 2))).fill(EMPTY);
  }

  /** The point that has this place already; null when there is none, and then the next point has it. */
  claim(place: PointPlace): number | null {
    if (this.length * 2 >= this.slots.length) this.grow();
    const slot = this.slotOf(place);
    const held = this.slots[slot] as number;
    if (held !== EMPTY) return held;
    this.slots[slot] = this.length;
    this.length += 1;
    return null;
  }

  private slotOf(place: PointPlace): number {
    const mask = this.slots.length - 1;
    for (let slot = hashOf(place) & mask; ; slot = (slot + 1) & mask) {
      const held = this.slots[slot] as number;
      if (held === EMPTY || same(this.placeOf(held), place)) return slot;
    }
  }

  private grow(): void {
    const { length } = this;
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    for (let point = 0; point < length; point += 1) this.slots[this.slotOf(this.placeOf(point))] = point;
  }
}

function same(one: PointPlace, other: PointPlace): boolean {
  return one.day === other.day && one.site === other.site && one.stratum === other.stratum;
}

// The finalizer of MurmurHash3 (public domain, Appleby): neighbouring days and sites must not fall side by side.
function hashOf({ site, stratum, day }: PointPlace): number {
  let hash = Math.imul(site, 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b) ^ Math.imul(stratum + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
