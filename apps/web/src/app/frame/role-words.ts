import { useTranslation } from 'react-i18next';
import type { NetworkView } from '../network-context.js';

/** "District lead, Mapleton 1": as whom the reader is here. */
export function useRoleWords(network: NetworkView): string {
  const { t } = useTranslation('common');
  const [role] = network.me.roles;
  const place = network.me.site?.name ?? network.me.organization.name;
  return role ? `${t(`role.${role}`)}, ${place}` : place;
}
