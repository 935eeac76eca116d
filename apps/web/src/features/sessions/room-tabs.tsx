import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconListCheck, IconPresentation, IconSquareCheck, IconUsers } from '../../ui/icons.js';
import { useHereNow } from './people-side.js';

export type RoomTab = 'agenda' | 'stage' | 'commit' | 'people';
const TABS: readonly { tab: RoomTab; icon: typeof IconUsers }[] = [
  { tab: 'agenda', icon: IconListCheck }, { tab: 'stage', icon: IconPresentation }, { tab: 'commit', icon: IconSquareCheck }, { tab: 'people', icon: IconUsers },
];

/** The four parts of a session where there is room for one at a time. */
export function RoomTabs({ tab, onTab }: { tab: RoomTab; onTab: (tab: RoomTab) => void }) {
  const { t } = useTranslation('sessions');
  const { count } = useHereNow();
  return (
    <nav className="tabs" aria-label={t('room.tabs')}>
      {TABS.map(({ tab: one, icon }) => (
        <button key={one} type="button" aria-current={one === tab ? 'page' : undefined} onClick={() => onTab(one)}>
          <Icon of={icon} />{t(`tab.${one}`, { count })}
        </button>
      ))}
    </nav>
  );
}
