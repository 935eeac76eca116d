import { useTranslation } from 'react-i18next';

/** The first stop of the keyboard: past the navigation. */
export function SkipLink() {
  const { t } = useTranslation('common');
  return <a className="skip" href="#main">{t('skip')}</a>;
}
