import { Textarea } from '@mantine/core';
import { MOST_ENTERED, type PointFault } from '@cairn/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '../../../app/forms/draft-note.js';
import { SubmitButton } from '../../../app/forms/submit-button.js';
import type { Draft } from '../../../app/forms/use-draft.js';
import { useNetwork } from '../../../app/network-context.js';
import { Notice } from '../../../ui/notice.js';
import { checkTyped, type EntrySheetView, type EntryValues } from './entry-values.js';
import { useEntryWords } from './entry-words.js';
import { PasteTable } from './paste-table.js';
import { pastedRows, pasteFields, toPoints } from './pasted-rows.js';
import { PlaceFields } from './place-fields.js';
import { useRecord } from './use-record.js';

/** What stands in the form: the cells as text, tabs between them, and about whom they are. */
export interface PasteValues { text: string; place: EntryValues }
interface PasteFormProps { sheet: EntrySheetView; draft: Draft<PasteValues>; blank: PasteValues; onSeries: (seriesId: string) => void }

/** Cells from a spreadsheet: every row is checked and can be corrected before anything is saved. */
export function PasteForm({ sheet, draft, blank, onSeries }: PasteFormProps) {
  const { t } = useTranslation('entry');
  const { schoolYearStartMonth } = useNetwork();
  const { measure, today } = sheet;
  const words = useEntryWords(measure);
  const [values, setValues] = useState(draft.values);
  const [told, setTold] = useState<PointFault[]>([]);
  const fields = pasteFields(measure.type);
  const show = (change: Partial<PasteValues>) => {
    const now = { ...values, ...change };
    setValues(now);
    setTold([]);
    draft.keep(now);
  };
  const rows = useMemo(() => pastedRows(values.text, fields.length), [values.text, fields.length]);
  const { type, grain } = measure;
  const { points, faults: found, ready } = useMemo(() => {
    const made = toPoints(rows ?? [], pasteFields(type));
    return { points: made, ...checkTyped(made, { type, grain, schoolYearStartMonth, today }) };
  }, [rows, type, grain, schoolYearStartMonth, today]);
  const faults = [...found, ...told];
  const bad = new Set(faults.map(({ row }) => row)).size;
  const save = useRecord((entry) => {
    draft.clear();
    setValues({ ...blank, place: values.place });
    onSeries(entry.seriesId);
    return t('savedMany', { count: entry.cells });
  }, setTold);
  const send = () => {
    if (faults.length > 0 || points.length === 0) return;
    save.act({ input: { measureId: measure.id, siteId: values.place.site, stratum: values.place.stratum, source: 'PASTE', points } });
  };
  const columns = fields.map((field) => (field === 'period' ? t('rows.period') : words.field(field).toLowerCase())).join(', ');
  // A cell that was corrected by hand goes back into the text, so that the draft and the next look at it are the same.
  const correct = (row: number, column: number, cell: string) => {
    const next = (rows ?? []).map((cells, at) => (at === row ? cells.map((old, index) => (index === column ? cell : old)) : cells));
    show({ text: next.map((cells) => cells.map(quoted).join('\t')).join('\n') });
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <DraftNote draft={draft} onStartOver={() => { setValues(blank); draft.clear(); }} />
      <div className="entryform"><PlaceFields sheet={sheet} values={values.place} withPeriod={false} onMove={(place) => show({ place })} /></div>
      <Textarea className="pastefield" label={t('rows.label')} description={t('rows.hint', { columns })} placeholder={`${t('rows.example')}\t…`} minRows={4} maxRows={8} autosize value={values.text} onChange={(event) => show({ text: event.currentTarget.value })} />
      {rows === null ? <Notice>{t('rows.unreadable')}</Notice> : null}
      {rows !== null && rows.length > MOST_ENTERED && faults[0] ? <Notice>{faults[0].reason}</Notice> : null}
      {rows && rows.length > 0 && rows.length <= MOST_ENTERED ? (
        <>
          <p className="lg" role="status">{bad > 0 ? t('rows.bad', { count: bad }) : t('rows.ready', { count: ready.length })}</p>
          <PasteTable rows={rows} fields={fields} faults={faults} measure={measure} points={ready} onCell={correct} />
        </>
      ) : null}
      {save.problem ? <Notice>{save.problem}</Notice> : null}
      <div className="stack tight"><SubmitButton size="lg" className="start" pending={save.pending || bad > 0 || points.length === 0} busy={save.pending ? undefined : t('rows.save', { count: points.length })}>{t('rows.save', { count: points.length })}</SubmitButton></div>
    </form>
  );
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
