/** Two tries that are nearer than this are one. */
const NEAR = 1.1;

/**
 * The largest number for which `isGood` holds, if whatever is smaller holds as well: doubled or halved until one is good and one
 * is not, then halved between them until they are near.
 * @param {number} from the first try
 * @param {(n: number) => Promise<boolean>} isGood
 * @param {number} least below it nothing is tried @returns 0 when not even that holds
 */
export async function largest(from, isGood, least = 10) {
  let good = 0;
  let bad = Infinity;
  for (let n = from; good === 0 || bad === Infinity; n = good === 0 ? Math.floor(bad / 2) : good * 2) {
    if (n < least) return 0;
    if (await isGood(n)) good = n;
    else bad = n;
  }
  while (bad > good * NEAR && bad - good > 1) {
    const n = Math.round((good + bad) / 2);
    if (await isGood(n)) good = n;
    else bad = n;
  }
  return good;
}
