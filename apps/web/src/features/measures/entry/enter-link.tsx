import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../../app/network-context.js';
import { ButtonLink } from '../../../ui/links.js';

/** The way to the entry form of a measure, for whoever may use it. */
export function EnterLink({ measure: { id, viewerCan } }: { measure: { id: string; viewerCan: { record: boolean } } }) {
  const { t } = useTranslation('measures');
  const { slug } = useNetwork();
  return viewerCan.record ? <ButtonLink variant="default" to="/n/$slug/measures/$measureId/enter" params={{ slug, measureId: id }}>{t('page.enter')}</ButtonLink> : null;
}
