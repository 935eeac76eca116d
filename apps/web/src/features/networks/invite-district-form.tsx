import { InviteDistrictDocument, type SiteRowFragment } from '@cairn/contracts';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';

/** Sends a district's lead the link with the participation agreement. */
export function InviteDistrictForm({ site }: { site: Pick<SiteRowFragment, 'id' | 'name'> }) {
  const { t } = useTranslation('networks');
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const form = useForm({ initialValues: { email: '' } });
  const invite = useAct(InviteDistrictDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      toast(t('districts.invited', { email: form.getValues().email }));
      form.reset();
      refresh();
    },
  });
  return (
    <form className="quote stack" onSubmit={form.onSubmit(({ email }) => invite.act({ input: { siteId: site.id, email } }))}>
      <div>
        <h3>{t('districts.inviteTitle', { name: site.name })}</h3>
        <p className="sm muted">{t('districts.inviteLede')}</p>
      </div>
      {invite.problem ? <Notice>{invite.problem}</Notice> : null}
      <TextInput label={t('districts.inviteEmail')} type="email" autoComplete="off" required {...form.getInputProps('email')} />
      <div><SubmitButton pending={invite.pending} busy={t('districts.inviteBusy')}>{t('districts.inviteAction')}</SubmitButton></div>
    </form>
  );
}
