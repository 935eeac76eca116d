const COLUMNS = [26, 8, 8, 8, 8];

/** Prints what one number of members found. */
export function printTable({ users, perSecond, seconds, rows, errorWords, processes, sockets, delivered, limits, verdict }) {
  console.log(`\n${users} members, ${perSecond.toFixed(1)} acts a second for ${Math.round(seconds)} s; ${sockets} sockets, ${delivered} events delivered`);
  console.log(line(['', 'acts', 'p50 ms', 'p95 ms', 'p99 ms']));
  for (const { kind, count, p50, p95, p99 } of rows) console.log(line([kind, count, ...[p50, p95, p99].map((ms) => ms.toFixed(ms < 10 ? 1 : 0))]));
  console.log(line(['', 'cores', 'MB']));
  for (const { name, cpu, peak } of processes) console.log(line([name, cpu.toFixed(2), Math.round(peak)]));
  for (const words of errorWords) console.log(`  error: ${words}`);
  console.log(`  ${verdict.good ? 'within' : 'NOT within'} ${limits.reads} ms for reading (${Math.round(verdict.read)}) and ${limits.writes} ms for writing (${Math.round(verdict.written)}) at p99`);
}

function line(cells) {
  return `  ${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(COLUMNS[0]) : String(cell).padStart(COLUMNS[at]))).join(' ')}`;
}
