import { RequestPasswordResetDocument } from '@cairn/contracts';
import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryFrame } from './entry-frame.js';

/** Asks for a link to choose a new password. The answer is the same whether the address is known or not. */
export function ResetRequestPage() {
  const { t } = useTranslation(['identity', 'common']);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' } });
  const request = useAct(RequestPasswordResetDocument);
  return (
    <EntryFrame>
      <PageHead title={t('resetRequest.title')} lede={t('resetRequest.lede')} />
      <div className="stack">
        {sentTo ? <Notice calm>{t('resetRequest.sent', { email: sentTo })}</Notice> : null}
        {request.problem ? <Notice>{request.problem}</Notice> : null}
        <form className="stack" onSubmit={form.onSubmit(({ email }) => request.act({ email }, () => setSentTo(email)))}>
          <TextInput label={t('common:email')} type="email" autoComplete="username" required {...form.getInputProps('email')} />
          <SubmitButton fullWidth size="lg" pending={request.pending} busy={t('resetRequest.busy')}>{t('resetRequest.action')}</SubmitButton>
        </form>
        <p className="sm"><Link to="/sign-in">{t('resetRequest.back')}</Link></p>
      </div>
    </EntryFrame>
  );
}
