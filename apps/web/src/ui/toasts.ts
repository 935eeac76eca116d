/** One thing that was done, and the way to take it back. */
export interface Toast {
  id: number;
  message: string;
  undo?: { label: string; act: () => void };
}

const SHOWN_MS = 6000;
const MOST = 3;

let toasts: readonly Toast[] = [];
let nextId = 1;
let held = false;
const watchers = new Set<() => void>();

/** Says at the bottom of the page what was done, for six seconds, and offers to take it back. */
export function showToast(message: string, undo?: Toast['undo']): void {
  const id = nextId++;
  set([...toasts, { id, message, undo }].slice(-MOST));
  leaveLater(id);
}

export function hideToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

/** While held, no toast leaves: somebody is reading it, or about to press it. */
export function holdToasts(hold: boolean): void {
  held = hold;
}

export function shownToasts(): readonly Toast[] {
  return toasts;
}

export function watchToasts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function leaveLater(id: number): void {
  setTimeout(() => (held ? leaveLater(id) : hideToast(id)), SHOWN_MS);
}

function set(next: readonly Toast[]): void {
  toasts = next;
  if (toasts.length === 0) held = false;
  for (const watcher of watchers) watcher();
}
