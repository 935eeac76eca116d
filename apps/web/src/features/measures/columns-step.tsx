import { type ImportPartsFragment, MapImportDocument, MeasureImportDocument } from '@cairn/contracts';
import type { ImportColumn } from '@cairn/domain';
import { Checkbox, NativeSelect } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityPick } from '../../app/visibility-pick.js';
import { countWords } from '../../app/words/dates.js';
import { expectNewHeading } from '../../ui/navigation-focus.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { amountFields, missingColumn } from './guess-columns.js';
import { ImportSteps } from './import-steps.js';
import { type ImportValues, startValues, toMapInput } from './import-values.js';
import type { MeasureView } from './measure-page.js';
import { SampleTable } from './sample-table.js';
import { SheetPick } from './sheet-pick.js';

const route = getRouteApi('/signed-in/n/$slug/measures/$measureId/import');

/** Step 2: which sheet is read, which column is what, what gaps mean, and who will see the figures. */
export function ColumnsStep({ measure, found }: { measure: MeasureView; found: ImportPartsFragment }) {
  const { t } = useTranslation('measures');
  const { name } = useNetwork();
  const rows = countWords(found.rowCount);
  return (
    <>
      <ImportSteps now="columns" />
      <PageHead title={t('import.columns.title')} place={name} lede={found.sheet ? t('import.columns.ledeSheet', { rows, name: found.fileName, sheet: found.sheet }) : t('import.columns.lede', { rows, name: found.fileName })} />
      {found.sheet && found.sheets.length > 1 ? <SheetPick found={found} sheet={found.sheet} /> : null}
      <ColumnsForm key={found.sheet ?? ''} measure={measure} found={found} />
    </>
  );
}

// Another sheet has other columns: the form begins anew with it.
function ColumnsForm({ measure, found }: { measure: MeasureView; found: ImportPartsFragment }) {
  const { t } = useTranslation('measures');
  const network = useNetwork();
  const { slug } = network;
  const queries = useQueryClient();
  const navigate = route.useNavigate();
  const form = useForm({ initialValues: startValues(found, measure, { sites: network.viewerCan.manageDirectory, strata: measure.viewerCan.edit }) });
  const [needed, setNeeded] = useState<ReturnType<typeof missingColumn>>(null);
  const check = useAct(MapImportDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: ({ mapImport }) => {
      expectNewHeading();
      queries.setQueryData(queryFor(MeasureImportDocument, { id: found.id }, slug).queryKey, { measureImport: mapImport });
      void navigate({ search: { import: found.id } });
    },
  });
  const submit = form.onSubmit((values) => {
    const missing = missingColumn(values, measure.type);
    setNeeded(missing);
    if (!missing) check.act({ input: toMapInput(values, found.id, measure.grain) });
  });
  const rows = countWords(found.rowCount);
  const problem = needed ? t(`import.columns.need.${needed}`) : check.problem;
  return (
    <form onSubmit={submit}>
      {problem ? <Notice>{problem}</Notice> : null}
      <ColumnFields form={form} found={found} measure={measure} />
      <SampleTable headers={found.headers} rows={found.sample} mapping={form.getValues()} />
      <GapFields form={form} measure={measure} />
      <div className="importfoot">
        <SubmitButton size="lg" pending={check.pending} busy={t('import.columns.checking', { rows })}>{t('import.columns.check')}</SubmitButton>
        <VisibilityPick
          label={t('import.columns.who')}
          value={form.getValues().visibility}
          max={network.agreement.maxVisibility}
          onChange={(visibility) => form.setFieldValue('visibility', visibility)}
        />
      </div>
    </form>
  );
}

function ColumnFields({ form, found, measure }: { form: UseFormReturnType<ImportValues>; found: ImportPartsFragment; measure: MeasureView }) {
  const { t } = useTranslation('measures');
  const columns = [{ value: '', label: t('import.columns.none') }, ...found.headers.map((header) => ({ value: header, label: header }))];
  const select = (field: ImportColumn, description?: string) => (
    <NativeSelect key={field} label={t(`import.columns.${field}`)} description={description} data={columns} {...form.getInputProps(field)} />
  );
  const at = found.headers.indexOf(form.getValues().period);
  const sample = found.sample.map((row) => row[at]).find(Boolean);
  return (
    <div className="mapping">
      {select('siteCode', t('import.columns.siteHint'))}
      {select('siteName')}
      {select('county')}
      {select('period', sample ? t('import.columns.periodHint', { sample }) : undefined)}
      {measure.strata.length > 0 || measure.viewerCan.edit ? select('stratum', measure.strata.length > 0 ? t('import.columns.stratumHint', { groups: measure.strata.join(', ') }) : undefined) : null}
      {amountFields(measure.type).map((field) => select(field))}
      {select('status', t('import.columns.statusHint'))}
    </div>
  );
}

function GapFields({ form, measure }: { form: UseFormReturnType<ImportValues>; measure: MeasureView }) {
  const { t } = useTranslation('measures');
  const { viewerCan } = useNetwork();
  return (
    <section className="section stack" aria-labelledby="gaps">
      <h2 id="gaps">{t('import.columns.gaps')}</h2>
      <div className="mapping">
        <NativeSelect
          label={t('import.columns.blank')}
          data={(['MISSING', 'SUPPRESSED'] as const).map((status) => ({ value: status, label: t(`import.columns.blank${status}`) }))}
          {...form.getInputProps('blankMeans')}
        />
        <NativeSelect
          label={t('import.columns.zero')}
          data={(['REPORTED', 'MISSING'] as const).map((status) => ({ value: status, label: t(`import.columns.zero${status}`) }))}
          {...form.getInputProps('zeroMeans')}
        />
      </div>
      {viewerCan.manageDirectory ? (
        <Checkbox label={t('import.columns.create')} description={t('import.columns.createHint')} {...form.getInputProps('createSites', { type: 'checkbox' })} />
      ) : null}
      {measure.viewerCan.edit && form.getValues().stratum ? (
        <Checkbox label={t('import.columns.createStrata')} {...form.getInputProps('createStrata', { type: 'checkbox' })} />
      ) : null}
    </section>
  );
}
