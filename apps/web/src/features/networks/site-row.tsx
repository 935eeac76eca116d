import type { SiteRowFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { SiteMenu } from './site-menu.js';
import { SiteStateMark } from './site-state.js';

/** One district or school of the directory. */
export function SiteRow({ site }: { site: SiteRowFragment }) {
  const { t } = useTranslation('networks');
  const { slug } = useNetwork();
  const under = [site.code, site.county].filter(Boolean).join(' · ');
  return (
    <li>
      <div>
        <Link
          className="title"
          to="/n/$slug/districts"
          params={{ slug }}
          search={(old) => ({ ...old, site: site.id })}
          aria-label={t('districts.do.open', { name: site.name })}
        >
          {site.name}
        </Link>
        {under ? <p className="sm faint">{under}</p> : null}
      </div>
      <SiteStateMark state={site.state} />
      {site.kind === 'DISTRICT' ? <div className="menu"><SiteMenu site={site} /></div> : null}
    </li>
  );
}
