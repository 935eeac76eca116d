import { type MemberRowFragment, type Role, SetMemberRolesDocument } from '@cairn/contracts';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';
import { RolesField } from './roles-field.js';

/** Changes a member's roles. The server refuses to leave an organization without a lead. */
export function RolesDialog({ open, member, onClose }: { open: boolean; member: MemberRowFragment; onClose: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const [roles, setRoles] = useState<string[]>([...member.roles]);
  const save = useAct(SetMemberRolesDocument, {
    network: slug,
    onError: (error) => {
      if (error.code === 'CONFLICT') refresh();
      return false;
    },
    onDone: () => {
      toast(t('people.rolesSaved', { name: member.name }));
      refresh();
      onClose();
    },
  });
  return (
    <Modal opened={open} onClose={onClose} title={t('people.rolesFor', { name: member.name })} withCloseButton={false}>
      <div className="stack">
        {save.problem ? <Notice>{save.problem}</Notice> : null}
        <RolesField label={t('people.roles')} atHub={member.organization.kind === 'HUB'} value={roles} onChange={setRoles} />
        <div className="row end g2">
          <Button variant="subtle" onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            disabled={save.pending || roles.length === 0}
            onClick={() => save.act({ input: { id: member.id, version: member.version, roles: roles as Role[] } })}
          >
            {t('common:save')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
