import type { SiteState } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';

/** Where a district stands, in a word and a shape. */
export function SiteStateMark({ state }: { state: SiteState }) {
  const { t } = useTranslation('networks');
  return <span className={`sitestate ${state}`} title={t(`districts.stateMeans.${state}`)}>{t(`districts.state.${state}`)}</span>;
}
