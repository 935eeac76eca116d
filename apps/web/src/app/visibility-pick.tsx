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
  onChange: (visibility: Visibility) => void;
  /** A word before the chip; without it the chip speaks for itself. */
  label?: string;
  /** Nothing wider than this is offered. */
  max?: Visibility;
}

/** Who will see it: a chip with icon and word where one types, and a list that says who that is. */
export function VisibilityPick({ value, onChange, label, max = 'PUBLIC' }: VisibilityPickProps) {
  const { t } = useTranslation('common');
  // Teams do not exist yet, so nothing can be given to one.
  const offered = VISIBILITIES.filter((one) => one !== 'TEAM' && withinAgreement(one, max));
  const name = t(`visibility.${value}.name`);
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
          {offered.map((one) => (
            <Menu.Item
              key={one}
              className={one === value ? 'visibility on' : 'visibility'}
              aria-current={one === value}
              leftSection={<Icon of={ICONS[one]} />}
              rightSection={one === value ? <Icon of={IconCheck} /> : null}
              onClick={() => onChange(one)}
            >
              <b className="b">{t(`visibility.${one}.name`)}</b>
              <VisibilityMeans visibility={one} />
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
