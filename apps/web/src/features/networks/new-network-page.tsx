import { CreateNetworkDocument, ViewerDocument } from '@cairn/contracts';
import { checkSlug, slugOf } from '@cairn/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { EmptyState } from '../../ui/states.js';
import { AimFields } from './aim-fields.js';
import { ownTimeZone, timeZones } from './time-zones.js';
import './networks.css';

/** Starts a network: its name, its address and its aim. */
export function NewNetworkPage() {
  const { t } = useTranslation('networks');
  const { data } = useQuery(queryFor(ViewerDocument, {}));
  const hubs = (data?.viewer?.organizations ?? []).filter((organization) => organization.kind === 'HUB');
  const mayStart = data?.viewer?.canCreateNetwork && hubs.length > 0;
  return (
    <div className="reading">
      <PageHead title={t('new.title')} lede={t('new.lede')} />
      {data && !mayStart ? <EmptyState title={t('new.noHub.title')}>{t('new.noHub.text')}</EmptyState> : null}
      {mayStart ? <NewNetworkForm hubs={hubs} /> : null}
    </div>
  );
}

function NewNetworkForm({ hubs }: { hubs: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation('networks');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: {
      hubId: hubs[0]?.id ?? '', name: '', slug: '', timeZone: ownTimeZone(),
      aim: { forWhom: '', what: '', howGood: '', byWhen: '' },
    },
    validate: {
      slug: (slug) => {
        const checked = checkSlug(slug);
        return checked.ok ? null : checked.reason;
      },
    },
  });
  // The address follows the name until somebody writes it by hand.
  form.watch('name', ({ previousValue, value }) => {
    if (form.getValues().slug === slugOf(previousValue)) form.setFieldValue('slug', slugOf(value));
  });
  const create = useAct(CreateNetworkDocument, {
    onError: (error) => placeFieldError(form, error),
    onDone: ({ createNetwork }) => {
      void queries.invalidateQueries();
      void navigate({ to: '/n/$slug', params: { slug: createNetwork.slug } });
    },
  });
  const { slug } = form.getValues();
  return (
    <form className="stack loose" onSubmit={form.onSubmit((input) => create.act({ input }))}>
      {create.problem ? <Notice>{create.problem}</Notice> : null}
      <div className="aimform">
        {hubs.length > 1
          ? <NativeSelect label={t('new.hub')} data={hubs.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('hubId')} />
          : null}
        <TextInput label={t('new.name')} description={t('new.nameHint')} required {...form.getInputProps('name')} />
        <TextInput label={t('new.slug')} description={t('new.slugHint', { origin: location.host, slug: slug || '…' })} required {...form.getInputProps('slug')} />
      </div>
      <section className="stack" aria-labelledby="aim">
        <h2 id="aim">{t('new.aim')}</h2>
        <AimFields form={form} />
      </section>
      <NativeSelect className="narrowform" label={t('new.timeZone')} data={timeZones()} {...form.getInputProps('timeZone')} />
      <div><SubmitButton size="lg" pending={create.pending} busy={t('new.busy')}>{t('new.create')}</SubmitButton></div>
    </form>
  );
}
