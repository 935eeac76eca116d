import { UndoImportDocument } from '@cairn/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';

interface UndoImportDialogProps {
  open: boolean;
  importId: string;
  fileName: string;
  onClose: () => void;
}

/** Asks before a whole import is taken back. */
export function UndoImportDialog({ open, importId, fileName, onClose }: UndoImportDialogProps) {
  const { t } = useTranslation(['measures', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const undo = useAct(UndoImportDocument, {
    network: slug,
    onDone: () => {
      onClose();
      toast(t('imports.undone', { name: fileName }));
      void queries.invalidateQueries({ queryKey: [slug] });
    },
  });
  return (
    <ConfirmDialog
      open={open}
      title={t('import.done.undoAsk.title', { name: fileName })}
      confirm={t('import.done.undoAsk.confirm')}
      cancel={t('common:cancel')}
      pending={undo.pending}
      onConfirm={() => undo.act({ id: importId })}
      onClose={onClose}
    >
      {t('import.done.undoAsk.text')}
      {undo.problem ? <Notice>{undo.problem}</Notice> : null}
    </ConfirmDialog>
  );
}
