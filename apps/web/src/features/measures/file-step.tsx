import { Button } from '@mantine/core';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asRequestError } from '../../app/graphql/errors.js';
import { IntentKeys } from '../../app/graphql/intent-keys.js';
import { useNetwork } from '../../app/network-context.js';
import { useTroubleWords } from '../../app/words/trouble-words.js';
import { Icon } from '../../ui/icon.js';
import { IconFileSpreadsheet } from '../../ui/icons.js';
import { expectNewHeading } from '../../ui/navigation-focus.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { TableWrap } from '../../ui/table-wrap.js';
import { ImportSteps } from './import-steps.js';
import type { MeasureView } from './measure-page.js';
import { uploadFile } from './upload-file.js';

const LARGEST_MB = 100;
const MOST_BYTES = LARGEST_MB * 1_000_000;
const TYPES = { 'text/csv': ['.csv', '.tsv', '.txt'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] };
const route = getRouteApi('/signed-in/n/$slug/measures/$measureId/import');

/** Step 1: the file, dropped or chosen. */
export function FileStep({ measure }: { measure: MeasureView }) {
  const { t } = useTranslation('measures');
  const { slug, name } = useNetwork();
  const navigate = route.useNavigate();
  const words = useTroubleWords();
  const keys = useRef(new IntentKeys());
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const send = async (file: File) => {
    setProblem(null);
    setSending({ name: file.name, percent: 0 });
    try {
      const idempotencyKey = keys.current.keyFor([file.name, file.size, file.lastModified]);
      const importId = await uploadFile(file, { measureId: measure.id, network: slug, idempotencyKey, onProgress: (percent) => setSending({ name: file.name, percent }) });
      keys.current.settle();
      expectNewHeading();
      void navigate({ search: { import: importId } });
    } catch (thrown) {
      keys.current.settle(thrown);
      const error = asRequestError(thrown);
      setProblem(error.message || words(error).text);
      setSending(null);
    }
  };
  const refuse = ([first]: FileRejection[]) => {
    const tooLarge = first?.errors.some((error) => error.code === 'file-too-large');
    setProblem(tooLarge ? t('import.file.tooLarge', { size: LARGEST_MB }) : t('import.file.wrongType'));
  };
  return (
    <>
      <ImportSteps now="file" />
      <PageHead title={t('import.file.title')} place={name} lede={t('import.file.lede')} />
      <div className="stack">
        {problem ? <Notice>{problem}</Notice> : null}
        {sending ? <Sending {...sending} /> : (
          <FileField onFile={(file) => void send(file)} onReject={refuse} />
        )}
        <p className="sm faint">
          {t('import.file.limits', { size: LARGEST_MB })}{' '}
          <Link to="/n/$slug/measures/$measureId/imports" params={{ slug, measureId: measure.id }}>{t('import.file.history')}</Link>
        </p>
      </div>
      {measure.type === 'PROPORTION' ? <Example /> : null}
    </>
  );
}

// Only the button takes the focus: the field around it is for dropping.
function FileField({ onFile, onReject }: { onFile: (file: File) => void; onReject: (rejections: FileRejection[]) => void }) {
  const { t } = useTranslation('measures');
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      unstyled
      className="dropzone"
      classNames={{ inner: 'dropzone-inner' }}
      accept={TYPES}
      maxSize={MOST_BYTES}
      multiple={false}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      openRef={open}
      inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
      onDrop={([file]) => file && onFile(file)}
      onReject={onReject}
    >
      <Icon of={IconFileSpreadsheet} />
      <b className="b lg">{t('import.file.drop')}</b>
      <span className="sm faint">{t('import.file.or')}</span>
      <Button onClick={() => open.current?.()}>{t('import.file.pick')}</Button>
    </Dropzone>
  );
}

function Sending({ name, percent }: { name: string; percent: number }) {
  const { t } = useTranslation('measures');
  const label = percent < 100 ? t('import.file.uploading', { name }) : t('import.file.reading', { name });
  return (
    <div className="block stack tight">
      <b className="b">{label}</b>
      <ProgressBar label={label} percent={percent} />
      <p className="sm muted">{t('import.file.uploaded', { percent })}</p>
    </div>
  );
}

const EXAMPLE = [
  ['school_year', 'district_code', 'district_name', 'chronically_absent', 'enrolled'],
  ['2023-2024', '0010', 'Alder Creek', '612', '4180'],
  ['2024-2025', '0010', 'Alder Creek', '548', '4205'],
];

function Example() {
  const { t } = useTranslation('measures');
  const [head = [], ...rows] = EXAMPLE;
  return (
    <section className="section">
      <h2 className="label">{t('import.file.example')}</h2>
      <TableWrap label={t('import.file.example')}>
        <table>
          <thead><tr>{head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
          <tbody>{rows.map((row) => <tr key={row[0]}>{row.map((cell) => <td key={cell}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </TableWrap>
    </section>
  );
}
