import { NativeSelect } from '@mantine/core';
import { periodLabel, periodsToEnter, nextPeriod } from '@cairn/domain';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import { movedTo, type EntrySheetView, type EntryValues } from './entry-values.js';

/** Periods that are offered, the newest first. */
const OFFERED = 36;

interface PlaceFieldsProps { sheet: EntrySheetView; values: EntryValues; onMove: (values: EntryValues) => void; withPeriod?: boolean }

/** About whom and when. What leaves no choice is not asked. */
export function PlaceFields({ sheet, values, onMove, withPeriod = true }: PlaceFieldsProps) {
  const { t } = useTranslation('entry');
  const { schoolYearStartMonth } = useNetwork();
  const { measure, sites, today } = sheet;
  const move = (place: { site?: string; stratum?: string }) => onMove({ ...movedTo(sheet, schoolYearStartMonth, { site: values.site, stratum: values.stratum, ...place }), ...numbersOf(values) });
  const offered = periodsToEnter(measure.grain, today, schoolYearStartMonth, OFFERED);
  const periods = offered.some(({ periodStart }) => periodStart === values.period) || values.period === '' ? offered : [...offered, { periodStart: values.period, grain: measure.grain }];
  return (
    <div className="placefields">
      {sites.length > 1 ? <NativeSelect label={t('place.site')} value={values.site} data={sites.map(({ id, name }) => ({ value: id, label: name }))} onChange={(event) => move({ site: event.currentTarget.value })} /> : null}
      {measure.strata.length > 0 ? (
        <NativeSelect
          label={measure.strataName ?? t('place.stratum')} value={values.stratum} data={[{ value: '', label: t('place.everybody') }, ...measure.strata.map((group) => ({ value: group, label: group }))]}
          onChange={(event) => move({ stratum: event.currentTarget.value })}
        />
      ) : null}
      {withPeriod ? (
        <NativeSelect
          label={t('place.period')} value={values.period} onChange={(event) => onMove({ ...values, period: event.currentTarget.value })}
          data={periods.map((period) => {
            const label = periodLabel(period.periodStart, period.grain);
            return { value: period.periodStart, label: nextPeriod(period).periodStart > today ? t('place.running', { label }) : label };
          })}
        />
      ) : null}
    </div>
  );
}

function numbersOf({ numerator, denominator, value, spread, values, reason, missing }: EntryValues) {
  return { numerator, denominator, value, spread, values, reason, missing };
}
