import type { Visibility } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { IconChevronDown } from '../ui/icons.js';
import { menuOnDemand } from '../ui/menu-on-demand.js';
import { VISIBILITY_ICONS } from './visibility-icons.js';
import type { VisibilityOffer } from './visibility-items.js';

const VisibilityMenu = menuOnDemand(() => import('./visibility-items.js').then(({ VisibilityItems }) => VisibilityItems));

interface VisibilityPickProps extends VisibilityOffer {
  /** A word before the chip; without it the chip speaks for itself. */
  label?: string;
}

/** Who will see it: a chip with icon and word where one types, and a list that says who that is. */
export function VisibilityPick({ value, onChange, label, max, teams, teamId }: VisibilityPickProps) {
  const { t } = useTranslation('common');
  const name = (value === 'TEAM' && teams?.find((team) => team.id === teamId)?.name) || t(`visibility.${value}.name`);
  return (
    <span className="row g2">
      {label ? <span className="sm muted">{label}</span> : null}
      <VisibilityMenu
        width={320}
        position="top-start"
        items={{ value, onChange, max, teams, teamId }}
        button={(
          <button type="button" className="chip" aria-label={t('visibility.change', { name })}>
            <Icon of={VISIBILITY_ICONS[value]} />{name}<Icon of={IconChevronDown} />
          </button>
        )}
      />
    </span>
  );
}

/** Who can see it, to be read only. */
export function VisibilityChip({ value }: { value: Visibility }) {
  const { t } = useTranslation('common');
  return <span className="chip" title={t(`visibility.${value}.means`)}><Icon of={VISIBILITY_ICONS[value]} />{t(`visibility.${value}.name`)}</span>;
}
