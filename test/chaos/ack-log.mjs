import fs from 'node:fs';

/**
 * What clients were told is done: one line of JSON each, appended before the client goes on, in a file that no victim
 * knows. The checker reads this file and nothing that clients remember.
 */
export class AckLog {
  #file;
  #descriptor;
  acknowledged = 0;

  constructor(file) {
    this.#file = file;
    this.#descriptor = fs.openSync(file, 'a', 0o600);
  }

  /** @param {{client: string, network: string, key: string, kind: string, id: string, attempts: number, effect: object}} entry */
  append(entry) {
    fs.writeSync(this.#descriptor, `${JSON.stringify({ at: Date.now(), ...entry })}\n`);
    this.acknowledged += 1;
  }

  /** Everything that was appended, in that order. */
  read() {
    return fs.readFileSync(this.#file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  }

  close() {
    fs.closeSync(this.#descriptor);
  }
}
