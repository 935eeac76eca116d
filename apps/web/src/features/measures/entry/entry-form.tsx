import { EntryPointsDocument } from '@cairn/contracts';
import { FIELDS_OF, periodLabel, type PointFault } from '@cairn/domain';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '../../../app/forms/draft-note.js';
import { SubmitButton } from '../../../app/forms/submit-button.js';
import type { Draft } from '../../../app/forms/use-draft.js';
import { queryFor } from '../../../app/graphql/queries.js';
import { useNetwork } from '../../../app/network-context.js';
import { Notice } from '../../../ui/notice.js';
import { CellHistory } from './cell-history.js';
import { checkTyped, duePlaces, type EntrySheetView, type EntryValues, movedTo, seriesOf, toPoint, withPoint } from './entry-values.js';
import { useEntryWords } from './entry-words.js';
import { NumberFields } from './number-fields.js';
import { PlaceFields } from './place-fields.js';
import { useRecord } from './use-record.js';

interface EntryFormProps { sheet: EntrySheetView; draft: Draft<EntryValues>; blank: EntryValues; onSheet: (sheet: EntrySheetView) => void; onSeries: (seriesId: string) => void }

/** One point: about whom and when is chosen already, the numbers are typed, one touch saves. Then the next one that waits. */
export function EntryForm({ sheet, draft, blank, onSheet, onSeries }: EntryFormProps) {
  const { t } = useTranslation('entry');
  const { schoolYearStartMonth } = useNetwork();
  const { measure, today } = sheet;
  const [values, setValues] = useState(draft.values);
  const [byMean, setByMean] = useState(measure.sampleSize == null && draft.values.value !== '');
  const [faults, setFaults] = useState<PointFault[]>([]);
  const [next, setNext] = useState('');
  const words = useEntryWords(measure);
  const sampled = measure.type === 'MEAN' && !byMean;
  const label = periodLabel(values.period, measure.grain);
  const known = useKnownPoint(sheet, values);
  const show = (now: EntryValues) => {
    setValues(now);
    setFaults([]);
    draft.keep(now);
  };
  const point = toPoint(values, FIELDS_OF[measure.type], sampled);
  const typed = checkTyped([point], { type: measure.type, grain: measure.grain, schoolYearStartMonth, today });
  const save = useRecord((entry) => {
    const after = withPoint(sheet, values, entry.seriesId);
    const due = duePlaces(after, schoolYearStartMonth);
    const here = due.find(({ site, stratum }) => site.id === values.site && stratum === values.stratum) ?? due[0];
    const place = here ? { site: here.site.id, stratum: here.stratum } : { site: values.site, stratum: values.stratum };
    const moved = movedTo(after, schoolYearStartMonth, place);
    draft.clear();
    onSheet(after);
    onSeries(entry.seriesId);
    setValues(moved);
    setNext(here ? t('next', { label: [here.site.id === values.site ? '' : here.site.name, here.stratum, periodLabel(moved.period, measure.grain)].filter(Boolean).join(', ') }) : t('allDone'));
    return t('saved', { label });
  }, setFaults);
  const send = () => {
    if (typed.faults.length > 0) return setFaults(typed.faults);
    save.act({ input: { measureId: measure.id, siteId: values.site, stratum: values.stratum, reason: values.reason, source: 'FORM', points: [point] } });
  };
  const periodFault = faults.find(({ field }) => field === 'period' || field === 'status');
  return (
    <form className="stack entryform" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <DraftNote draft={draft} onStartOver={() => { setValues(blank); draft.clear(); }} />
      <PlaceFields sheet={sheet} values={values} onMove={show} />
      {periodFault ? <Notice>{periodFault.reason}</Notice> : null}
      {values.missing ? null : <NumberFields measure={measure} values={values} sampled={sampled} faults={faults} onChange={(change) => show({ ...values, ...change })} />}
      {measure.type === 'MEAN' && !values.missing ? <Button type="button" variant="subtle" className="start" onClick={() => setByMean(!byMean)}>{t(byMean ? 'hint.valuesInstead' : 'hint.meanInstead')}</Button> : null}
      <p className="lg saidline" aria-live="polite">{typed.faults.length === 0 && typed.ready[0] ? words.said(typed.ready[0]) : ''}</p>
      {known ? (
        <div className="stack tight">
          <p className="sm muted">{t('said.sofar', { was: words.cell(known) })}</p>
          {known.raw ? <CellHistory seriesId={known.seriesId} periodStart={values.period} label={label} measure={measure} /> : null}
          <TextInput label={t('reason')} description={t('reasonHint')} maxLength={500} value={values.reason} onChange={(event) => show({ ...values, reason: event.currentTarget.value })} />
        </div>
      ) : null}
      <Checkbox label={t('missing')} description={t('missingHint')} checked={values.missing} onChange={(event) => show({ ...values, missing: event.currentTarget.checked })} />
      {seriesOf(sheet, values)?.seriesId ? null : <p className="sm faint">{t('shownTo')}</p>}
      {save.problem ? <Notice>{save.problem}</Notice> : null}
      <div className="stack tight">
        <SubmitButton size="lg" fullWidth pending={save.pending}>{t('save')}</SubmitButton>
        <p className="sm muted" role="status">{next}</p>
      </div>
    </form>
  );
}

// What this period says so far, as the viewer may see it.
function useKnownPoint(sheet: EntrySheetView, values: EntryValues) {
  const { slug } = useNetwork();
  const seriesId = seriesOf(sheet, values)?.seriesId ?? null;
  const { data } = useQuery({ ...queryFor(EntryPointsDocument, { id: seriesId ?? '' }, slug), enabled: seriesId !== null });
  const series = data?.series;
  const point = series?.points.find(({ periodStart }) => periodStart === values.period);
  return series && point && seriesId ? { ...point, raw: series.raw, seriesId } : null;
}
