import { type IdeaPartsFragment, UpdateIdeaDocument } from '@cairn/contracts';
import { Drawer } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '../../app/forms/draft-note.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { type Draft, useDraft } from '../../app/forms/use-draft.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { IdeaClash } from './idea-clash.js';
import { IdeaCoreFields, IdeaMoreFields } from './idea-fields.js';
import { useRefreshIdeas } from './idea-keys.js';
import { formPath, type IdeaValues, toUpdateInput, valuesOf } from './idea-values.js';

interface EditProps { idea: IdeaPartsFragment; open: boolean; onClose: () => void }

/** Changes the words of an idea; every save is an edition. */
export function EditIdeaDrawer({ idea, open, onClose }: EditProps) {
  const { t } = useTranslation(['ideas', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('form.editTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <EditIdea idea={idea} onDone={onClose} />
    </Drawer>
  );
}

function EditIdea({ idea, onDone }: { idea: IdeaPartsFragment; onDone: () => void }) {
  const { t } = useTranslation('common');
  // What was read when the form was opened: a newer version arrives behind it and must not mix with what is typed.
  const [opened] = useState(() => valuesOf(idea));
  const draft = useDraft<IdeaValues>('IDEA', idea.id, opened);
  return draft.ready ? <EditIdeaForm idea={idea} opened={opened} draft={draft} onDone={onDone} /> : <ListSkeleton label={t('loading')} rows={3} />;
}

interface FormProps { idea: IdeaPartsFragment; opened: IdeaValues; draft: Draft<IdeaValues>; onDone: () => void }

function EditIdeaForm({ idea, opened, draft, onDone }: FormProps) {
  const { t } = useTranslation(['ideas', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshIdeas();
  const [clash, setClash] = useState(false);
  const form = useForm<IdeaValues>({ initialValues: draft.values, onValuesChange: (values) => draft.keep(values) });
  const update = useAct(UpdateIdeaDocument, {
    network: slug,
    onError: (error) => {
      if (error.code !== 'CONFLICT') return placeFieldError(form, error, { [error.details.field ?? '']: formPath(error.details.field ?? '') });
      refresh();
      setClash(true);
      return true;
    },
    onDone: ({ updateIdea }) => {
      if (updateIdea.__typename !== 'ChangeIdea') return;
      draft.clear();
      toast(t('form.saved', { title: updateIdea.title }));
      refresh();
      onDone();
    },
  });
  const save = (values: IdeaValues) => update.act({ input: toUpdateInput(values, idea.id, values.version) });
  const saved = valuesOf(idea);
  const choosing = clash && saved.version !== form.getValues().version;
  const startOver = () => {
    form.setValues(saved);
    setClash(false);
    draft.clear();
  };
  return (
    <form className="stack" onSubmit={form.onSubmit(save)}>
      {update.problem ? <Notice>{update.problem}</Notice> : null}
      {choosing ? (
        <IdeaClash
          key={saved.version}
          opened={opened}
          mine={form.getValues()}
          saved={saved}
          pending={update.pending}
          onChosen={(values) => { form.setValues(values); save(values); }}
        />
      ) : null}
      <IdeaCoreFields form={form} />
      <IdeaMoreFields form={form} />
      <DraftNote draft={draft} onStartOver={startOver} />
      {choosing ? null : <div><SubmitButton pending={update.pending}>{t('common:save')}</SubmitButton></div>}
    </form>
  );
}
