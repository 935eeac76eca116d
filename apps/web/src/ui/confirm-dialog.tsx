import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  children: ReactNode;
  confirm: string;
  cancel: string;
  danger?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asked only where undo is impossible. The buttons say what they do. */
export function ConfirmDialog({ open, title, children, confirm, cancel, danger, pending, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Modal opened={open} onClose={onClose} title={title} withCloseButton={false}>
      <div className="stack">
        <div className="muted">{children}</div>
        <div className="row end g2">
          <Button variant="subtle" onClick={onClose}>{cancel}</Button>
          <Button variant={danger ? 'danger' : 'filled'} onClick={onConfirm} disabled={pending}>{confirm}</Button>
        </div>
      </div>
    </Modal>
  );
}
