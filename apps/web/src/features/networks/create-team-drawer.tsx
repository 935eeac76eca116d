import { CreateTeamDocument, type DraftForm, SiteDocument } from '@cairn/contracts';
import { Checkbox, Drawer, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '../../app/forms/draft-note.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { type Draft, useDraft } from '../../app/forms/use-draft.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { useRefreshTeams } from './team-keys.js';

const FORM: DraftForm = 'TEAM';
const BLANK = { name: '', purpose: '', schoolIds: [] as string[] };

/** Starts a team: a name, what for, where. Its people are added on its page. */
export function CreateTeamDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['teams', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('form.newTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <DraftedForm />
    </Drawer>
  );
}

function DraftedForm() {
  const { t } = useTranslation('common');
  const draft = useDraft(FORM, 'new', BLANK);
  return draft.ready ? <CreateTeamForm draft={draft} /> : <ListSkeleton rows={3} label={t('loading')} />;
}

function CreateTeamForm({ draft }: { draft: Draft<typeof BLANK> }) {
  const { t } = useTranslation('teams');
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const navigate = useNavigate();
  const form = useForm({ initialValues: draft.values, onValuesChange: draft.keep });
  // The form comes after the drawer has opened, and with it the place to begin.
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const create = useAct(CreateTeamDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: ({ createTeam }) => {
      if (createTeam.__typename !== 'Team') return;
      draft.clear();
      refresh();
      toast(t('form.created', { name: createTeam.name }));
      void navigate({ to: '/n/$slug/teams/$teamId', params: { slug, teamId: createTeam.id } });
    },
  });
  const startOver = () => {
    form.setValues(BLANK);
    draft.clear();
  };
  return (
    <form className="stack" onSubmit={form.onSubmit((input) => create.act({ input }))}>
      {create.problem ? <Notice>{create.problem}</Notice> : null}
      <TextInput ref={first} label={t('form.name')} description={t('form.nameHint')} required {...form.getInputProps('name')} />
      <Textarea label={t('form.purpose')} description={t('form.purposeHint')} autosize minRows={2} {...form.getInputProps('purpose')} />
      <SchoolsField {...form.getInputProps('schoolIds')} />
      <p className="sm muted">{t('form.leadNote')}</p>
      <DraftNote draft={draft} onStartOver={startOver} />
      <div><SubmitButton pending={create.pending} busy={t('form.creating')}>{t('form.create')}</SubmitButton></div>
    </form>
  );
}

// The schools of the district in which the viewer works.
function SchoolsField(props: { value?: string[]; onChange?: (value: string[]) => void; error?: React.ReactNode }) {
  const { t } = useTranslation('teams');
  const { slug, me } = useNetwork();
  const { data } = useQuery({ ...queryFor(SiteDocument, { id: me.site?.id ?? '' }, slug), enabled: me.site != null });
  const schools = data?.site?.schools ?? [];
  if (data && schools.length === 0) return <p className="sm muted">{t('form.noSchools')}</p>;
  return (
    <Checkbox.Group label={t('form.schools')} {...props}>
      <div className="stack tight choices">{schools.map(({ id, name }) => <Checkbox key={id} value={id} label={name} />)}</div>
    </Checkbox.Group>
  );
}
