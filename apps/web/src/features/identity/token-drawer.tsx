import { ApiTokensDocument, CreateApiTokenDocument } from '@cairn/contracts';
import { Button, Checkbox, Drawer, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf } from '../../app/graphql/queries.js';
import { Notice } from '../../ui/notice.js';
import { TOKEN_PERMISSIONS, usePermissionWords } from './permission-words.js';

const DAYS = [30, 90, 365] as const;

/** Makes a token, then shows its secret, once. */
export function TokenDrawer({ network, open, onClose }: { network: string; open: boolean; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const [secret, setSecret] = useState<string | null>(null);
  const close = () => {
    setSecret(null);
    onClose();
  };
  return (
    <Drawer opened={open} onClose={close} title={t('account.createToken')} closeButtonProps={{ 'aria-label': t('account.createToken') }}>
      {secret ? <ShownOnce secret={secret} onDone={close} /> : <TokenForm network={network} onCreated={setSecret} />}
    </Drawer>
  );
}

function TokenForm({ network, onCreated }: { network: string; onCreated: (secret: string) => void }) {
  const { t } = useTranslation('identity');
  const words = usePermissionWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { name: '', days: '90', permissions: ['network.read', 'measure.read', 'series.read'] as string[] } });
  const create = useAct(CreateApiTokenDocument, {
    network,
    onError: (error) => placeFieldError(form, error),
    onDone: ({ createApiToken }) => {
      onCreated(createApiToken.secret);
      void queries.invalidateQueries({ queryKey: keyOf(ApiTokensDocument, network) });
    },
  });
  return (
    <form className="stack" onSubmit={form.onSubmit((values) => create.act({ input: { ...values, days: Number(values.days) } }))}>
      {create.problem ? <Notice>{create.problem}</Notice> : null}
      <TextInput label={t('account.tokenName')} description={t('account.tokenNameHint')} required {...form.getInputProps('name')} />
      <Checkbox.Group label={t('account.tokenMay')} {...form.getInputProps('permissions')}>
        <div className="stack tight choices">
          {TOKEN_PERMISSIONS.map((permission) => <Checkbox key={permission} value={permission} label={words(permission)} />)}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={t('account.tokenDays')}
        data={DAYS.map((count) => ({ value: String(count), label: t('account.days', { count }) }))}
        {...form.getInputProps('days')}
      />
      <div><SubmitButton pending={create.pending}>{t('account.createToken')}</SubmitButton></div>
    </form>
  );
}

function ShownOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(secret);
    setCopied(true);
  };
  return (
    <div className="stack">
      <Notice calm>{t('account.tokenCreated')}</Notice>
      <TextInput label={t('account.tokenSecret')} value={secret} readOnly onFocus={(event) => event.currentTarget.select()} />
      <div className="row g2">
        <Button variant="default" onClick={() => void copy()}>{copied ? t('common:copied') : t('common:copy')}</Button>
        <Button onClick={onDone}>{t('common:close')}</Button>
      </div>
    </div>
  );
}
