import { CreateIdeaDocument } from '@cairn/contracts';
import { narrower } from '@cairn/domain';
import { Drawer } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '../../app/forms/draft-note.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { type Draft, useDraft } from '../../app/forms/use-draft.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityPick } from '../../app/visibility-pick.js';
import { Notice } from '../../ui/notice.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { IdeaCoreFields, IdeaMoreFields } from './idea-fields.js';
import { useRefreshIdeas } from './idea-keys.js';
import { formPath, type IdeaValues, NEW_IDEA, toCreateInput } from './idea-values.js';
import { useAuthoring } from './use-authoring.js';

/** Writes an idea; what is typed is kept until it is saved. */
export function NewIdeaDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['ideas', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('form.addTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <NewIdea />
    </Drawer>
  );
}

function NewIdea() {
  const { t } = useTranslation('common');
  const draft = useDraft<IdeaValues>('IDEA', 'new', NEW_IDEA);
  return draft.ready ? <NewIdeaForm draft={draft} /> : <ListSkeleton label={t('loading')} rows={3} />;
}

function NewIdeaForm({ draft }: { draft: Draft<IdeaValues> }) {
  const { t } = useTranslation('ideas');
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const refresh = useRefreshIdeas();
  const { maxVisibility, teams } = useAuthoring();
  const form = useForm<IdeaValues>({ initialValues: draft.values, onValuesChange: (values) => draft.keep(values) });
  const create = useAct(CreateIdeaDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error, { [error.details.field ?? '']: formPath(error.details.field ?? '') }),
    onDone: ({ createIdea }) => {
      if (createIdea.__typename !== 'ChangeIdea') return;
      draft.clear();
      toast(t('form.created', { title: createIdea.title }));
      refresh();
      void navigate({ to: '/n/$slug/ideas/$ideaId', params: { slug, ideaId: createIdea.id } });
    },
  });
  const { visibility, teamId } = form.getValues();
  const shown = visibility === 'TEAM' ? visibility : narrower(visibility, maxVisibility);
  const startOver = () => {
    form.setValues(NEW_IDEA);
    draft.clear();
  };
  return (
    <form className="stack" onSubmit={form.onSubmit((values) => create.act({ input: toCreateInput({ ...values, visibility: shown }) }))}>
      {create.problem ? <Notice>{create.problem}</Notice> : null}
      <IdeaCoreFields form={form} />
      <IdeaMoreFields form={form} />
      <DraftNote draft={draft} onStartOver={startOver} />
      <div className="row between wrap formfoot">
        <VisibilityPick
          label={t('form.visibility')}
          value={shown}
          teamId={teamId}
          teams={teams}
          max={maxVisibility}
          onChange={(next, team) => form.setValues({ visibility: next, teamId: team })}
        />
        <SubmitButton pending={create.pending}>{t('form.create')}</SubmitButton>
      </div>
    </form>
  );
}
