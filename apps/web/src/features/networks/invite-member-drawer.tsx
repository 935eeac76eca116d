import { InviteMemberDocument, type Role } from '@cairn/contracts';
import { Drawer, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';
import { RolesField, rolesFor } from './roles-field.js';

/** Invites a colleague of the viewer's own organization. */
export function InviteMemberDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('people.inviteTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <InviteMemberForm onDone={onClose} />
    </Drawer>
  );
}

function InviteMemberForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('networks');
  const { slug, me } = useNetwork();
  const refresh = useRefreshDirectory();
  const atHub = me.organization.kind === 'HUB';
  const form = useForm({ initialValues: { email: '', roles: rolesFor(atHub).slice(1, 2) as string[] } });
  const invite = useAct(InviteMemberDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      toast(t('people.invited', { email: form.getValues().email }));
      refresh();
      onDone();
    },
  });
  const submit = form.onSubmit(({ email, roles }) => invite.act({ input: { email, roles: roles as Role[], siteId: me.site?.id ?? null } }));
  return (
    <form className="stack" onSubmit={submit}>
      {invite.problem ? <Notice>{invite.problem}</Notice> : null}
      <TextInput label={t('people.inviteEmail')} type="email" autoComplete="off" data-autofocus required {...form.getInputProps('email')} />
      <RolesField label={t('people.inviteRoles')} description={t('people.inviteRolesHint')} atHub={atHub} {...form.getInputProps('roles')} />
      <div><SubmitButton pending={invite.pending}>{t('people.inviteAction')}</SubmitButton></div>
    </form>
  );
}
