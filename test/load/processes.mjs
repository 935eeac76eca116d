import fs from 'node:fs';

// Of the kernel's interface to user space, whatever the kernel counts in: USER_HZ.
const TICKS_A_SECOND = 100;
const MB = 1_000_000;
const EVERY_MS = 500;

/** What processes take between `start` and `stop`: CPU as a share of one core, and the largest memory. */
export class Processes {
  /** @param {() => {name: string, pids: number[]}[]} list who is there now; PostgreSQL has a process a connection */
  constructor(list) {
    this.list = list;
  }

  start() {
    this.began = performance.now();
    this.used = new Map();
    this.peaks = new Map();
    this.#look();
    this.clock = setInterval(() => this.#look(), EVERY_MS);
  }

  /** @returns {{name: string, cpu: number, peak: number}[]} cores, and MB */
  stop() {
    clearInterval(this.clock);
    this.#look();
    const seconds = (performance.now() - this.began) / 1000;
    return [...this.peaks].map(([name, peak]) => {
      const ticks = [...this.used.values()].filter((one) => one.name === name).reduce((sum, { first, last }) => sum + last - first, 0);
      return { name, cpu: ticks / TICKS_A_SECOND / seconds, peak: peak / MB };
    });
  }

  #look() {
    for (const { name, pids } of this.list()) {
      let memory = 0;
      for (const pid of pids) {
        const found = read(pid);
        if (!found) continue;
        memory += found.bytes;
        const known = this.used.get(pid);
        if (known) known.last = found.ticks;
        // Whoever came in between had done nothing before.
        else this.used.set(pid, { name, first: this.peaks.has(name) ? 0 : found.ticks, last: found.ticks });
      }
      this.peaks.set(name, Math.max(this.peaks.get(name) ?? 0, memory));
    }
  }
}

/** Proportional memory: what PostgreSQL's processes share is counted once. */
function read(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 2 is the command in parentheses and may hold spaces; user and system time are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [, kilobytes] = /^Pss:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return { ticks: Number(fields[11]) + Number(fields[12]), bytes: Number(kilobytes ?? 0) * 1024 };
  } catch {
    return null;
  }
}
