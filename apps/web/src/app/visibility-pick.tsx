import type { Visibility } from '@cairn/contracts';
import { VISIBILITIES, withinAgreement } from '@cairn/domain';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { IconAffiliate, IconBuildingCommunity, IconCheck, IconChevronDown, IconUsers, IconWorld } from '../ui/icons.js';
import { useNetwork } from './network-context.js';

const ICONS = { TEAM: IconUsers, OWNER: IconBuildingCommunity, NETWORK: IconAffiliate, PUBLIC: IconWorld } as const;

interface VisibilityPickProps {
  value: Visibility;
  onChange: (visibility: Visibility, teamId: string | null) => void;
  /** A word before the chip; without it the chip speaks for itself. */
  label?: string;
  /** Nothing wider than this is offered. */
  max?: Visibility;
  /** The reader's teams, each offered by its name; none are, where a thing belongs to no team. */
  teams?: readonly { id: string; name: string }[];
  teamId?: string | null;
}

/** Who will see it: a chip with icon and word where one types, and a list that says who that is. */
export function VisibilityPick({ value, onChange, label, max = 'PUBLIC', teams = [], teamId }: VisibilityPickProps) {
  const { t } = useTranslation('common');
  const wider = VISIBILITIES.filter((one) => one !== 'TEAM' && withinAgreement(one, max)).map((one) => ({ key: one as string, one, team: null as string | null, name: t(`visibility.${one}.name`) }));
  const offered = [...teams.map((team) => ({ key: team.id, one: 'TEAM' as Visibility, team: team.id as string | null, name: team.name })), ...wider];
  const isOn = ({ one, team }: { one: Visibility; team: string | null }) => one === value && team === (teamId ?? null);
  const name = (value === 'TEAM' && teams.find((team) => team.id === teamId)?.name) || t(`visibility.${value}.name`);
  return (
    <span className="row g2">
      {label ? <span className="sm muted">{label}</span> : null}
      <Menu width={320} position="top-start">
        <Menu.Target>
          <button type="button" className="chip" aria-label={t('visibility.change', { name })}>
            <Icon of={ICONS[value]} />{name}<Icon of={IconChevronDown} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('visibility.label')}</Menu.Label>
          {offered.map((offer) => (
            <Menu.Item
              key={offer.key}
              className={isOn(offer) ? 'visibility on' : 'visibility'}
              aria-current={isOn(offer)}
              leftSection={<Icon of={ICONS[offer.one]} />}
              rightSection={isOn(offer) ? <Icon of={IconCheck} /> : null}
              onClick={() => onChange(offer.one, offer.team)}
            >
              <b className="b">{offer.name}</b>
              <VisibilityMeans visibility={offer.one} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}

/** Who can see it, to be read only. */
export function VisibilityChip({ value }: { value: Visibility }) {
  const { t } = useTranslation('common');
  return <span className="chip" title={t(`visibility.${value}.means`)}><Icon of={ICONS[value]} />{t(`visibility.${value}.name`)}</span>;
}

function VisibilityMeans({ visibility }: { visibility: Visibility }) {
  const { t } = useTranslation('common');
  const { siteCounts } = useNetwork();
  const words = visibility === 'NETWORK' ? t('visibility.NETWORK.counted', { count: siteCounts.active }) : t(`visibility.${visibility}.means`);
  return <small className="sm faint" style={{ display: 'block' }}>{words}</small>;
}
