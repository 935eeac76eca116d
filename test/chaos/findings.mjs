/**
 * What the checks found wrong. Each finding is about one acknowledged mutation, by its key, or about something of its own;
 * a mutation that is missing in five places is lost once.
 */
export class Findings {
  lost = [];
  doubled = [];
  /** How much was looked at, for the report: a check that saw nothing proves nothing. */
  checked = {};

  lose(words, about = words) {
    this.lost.push({ words, about });
  }

  double(words, about = words) {
    this.doubled.push({ words, about });
  }

  /** Compares how often something is there with how often it should be. */
  count(words, found, wanted, about) {
    if (found < wanted) this.lose(`${words}: ${found} of ${wanted}`, about);
    if (found > wanted) this.double(`${words}: ${found} instead of ${wanted}`, about);
  }

  /** Compares a stored value with the one that was acknowledged last; `undefined` means that there is no row. */
  same(words, found, wanted, about) {
    if (found !== wanted) this.lose(`${words}: ${found === undefined ? 'not there' : `is ${JSON.stringify(found)}`}, acknowledged ${JSON.stringify(wanted)}`, about);
  }

  /** How many mutations, or other things, a list of findings is about. */
  static distinct(list) {
    return new Set(list.map(({ about }) => about)).size;
  }
}
