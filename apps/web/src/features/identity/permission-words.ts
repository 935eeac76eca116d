import { useTranslation } from 'react-i18next';

/** What a token can be allowed, in the order of the form. */
export const TOKEN_PERMISSIONS = [
  'network.read', 'site.read', 'member.read', 'measure.read', 'series.read', 'series.readRaw', 'measure.export', 'learning.read', 'measure.import', 'point.record',
] as const;

/** A permission in words; its own name for one we have no words for. */
export function usePermissionWords(): (permission: string) => string {
  const { t, i18n } = useTranslation('identity');
  return (permission) => {
    // Dots would be levels to i18next.
    const key = `account.permission.${permission.replace('.', '_')}`;
    return i18n.exists(key, { ns: 'identity' }) ? t(key as 'account.permission.network_read') : permission;
  };
}
