import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import type { NetworkView } from '../network-context.js';
import { InboxBadge } from './inbox-badge.js';
import type { Place } from './places.js';

/** One place of the rail or the bottom bar. The router marks the current one with aria-current, its parts elsewhere are marked here. */
export function PlaceLink({ place, network }: { place: Place; network: NetworkView }) {
  const { t } = useTranslation('common');
  const part = useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? '' });
  return (
    <Link to={place.to} params={{ slug: network.slug }} {...(place.also?.includes(part) && { 'aria-current': 'page' })} activeOptions={{ exact: place.key === 'home' }} title={t(`nav.${place.key}`)}>
      <Icon of={place.icon} />
      <span>{t(`nav.${place.key}`)}</span>
      {place.key === 'inbox' ? <InboxBadge /> : null}
    </Link>
  );
}
