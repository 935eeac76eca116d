import type { Icon as TablerIcon } from '@tabler/icons-react';

/** An icon beside a word. It says nothing of its own to a screen reader. */
export function Icon({ of: Shape }: { of: TablerIcon }) {
  return <Shape className="icon" aria-hidden size="1.25em" stroke={1.75} />;
}
