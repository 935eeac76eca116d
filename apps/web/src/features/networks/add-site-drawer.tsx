import { AddSiteDocument, type SiteKind, SitesDocument } from '@cairn/contracts';
import { Drawer, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';

/** Puts a district or a school into the directory. */
export function AddSiteDrawer({ open, kind, onClose }: { open: boolean; kind: SiteKind; onClose: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  const title = kind === 'SCHOOL' ? t('districts.addSchool') : t('districts.add');
  return (
    <Drawer opened={open} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <AddSiteForm key={kind} kind={kind} onDone={onClose} />
    </Drawer>
  );
}

function AddSiteForm({ kind, onDone }: { kind: SiteKind; onDone: () => void }) {
  const { t } = useTranslation('networks');
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const form = useForm({ initialValues: { name: '', code: '', county: '', parentId: '' } });
  const add = useAct(AddSiteDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: ({ addSite }) => {
      toast(t('districts.added', { name: addSite.name }));
      form.reset();
      refresh();
      onDone();
    },
  });
  const submit = form.onSubmit(({ name, code, county, parentId }) =>
    add.act({ input: { kind, name, code: code || null, county: county || null, parentId: parentId || null } }));
  return (
    <form className="stack" onSubmit={submit}>
      {add.problem ? <Notice>{add.problem}</Notice> : null}
      {kind === 'SCHOOL' ? <ParentField {...form.getInputProps('parentId')} /> : null}
      <TextInput label={t('districts.form.name')} data-autofocus required {...form.getInputProps('name')} />
      <TextInput label={t('districts.form.code')} description={t('districts.form.codeHint')} {...form.getInputProps('code')} />
      {kind === 'DISTRICT' ? <TextInput label={t('districts.form.county')} {...form.getInputProps('county')} /> : null}
      <div><SubmitButton pending={add.pending}>{kind === 'SCHOOL' ? t('districts.addSchool') : t('districts.add')}</SubmitButton></div>
    </form>
  );
}

// A native select copes with a few hundred districts, by keyboard and on phones.
function ParentField(props: object) {
  const { t } = useTranslation('networks');
  const { slug } = useNetwork();
  const query = useInfiniteQuery(pagesFor(SitesDocument, { kind: 'DISTRICT', search: null }, slug, (result) => result.sites));
  if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  const data = [{ value: '', label: '' }, ...(query.data ?? []).map(({ id, name }) => ({ value: id, label: name }))];
  return <NativeSelect label={t('districts.form.parent')} data={data} required {...props} />;
}
