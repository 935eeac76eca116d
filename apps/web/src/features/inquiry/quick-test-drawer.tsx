import { CreateCycleDocument, IdeaTestsDocument } from '@cairn/contracts';
import { type ScaleSize, beliefOf, scaleSizeOf } from '@cairn/domain';
import { Button, Drawer, SegmentedControl, TextInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '../../app/forms/draft-note.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { type Draft, useDraft } from '../../app/forms/use-draft.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityPick } from '../../app/visibility-pick.js';
import { Notice } from '../../ui/notice.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { AdviceLine } from './advice-line.js';
import { IdeaChoice } from './idea-choice.js';
import { useRefreshTests } from './inquiry-keys.js';
import { type QuickValues, SIZES, SURE, type Size, type Sure, blankQuick, toQuickInput } from './quick-values.js';

interface QuickProps { teamId: string; ideaId?: string; teamName?: string }

/** A test in three minutes: five fields on one sheet. */
export function QuickTestDrawer({ open, onClose, ...quick }: QuickProps & { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['inquiry', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('quick.title')} classNames={{ content: 'fullonphone' }} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <QuickTest {...quick} onDone={onClose} />
    </Drawer>
  );
}

function QuickTest(props: QuickProps & { onDone: () => void }) {
  const { t } = useTranslation('common');
  const blank = useMemo(() => blankQuick(localDay(new Date())), []);
  const draft = useDraft<QuickValues>('CYCLE_PLAN', props.ideaId ?? 'new', blank);
  if (!draft.ready) return <PageSkeleton label={t('loading')} />;
  return <QuickForm {...props} draft={draft} blank={blank} />;
}

// What the form says something about beside the field; of all else it says so above the button.
const BESIDE = ['objective', 'predictions.0.question', 'predictions.0.predicted', 'predictions.0.value', 'predictions.0.unit', 'plannedEnd'];

function QuickForm({ teamId, ideaId, onDone, draft, blank }: QuickProps & { onDone: () => void; draft: Draft<QuickValues>; blank: QuickValues }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const refresh = useRefreshTests();
  const [values, setValues] = useState(draft.values);
  const [wrong, setWrong] = useState<{ field: string; message: string } | null>(null);
  const set = (change: Partial<QuickValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    draft.keep(next);
  };
  const create = useAct(CreateCycleDocument, {
    network: slug,
    onError: (error) => {
      const { field } = error.details;
      if (error.code !== 'BAD_USER_INPUT' || !field) return false;
      setWrong({ field, message: error.message });
      return true;
    },
    onDone: ({ createCycle }) => {
      if (createCycle.__typename !== 'PdsaCycle') return;
      draft.clear();
      toast(createCycle.stage === 'RUNNING' ? t('quick.started') : t('quick.kept'));
      void refresh();
      onDone();
      void navigate({ to: '/n/$slug/tests/$cycleId', params: { slug, cycleId: createCycle.id } });
    },
  });
  const send = (stage: 'PLANNED' | 'RUNNING') => {
    setWrong(null);
    const chosen = { ...values, ideaId: ideaId ?? values.ideaId };
    if (!chosen.ideaId) return setWrong({ field: 'ideaId', message: t('quick.idea') });
    create.act({ input: toQuickInput(chosen, teamId, stage, t(`unitOf.${values.size}`)) });
  };
  const errorOf = (field: string) => (wrong?.field === field ? wrong.message : null);
  const size: ScaleSize | null = scaleSizeOf(SIZES[values.size], values.size);
  return (
    <form className="stack quick" onSubmit={(event) => { event.preventDefault(); send('RUNNING'); }}>
      <DraftNote draft={draft} onStartOver={() => { setValues(blank); draft.clear(); }} />
      {ideaId ? <FromIdea ideaId={ideaId} /> : <IdeaChoice value={{ id: values.ideaId, title: values.ideaTitle }} error={errorOf('ideaId')} onChange={({ id, title }) => set({ ideaId: id, ideaTitle: title })} />}
      <Textarea label={t('quick.objective')} autosize minRows={2} value={values.objective} error={errorOf('objective') ?? errorOf('predictions.0.question')} onChange={(event) => set({ objective: event.currentTarget.value })} />
      <fieldset className="field">
        <legend>{t('quick.predict')}</legend>
        <div className="row g2 top">
          <TextInput className="shortnumber" aria-label={t('quick.number')} placeholder={t('quick.number')} inputMode="decimal" value={values.number} error={errorOf('predictions.0.value')} onChange={(event) => set({ number: event.currentTarget.value })} />
          <TextInput className="grow" aria-label={t('quick.unit')} placeholder={t('quick.unitHint')} value={values.unit} error={errorOf('predictions.0.unit') ?? errorOf('predictions.0.predicted')} onChange={(event) => set({ unit: event.currentTarget.value })} />
        </div>
        <p className="sm faint">{t('quick.sure')}</p>
        <SegmentedControl fullWidth aria-label={t('quick.sure')} value={values.sure} onChange={(sure) => set({ sure: sure as Sure })} data={(Object.keys(SURE) as Sure[]).map((value) => ({ value, label: t(`sure.${value}`) }))} />
      </fieldset>
      <fieldset className="field">
        <legend>{t('quick.size')}</legend>
        <SegmentedControl fullWidth aria-label={t('quick.size')} value={values.size} onChange={(next) => set({ size: next as Size })} data={(Object.keys(SIZES) as Size[]).map((value) => ({ value, label: t(`size.${value}`) }))} />
        <AdviceLine belief={beliefOf([SURE[values.sure]])} cost={values.failureCost} readiness={values.readiness} planned={size} onChange={set} />
      </fieldset>
      <TextInput type="date" label={t('quick.look')} value={values.look} error={errorOf('plannedEnd')} onChange={(event) => set({ look: event.currentTarget.value })} />
      {create.problem ? <Notice>{create.problem}</Notice> : null}
      {wrong && !BESIDE.includes(wrong.field) && (ideaId || wrong.field !== 'ideaId') ? <Notice>{wrong.message}</Notice> : null}
      <div className="formfoot row g2 wrap">
        <VisibilityPick value={values.visibility} teams={[{ id: teamId, name: t('common:visibility.TEAM.name') }]} teamId={values.visibility === 'TEAM' ? teamId : null} onChange={(visibility) => set({ visibility })} />
        <SubmitButton className="grow" pending={create.pending}>{t('quick.start')}</SubmitButton>
      </div>
      <Button type="button" variant="subtle" disabled={create.pending} onClick={() => send('PLANNED')}>{t('quick.plan')}</Button>
    </form>
  );
}

function FromIdea({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const { data } = useQuery(queryFor(IdeaTestsDocument, { ideaId }, slug));
  return <div className="from"><span className="grow"><b className="b">{data?.idea?.title ?? ''}</b><br /><span className="muted">{data?.idea?.firstTest || t('quick.from')}</span></span></div>;
}

// The day where the reader is, not where Greenwich is.
function localDay(now: Date): string {
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
