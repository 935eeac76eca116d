import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Icon } from './icon.js';
import { IconCircleCheck } from './icons.js';

const SHOWN_MS = 6000;

/** Says at the bottom of the page what was done, and offers to take it back. */
export function toast(message: string, undo?: { label: string; act: () => void }): void {
  const id = notifications.show({
    autoClose: SHOWN_MS,
    withCloseButton: false,
    role: 'status',
    icon: <Icon of={IconCircleCheck} />,
    message: (
      <span className="row between g2">
        <span>{message}</span>
        {undo ? (
          <Button variant="subtle" size="sm" onClick={() => { notifications.hide(id); undo.act(); }}>{undo.label}</Button>
        ) : null}
      </span>
    ),
  });
}
