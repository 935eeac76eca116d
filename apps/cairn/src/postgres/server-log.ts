import fs from 'node:fs';

const KEEP = 10 * 1024 * 1024;

/**
 * The file PostgreSQL writes to. A file and not a pipe: a server that outlives its supervisor would die of the closed pipe.
 */
export class ServerLog {
  private from = 0;

  constructor(readonly file: string) {}

  /** A descriptor to append to; a file that has grown large steps aside first. */
  open(): number {
    const size = fs.existsSync(this.file) ? fs.statSync(this.file).size : 0;
    if (size > KEEP) fs.renameSync(this.file, `${this.file}.1`);
    this.from = size > KEEP ? 0 : size;
    return fs.openSync(this.file, 'a', 0o600);
  }

  /** What was written since `open`; a sentence when somebody took the file away meanwhile. */
  sinceOpened(): string {
    if (!fs.existsSync(this.file)) return `Its log ${this.file} is gone: was the data folder removed?`;
    return fs.readFileSync(this.file).subarray(this.from).toString('utf8');
  }
}
