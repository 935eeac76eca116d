import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { Icon } from './icon.js';
import { IconCircleCheck } from './icons.js';
import { type Toast, hideToast, holdToasts, shownToasts, watchToasts } from './toasts.js';

export { showToast as toast } from './toasts.js';

/** The toasts at the bottom of the page. They wait while the pointer or the focus is on their button. */
export function Toasts() {
  const toasts = useSyncExternalStore(watchToasts, shownToasts);
  return (
    <div className="toasts no-print" role="status">
      {toasts.map((one) => <OneToast key={one.id} toast={one} />)}
    </div>
  );
}

function OneToast({ toast: { id, message, undo } }: { toast: Toast }) {
  const takeBack = () => {
    hideToast(id);
    undo?.act();
  };
  return (
    <div className="toast">
      <Icon of={IconCircleCheck} />
      <span className="grow">{message}</span>
      {undo ? (
        <Button
          variant="subtle"
          size="sm"
          onClick={takeBack}
          onFocus={() => holdToasts(true)}
          onBlur={() => holdToasts(false)}
          onMouseEnter={() => holdToasts(true)}
          onMouseLeave={() => holdToasts(false)}
        >
          {undo.label}
        </Button>
      ) : null}
    </div>
  );
}
