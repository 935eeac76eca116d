import { UpdateSiteDocument } from '@cairn/contracts';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';
import type { SiteView } from './site-drawer.js';

const FIELDS = ['name', 'code', 'county'] as const;

/** Changes what the directory says about a district or school. */
export function SiteForm({ site, onDone }: { site: SiteView; onDone: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const saved = { name: site.name, code: site.code ?? '', county: site.county ?? '' };
  const form = useForm({ initialValues: saved });
  const versioned = useVersioned(site.version);
  const update = useAct(UpdateSiteDocument, {
    network: slug,
    onError: (error) => versioned.noticed(error, refresh) || placeFieldError(form, error),
    onDone: () => {
      toast(t('districts.saved'));
      refresh();
      onDone();
    },
  });
  const save = (version = versioned.version) => {
    const { name, code, county } = form.getValues();
    update.act({ input: { id: site.id, version, name, code: code || null, county: county || null } });
  };
  const yours = form.getValues();
  return (
    <form className="stack" onSubmit={form.onSubmit(() => save())}>
      {update.problem ? <Notice>{update.problem}</Notice> : null}
      {versioned.clash ? (
        <Conflict
          fields={FIELDS.map((field) => ({ label: t(`districts.form.${field}`), theirs: saved[field], yours: yours[field] }))}
          pending={update.pending}
          onKeep={() => save(versioned.rebase())}
          onTake={() => { form.setValues(saved); versioned.rebase(); }}
        />
      ) : null}
      <TextInput label={t('districts.form.name')} required {...form.getInputProps('name')} />
      <TextInput label={t('districts.form.code')} description={t('districts.form.codeHint')} {...form.getInputProps('code')} />
      {site.kind === 'DISTRICT' ? <TextInput label={t('districts.form.county')} {...form.getInputProps('county')} /> : null}
      <div className="row g2">
        <SubmitButton pending={update.pending}>{t('common:save')}</SubmitButton>
        <Button variant="subtle" onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
