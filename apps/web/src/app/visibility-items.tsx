import type { Visibility } from '@cairn/contracts';
import { VISIBILITIES, withinAgreement } from '@cairn/domain';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { IconCheck } from '../ui/icons.js';
import { useNetwork } from './network-context.js';
import { VISIBILITY_ICONS } from './visibility-icons.js';

export interface VisibilityOffer {
  value: Visibility;
  onChange: (visibility: Visibility, teamId: string | null) => void;
  /** Nothing wider than this is offered. */
  max?: Visibility;
  /** The reader's teams, each offered by its name; none are, where a thing belongs to no team. */
  teams?: readonly { id: string; name: string }[];
  teamId?: string | null;
}

/** Who could see it, each with who that is. */
export function VisibilityItems({ value, onChange, max = 'PUBLIC', teams = [], teamId }: VisibilityOffer) {
  const { t } = useTranslation('common');
  const wider = VISIBILITIES.filter((one) => one !== 'TEAM' && withinAgreement(one, max)).map((one) => ({ key: one as string, one, team: null as string | null, name: t(`visibility.${one}.name`) }));
  const offered = [...teams.map((team) => ({ key: team.id, one: 'TEAM' as Visibility, team: team.id as string | null, name: team.name })), ...wider];
  const isOn = ({ one, team }: { one: Visibility; team: string | null }) => one === value && team === (teamId ?? null);
  return (
    <>
      <Menu.Label>{t('visibility.label')}</Menu.Label>
      {offered.map((offer) => (
        <Menu.Item
          key={offer.key}
          className={isOn(offer) ? 'visibility on' : 'visibility'}
          aria-current={isOn(offer)}
          leftSection={<Icon of={VISIBILITY_ICONS[offer.one]} />}
          rightSection={isOn(offer) ? <Icon of={IconCheck} /> : null}
          onClick={() => onChange(offer.one, offer.team)}
        >
          <b className="b">{offer.name}</b>
          <VisibilityMeans visibility={offer.one} />
        </Menu.Item>
      ))}
    </>
  );
}

function VisibilityMeans({ visibility }: { visibility: Visibility }) {
  const { t } = useTranslation('common');
  const { siteCounts } = useNetwork();
  const words = visibility === 'NETWORK' ? t('visibility.NETWORK.counted', { count: siteCounts.active }) : t(`visibility.${visibility}.means`);
  return <small className="sm faint" style={{ display: 'block' }}>{words}</small>;
}
