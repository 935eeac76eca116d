import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCloudOff } from '../../ui/icons.js';
import { useOnline } from './use-online.js';

/** Says that the line is down, as long as it is. */
export function OfflineBanner() {
  const { t } = useTranslation('common');
  const online = useOnline();
  return (
    <div role="status" className="bannerplace">
      {online ? null : <div className="banner"><Icon of={IconCloudOff} /><span>{t('offline')}</span></div>}
    </div>
  );
}
