import { type MemberRowFragment, RemoveMemberDocument } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';

/** Asks before a member loses access: there is no button that gives it back. */
export function RemoveDialog({ open, member, onClose }: { open: boolean; member: MemberRowFragment; onClose: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const remove = useAct(RemoveMemberDocument, {
    network: slug,
    onDone: () => {
      toast(t('people.removed', { name: member.name }));
      refresh();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open={open}
      danger
      title={t('people.removeAsk.title', { name: member.name })}
      confirm={t('people.removeAsk.confirm')}
      cancel={t('common:cancel')}
      pending={remove.pending}
      onConfirm={() => remove.act({ id: member.id, version: member.version })}
      onClose={onClose}
    >
      {t('people.removeAsk.text')}
      {remove.problem ? <Notice>{remove.problem}</Notice> : null}
    </ConfirmDialog>
  );
}
