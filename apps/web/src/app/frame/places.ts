import type { Icon } from '@tabler/icons-react';
import { IconBulb, IconChartLine, IconHome, IconInbox, IconMail, IconMap2, IconNotebook, IconPresentation, IconProgressCheck, IconSettings, IconUsers, IconUsersGroup } from '../../ui/icons.js';
import type { NetworkView } from '../network-context.js';

export interface Place {
  key: 'home' | 'tests' | 'inbox' | 'ideas' | 'measures' | 'learning' | 'teams' | 'districts' | 'sessions' | 'people' | 'settings' | 'outbox';
  to: '/n/$slug' | '/n/$slug/tests' | '/n/$slug/inbox' | '/n/$slug/ideas' | '/n/$slug/measures' | '/n/$slug/learning' | '/n/$slug/teams' | '/n/$slug/districts' | '/n/$slug/sessions' | '/n/$slug/people' | '/n/$slug/settings' | '/outbox';
  icon: Icon;
  /** First words of other addresses that belong to it. */
  also?: readonly string[];
  shown: (network: NetworkView) => boolean;
}

const always = () => true;
// Guests read what is shared; who the members are is not.
const notGuest = (network: NetworkView) => network.me.roles.some((role) => role !== 'GUEST');

/** The places that are the reader's own; they stand first, without a heading. */
export const OWN_PLACES: readonly Place['key'][] = ['home', 'inbox'];

/** The places of a network, in the order of the rail. The first four stand in the phone's bottom bar. */
export const PLACES: readonly Place[] = [
  { key: 'home', to: '/n/$slug', icon: IconHome, shown: always },
  { key: 'inbox', to: '/n/$slug/inbox', icon: IconInbox, shown: notGuest },
  { key: 'tests', to: '/n/$slug/tests', icon: IconProgressCheck, shown: always },
  { key: 'ideas', to: '/n/$slug/ideas', icon: IconBulb, shown: always },
  { key: 'sessions', to: '/n/$slug/sessions', icon: IconPresentation, shown: notGuest },
  { key: 'measures', to: '/n/$slug/measures', icon: IconChartLine, shown: always, also: ['series', 'trackers', 'wall'] },
  { key: 'learning', to: '/n/$slug/learning', icon: IconNotebook, shown: always },
  { key: 'teams', to: '/n/$slug/teams', icon: IconUsersGroup, shown: always },
  { key: 'districts', to: '/n/$slug/districts', icon: IconMap2, shown: always },
  { key: 'people', to: '/n/$slug/people', icon: IconUsers, shown: notGuest },
];

/** What only some may open; at the foot of the rail. */
export const BACK_PLACES: readonly Place[] = [
  { key: 'settings', to: '/n/$slug/settings', icon: IconSettings, shown: (network) => network.viewerCan.edit },
  { key: 'outbox', to: '/outbox', icon: IconMail, shown: (network) => network.viewerCan.readOutbox },
];
