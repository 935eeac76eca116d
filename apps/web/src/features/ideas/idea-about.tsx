import type { IdeaPartsFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconHistory, IconLink } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';
import { IdeaVisibility } from './idea-visibility.js';

/** What an idea is about, who sees it, where it comes from; each tag leads to its like. */
export function IdeaAbout({ idea, onHistory }: { idea: IdeaPartsFragment; onHistory: () => void }) {
  const { t } = useTranslation('ideas');
  const { slug } = useNetwork();
  const copy = () => void navigator.clipboard?.writeText(window.location.origin + window.location.pathname).then(() => toast(t('page.linkCopied')));
  return (
    <aside className="stack loose ideaabout" aria-label={t('page.about')}>
      {idea.areas.length > 0 ? (
        <div className="stack tight">
          <h2 className="label">{t('page.areas')}</h2>
          <div className="row wrap g2">
            {idea.areas.map((area) => <Link key={area} className="chip" to="/n/$slug/ideas" params={{ slug }} search={{ areas: [area] }}>{t(`area.${area}`)}</Link>)}
          </div>
        </div>
      ) : null}
      {idea.drivers.length > 0 ? (
        <div className="stack tight">
          <h2 className="label">{t('page.drivers')}</h2>
          <div className="row wrap g2">
            {idea.drivers.map((driver) => <Link key={driver} className="chip" to="/n/$slug/ideas" params={{ slug }} search={{ drivers: [driver] }}>{driver}</Link>)}
          </div>
        </div>
      ) : null}
      <div className="stack tight">
        <h2 className="label">{t('page.visibility')}</h2>
        <div className="row wrap g2">
          <IdeaVisibility idea={idea} />
          <button type="button" className="chip no-print" onClick={copy}><Icon of={IconLink} />{t('page.copyLink')}</button>
          <button type="button" className="chip no-print" onClick={onHistory}><Icon of={IconHistory} />{t('page.history')}</button>
        </div>
      </div>
      {idea.clonedFrom ? (
        <p className="sm"><Link to="/n/$slug/ideas/$ideaId" params={{ slug, ideaId: idea.clonedFrom.id }}>{t('page.clonedFrom')}</Link></p>
      ) : null}
    </aside>
  );
}
