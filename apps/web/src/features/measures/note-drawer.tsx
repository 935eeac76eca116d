import { Button, Checkbox, Drawer, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { AddAnnotationDocument, type AnnotationKind, type AnnotationPartsFragment, EditAnnotationDocument, MeasureDocument, RemoveAnnotationDocument, RestoreAnnotationDocument, SeriesDocument } from '@cairn/contracts';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { linkFrom, linkText, useLinkChoices } from './note-links.js';

/** A note that is being written: on a new day, or one that is there. */
export type NoteAt = { day: string } | { note: AnnotationPartsFragment };
interface NoteProps {
  measureId: string;
  /** Null: on every chart of the measure. */
  seriesId: string | null;
  /** Whether the viewer may also write on every chart of the measure. */
  mayWriteWhole?: boolean;
  at: NoteAt | null;
  onClose: () => void;
}

/** Writes on a chart what happened on a day. */
export function NoteDrawer({ at, onClose, ...props }: NoteProps) {
  const { t } = useTranslation(['charts', 'common']);
  return (
    <Drawer opened={at !== null} onClose={onClose} title={t(at && 'note' in at ? 'note.change' : 'note.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      {at ? <NoteForm {...props} at={at} onDone={onClose} /> : null}
    </Drawer>
  );
}

function NoteForm({ measureId, seriesId, mayWriteWhole = false, at, onDone }: Omit<NoteProps, 'at' | 'onClose'> & { at: NoteAt; onDone: () => void }) {
  const { t } = useTranslation(['charts', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const choices = useLinkChoices();
  const note = 'note' in at ? at.note : null;
  const refresh = () => {
    for (const document of [SeriesDocument, MeasureDocument]) void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
  };
  const saved = { onDate: note?.onDate ?? ('day' in at ? at.day : ''), kind: note?.kind ?? ('EVENT' as AnnotationKind), text: note?.text ?? '', linkId: linkText(note?.link), whole: seriesId === null };
  const form = useForm({ initialValues: saved });
  const versioned = useVersioned(note?.version ?? 0);
  const onError = (error: Parameters<typeof versioned.noticed>[0]) => versioned.noticed(error, refresh) || placeFieldError(form, error);
  const finish = () => {
    toast(t('note.saved'));
    refresh();
    onDone();
  };
  const add = useAct(AddAnnotationDocument, { network: slug, onError, onDone: finish });
  const edit = useAct(EditAnnotationDocument, { network: slug, onError, onDone: finish });
  const back = useUndo(RestoreAnnotationDocument, () => { toast(t('note.restored')); refresh(); });
  const remove = useAct(RemoveAnnotationDocument, {
    network: slug,
    onDone: () => {
      toast(t('note.removed'), note ? { label: t('common:undo'), act: () => back({ id: note.id }) } : undefined);
      refresh();
      onDone();
    },
  });
  const submit = (version = versioned.version) => {
    const { onDate, kind, text, linkId, whole } = form.getValues();
    const facts = { onDate, kind, text, ...linkFrom(linkId) };
    if (note) edit.act({ input: { id: note.id, version, ...facts } });
    else add.act({ input: { measureId, seriesId: whole ? null : seriesId, ...facts } });
  };
  const yours = form.getValues();
  const problem = add.problem ?? edit.problem ?? remove.problem;
  return (
    <form className="stack" onSubmit={form.onSubmit(() => submit())}>
      {problem ? <Notice>{problem}</Notice> : null}
      {versioned.clash ? (
        <Conflict fields={[{ label: t('note.text'), theirs: saved.text, yours: yours.text }]} pending={edit.pending} onKeep={() => submit(versioned.rebase())} onTake={() => { form.setValues(saved); versioned.rebase(); }} />
      ) : null}
      <Textarea label={t('note.text')} description={t('note.textHint')} rows={2} required data-autofocus {...form.getInputProps('text')} />
      <TextInput type="date" label={t('note.onDate')} required {...form.getInputProps('onDate')} />
      <Radio.Group label={t('note.kind')} {...form.getInputProps('kind')}>
        <div className="stack tight choices">{(['EVENT', 'DATA_QUALITY', 'DECISION'] as const).map((kind) => <Radio key={kind} value={kind} label={t(`note.kinds.${kind}`)} />)}</div>
      </Radio.Group>
      <NativeSelect label={`${t('note.link')} (${t('common:optional')})`} data={choices(note?.link)} {...form.getInputProps('linkId')} />
      {mayWriteWhole && seriesId !== null && !note ? <Checkbox label={t('note.whole')} {...form.getInputProps('whole', { type: 'checkbox' })} /> : null}
      <div className="row between">
        <SubmitButton pending={add.pending || edit.pending}>{t('note.save')}</SubmitButton>
        {note ? <Button variant="subtle" disabled={remove.pending} onClick={() => remove.act({ id: note.id })}>{t('common:remove')}</Button> : null}
      </div>
    </form>
  );
}
