import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCloudOff } from '../../ui/icons.js';

/** Says that the line is down, as long as it is. */
export function OfflineBanner() {
  const { t } = useTranslation('common');
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status" className="bannerplace">
      {online ? null : <div className="banner"><Icon of={IconCloudOff} /><span>{t('offline')}</span></div>}
    </div>
  );
}
