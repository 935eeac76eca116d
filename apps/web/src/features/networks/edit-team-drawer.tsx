import { type TeamDetailFragment, UpdateTeamDocument } from '@cairn/contracts';
import { Drawer, Textarea, TextInput } from '@mantine/core';
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
import { useRefreshTeams } from './team-keys.js';

interface EditProps { team: TeamDetailFragment; open: boolean; onClose: () => void }

/** Changes the name of a team and what it is for. */
export function EditTeamDrawer({ team, open, onClose }: EditProps) {
  const { t } = useTranslation(['teams', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('form.editTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <EditTeamForm team={team} onDone={onClose} />
    </Drawer>
  );
}

function EditTeamForm({ team, onDone }: { team: TeamDetailFragment; onDone: () => void }) {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const saved = { name: team.name, purpose: team.purpose };
  const form = useForm({ initialValues: saved });
  const versioned = useVersioned(team.version);
  const update = useAct(UpdateTeamDocument, {
    network: slug,
    onError: (error) => versioned.noticed(error, refresh) || placeFieldError(form, error),
    onDone: () => {
      toast(t('form.saved', { name: form.getValues().name }));
      refresh();
      onDone();
    },
  });
  const save = (version = versioned.version) => update.act({ input: { id: team.id, version, ...form.getValues() } });
  const yours = form.getValues();
  return (
    <form className="stack" onSubmit={form.onSubmit(() => save())}>
      {update.problem ? <Notice>{update.problem}</Notice> : null}
      {versioned.clash ? (
        <Conflict
          fields={[{ label: t('form.name'), theirs: saved.name, yours: yours.name }, { label: t('form.purpose'), theirs: saved.purpose, yours: yours.purpose }]}
          pending={update.pending}
          onKeep={() => save(versioned.rebase())}
          onTake={() => { form.setValues(saved); versioned.rebase(); }}
        />
      ) : null}
      <TextInput label={t('form.name')} data-autofocus required {...form.getInputProps('name')} />
      <Textarea label={t('form.purpose')} description={t('form.purposeHint')} autosize minRows={2} {...form.getInputProps('purpose')} />
      <div><SubmitButton pending={update.pending}>{t('common:save')}</SubmitButton></div>
    </form>
  );
}
