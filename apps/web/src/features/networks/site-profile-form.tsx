import { DescribeSiteDocument, type Locale } from '@cairn/contracts';
import { HIGHEST_GRADE, LOWEST_GRADE } from '@cairn/domain';
import { Button, NativeSelect, TextInput } from '@mantine/core';
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
import { useRefreshDirectory } from './directory-stream.js';
import type { SiteView } from './site-drawer.js';
import { useGradeWords } from './use-grade-words.js';

const LOCALES: readonly Locale[] = ['CITY', 'SUBURB', 'TOWN', 'RURAL'];
const GRADES = Array.from({ length: HIGHEST_GRADE - LOWEST_GRADE + 1 }, (_, index) => LOWEST_GRADE + index);
const FIELDS = ['locale', 'enrollment', 'gradeLow', 'gradeHigh'] as const;
const said = (value: string | number | null | undefined): string => (value == null ? '' : String(value));
const numberOf = (value: string): number | null => (value === '' ? null : Number(value.replace(/[,\s]/g, '')));

/** Describes a district or school. Everything may be left out. */
export function SiteProfileForm({ site, onDone }: { site: SiteView; onDone: () => void }) {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const grade = useGradeWords();
  const saved = { locale: said(site.locale), enrollment: said(site.enrollment), gradeLow: said(site.gradeLow), gradeHigh: said(site.gradeHigh) };
  const form = useForm({ initialValues: saved });
  const versioned = useVersioned(site.version);
  const describe = useAct(DescribeSiteDocument, {
    network: slug,
    onError: (error) => versioned.noticed(error, refresh) || placeFieldError(form, error),
    onDone: () => {
      toast(t('profile.saved'));
      refresh();
      onDone();
    },
  });
  const save = (version = versioned.version) => {
    const { locale, enrollment, gradeLow, gradeHigh } = form.getValues();
    describe.act({ input: { id: site.id, version, locale: (locale || null) as Locale | null, enrollment: numberOf(enrollment), gradeLow: numberOf(gradeLow), gradeHigh: numberOf(gradeHigh) } });
  };
  const none = { value: '', label: t('profile.unknown') };
  const grades = [none, ...GRADES.map((one) => ({ value: String(one), label: grade(one) }))];
  return (
    <form className="stack" onSubmit={form.onSubmit(() => save())}>
      {describe.problem ? <Notice>{describe.problem}</Notice> : null}
      {versioned.clash ? (
        <Conflict
          fields={FIELDS.map((field) => ({ label: t(`profile.${field}`), theirs: saved[field], yours: form.getValues()[field] }))}
          pending={describe.pending}
          onKeep={() => save(versioned.rebase())}
          onTake={() => { form.setValues(saved); versioned.rebase(); }}
        />
      ) : null}
      <NativeSelect label={t('profile.locale')} data={[none, ...LOCALES.map((one) => ({ value: one, label: t(`profile.LOCALE.${one}`) }))]} {...form.getInputProps('locale')} />
      <TextInput label={t('profile.enrollment')} inputMode="numeric" pattern="[0-9, ]*" {...form.getInputProps('enrollment')} />
      <div className="pair">
        <NativeSelect label={t('profile.gradeLow')} data={grades} {...form.getInputProps('gradeLow')} />
        <NativeSelect label={t('profile.gradeHigh')} data={grades} {...form.getInputProps('gradeHigh')} />
      </div>
      <div className="row g2">
        <SubmitButton pending={describe.pending}>{t('common:save')}</SubmitButton>
        <Button variant="subtle" onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
