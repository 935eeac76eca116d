/** A state machine as a table: from each state, the states it may go to. */
export type StateTable<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Whether the table has the step `from` → `to`. */
export function mayMove<State extends string>(table: StateTable<State>, from: State, to: State): boolean {
  return Object.hasOwn(table, from) && table[from].includes(to);
}

/**
 * What is wrong with a table, as sentences; empty when it is sound: every target is a state of the table,
 * no state lists a target twice, and every state can be reached from `initial`.
 */
export function faultsOf(table: Readonly<Record<string, readonly string[]>>, initial: string): string[] {
  const states = Object.keys(table);
  const faults: string[] = [];
  if (!states.includes(initial)) faults.push(`initial state ${initial} is not in the table`);
  for (const state of states) {
    const targets = table[state] ?? [];
    for (const target of targets) if (!states.includes(target)) faults.push(`${state} leads to ${target}, which is not in the table`);
    if (new Set(targets).size !== targets.length) faults.push(`${state} lists a target twice`);
  }
  const reached = new Set([initial]);
  for (const state of reached) for (const target of table[state] ?? []) reached.add(target);
  for (const state of states) if (!reached.has(state)) faults.push(`${state} cannot be reached`);
  return faults;
}
