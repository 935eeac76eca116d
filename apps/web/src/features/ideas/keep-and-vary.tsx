import type { IdeaPartsFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconAdjustmentsHorizontal, IconLock } from '../../ui/icons.js';

/** What must stay, and what a team may make its own. */
export function KeepAndVary({ idea: { core, adaptable } }: { idea: Pick<IdeaPartsFragment, 'core' | 'adaptable'> }) {
  const { t } = useTranslation('ideas');
  return (
    <div className="keep">
      <section aria-labelledby="keep">
        <h2 id="keep">{t('page.keep')} <Icon of={IconLock} /></h2>
        {core.length > 0 ? <ul className="pebbles core">{core.map((part) => <li key={part}>{part}</li>)}</ul> : <p className="sm faint">{t('page.keepNone')}</p>}
      </section>
      <section aria-labelledby="vary">
        <h2 id="vary">{t('page.vary')} <Icon of={IconAdjustmentsHorizontal} /></h2>
        {adaptable.length > 0 ? <ul className="pebbles">{adaptable.map((part) => <li key={part}>{part}</li>)}</ul> : <p className="sm faint">{t('page.varyNone')}</p>}
      </section>
    </div>
  );
}
