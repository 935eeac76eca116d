import { AddCycleNoteDocument, type CycleNoteKind } from '@cairn/contracts';
import { Button, SegmentedControl, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useDraft } from '../../app/forms/use-draft.js';
import { useNetwork } from '../../app/network-context.js';
import { momentWords } from '../../app/words/dates.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import type { CycleView } from './cycle-view.js';
import { useRefreshTests } from './inquiry-keys.js';
import { readNumber } from './quick-values.js';
import { Said, SaidList } from './said.js';
import { useSavesInTurn } from './use-saves-in-turn.js';

const KINDS: readonly CycleNoteKind[] = ['OBSERVATION', 'DATA', 'PROBLEM'];
interface NoteValues { kind: CycleNoteKind; body: string; quantity: string; unit: string }
const BLANK: NoteValues = { kind: 'OBSERVATION', body: '', quantity: '', unit: '' };

/** What is done while a test runs: notes, whether it went as planned, and on to the results. */
export function DoPart({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  const [differed, setDiffered] = useState(cycle.whatDiffered);
  const saved = cycle.asPlanned == null ? '' : cycle.asPlanned ? 'yes' : 'no';
  // What was chosen shows at once, not when the server has answered: the arrow keys go on from there.
  const [chosen, setChosen] = useState<string | null>(null);
  const asPlanned = chosen ?? saved;
  const saving = useSavesInTurn(cycle, asPlanned === 'no' ? ['whatDiffered'] : [], () => setChosen(null));
  const choose = (value: string) => {
    setChosen(value);
    saving.put({ asPlanned: value === 'yes' });
  };
  const change = differed === cycle.whatDiffered ? null : { whatDiffered: differed };
  const study = () => saving.put(change, [{ to: 'STUDYING' }], () => toast(t('do.studying')));
  return (
    <div className="stack">
      <NoteForm cycle={cycle} />
      <Notes cycle={cycle} />
      <div className="stack tight">
        <span className="b">{t('do.asPlanned')}</span>
        <SegmentedControl
          className="short"
          aria-label={t('do.asPlanned')}
          value={asPlanned}
          onChange={choose}
          data={[{ value: 'yes', label: t('do.yes') }, { value: 'no', label: t('do.no') }]}
        />
        {asPlanned === 'no' ? <Textarea label={t('do.whatDiffered')} autosize minRows={2} value={differed} error={saving.errorOf('whatDiffered')} onChange={(event) => setDiffered(event.currentTarget.value)} onBlur={() => { if (change) saving.put(change); }} /> : null}
      </div>
      {saving.clash ? <Notice>{t('page.moved', { stage: t(`stage.${cycle.stage}`) })}</Notice> : null}
      {saving.problem ? <Notice>{saving.problem}</Notice> : null}
      <div className="row end"><Button disabled={saving.going} onClick={study}>{t('do.study')}</Button></div>
    </div>
  );
}

function NoteForm({ cycle }: { cycle: CycleView }) {
  const draft = useDraft<NoteValues>('CYCLE_STUDY', cycle.id, BLANK);
  return draft.ready ? <NoteFields cycle={cycle} opened={draft.values} keep={draft.keep} clear={draft.clear} /> : null;
}

function NoteFields({ cycle, opened, keep, clear }: { cycle: CycleView; opened: NoteValues; keep: (values: NoteValues) => void; clear: () => void }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const refresh = useRefreshTests();
  const [values, setValues] = useState(opened);
  const set = (change: Partial<NoteValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    keep(next);
  };
  const add = useAct(AddCycleNoteDocument, { network: slug, onDone: () => { setValues({ ...BLANK, kind: values.kind, unit: values.unit }); clear(); void refresh(); } });
  const { kind, body, quantity, unit } = values;
  const counted = kind === 'DATA';
  const submit = () => add.act({ input: { cycleId: cycle.id, kind, body, quantity: counted ? readNumber(quantity) : null, unit: counted ? unit : '' } });
  return (
    <form className="block stack tight" onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <SegmentedControl fullWidth aria-label={t('do.kind')} value={kind} onChange={(next) => set({ kind: next as CycleNoteKind })} data={KINDS.map((value) => ({ value, label: t(`do.kinds.${value}`) }))} />
      {counted ? (
        <div className="row g2">
          <TextInput className="shortnumber" label={t('do.quantity')} inputMode="decimal" value={quantity} onChange={(event) => set({ quantity: event.currentTarget.value })} />
          <TextInput className="grow" label={t('do.unit')} value={unit} onChange={(event) => set({ unit: event.currentTarget.value })} />
        </div>
      ) : null}
      <Textarea label={t(counted ? 'do.about' : kind === 'PROBLEM' ? 'do.problem' : 'do.body')} autosize minRows={counted ? 1 : 2} value={body} onChange={(event) => set({ body: event.currentTarget.value })} />
      {add.problem ? <Notice>{add.problem}</Notice> : null}
      <div className="row end"><SubmitButton variant="default" pending={add.pending}>{t('do.add')}</SubmitButton></div>
    </form>
  );
}

/** The notes in the order in which they were written. */
export function Notes({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  if (cycle.notes.length === 0) return <p className="sm faint">{t('do.noNotes')}</p>;
  return (
    <ul className="rows notes" aria-label={t('do.notes')}>
      {cycle.notes.map(({ id, kind, body, quantity, unit, notedAt, author }) => (
        <li key={id}>
          <div>
            <p className="prose">{quantity == null ? body : <><b>{[quantity, unit].join(' ')}</b> {body}</>}</p>
            <p className="xs faint">{[t(`do.kinds.${kind}`), momentWords(notedAt), author?.name].filter(Boolean).join(' · ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How the test went, to be read. */
export function DoSaid({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation('inquiry');
  const went = cycle.asPlanned == null ? '' : cycle.asPlanned ? t('do.asPlannedSaid') : t('do.differedSaid', { what: cycle.whatDiffered });
  return (
    <div className="stack tight">
      <SaidList empty={went === '' && cycle.notes.length === 0}><Said label={t('do.asPlanned')}>{went}</Said></SaidList>
      {cycle.notes.length > 0 ? <Notes cycle={cycle} /> : null}
    </div>
  );
}
