import { SiteDocument, type SiteQuery } from '@cairn/contracts';
import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { InviteDistrictForm } from './invite-district-form.js';
import { SiteProfile } from './site-profile.js';
import { SiteForm } from './site-form.js';
import { SiteStateMark } from './site-state.js';

export type SiteView = NonNullable<SiteQuery['site']>;

/** One district or school: where it stands, what it agreed to, its schools. */
export function SiteDrawer({ siteId, onClose }: { siteId: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const query = useQuery({ ...queryFor(SiteDocument, { id: siteId ?? '' }, slug), enabled: siteId !== undefined });
  return (
    <Drawer
      opened={siteId !== undefined}
      onClose={onClose}
      title={query.data?.site?.name ?? t('common:loading')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <QueryView query={query} waiting={<ListSkeleton rows={3} label={t('common:loading')} />}>
        {({ site }) => (site ? <SiteDetail key={site.id} site={site} /> : <NotFound />)}
      </QueryView>
    </Drawer>
  );
}

function SiteDetail({ site }: { site: SiteView }) {
  const { t } = useTranslation(['networks', 'common']);
  const [editing, setEditing] = useState(false);
  const mayInvite = site.viewerCan.invite && (site.state === 'LISTED' || site.state === 'ALUMNI');
  return (
    <div className="stack loose">
      <div className="stack tight">
        <SiteStateMark state={site.state} />
        <p className="sm muted">{t(`districts.stateMeans.${site.state}`)}</p>
        <p className="sm faint">{[site.code, site.county].filter(Boolean).join(' · ')}</p>
        {site.organization ? <p className="sm muted">{t('districts.detail.organization', { name: site.organization.name })}</p> : null}
      </div>
      {mayInvite ? <InviteDistrictForm site={site} /> : null}
      <SiteProfile site={site} />
      {site.kind === 'DISTRICT' ? <Participation site={site} /> : null}
      {site.schools.length > 0 ? (
        <section>
          <h3>{t('districts.detail.schools')}</h3>
          <ul className="rows">{site.schools.map((school) => <li key={school.id}><SchoolLink id={school.id} name={school.name} /><span className="sm faint">{school.code}</span></li>)}</ul>
        </section>
      ) : null}
      {site.viewerCan.edit && !editing ? <div><Button variant="default" onClick={() => setEditing(true)}>{t('districts.do.edit')}</Button></div> : null}
      {editing ? <SiteForm site={site} onDone={() => setEditing(false)} /> : null}
    </div>
  );
}

function SchoolLink({ id, name }: { id: string; name: string }) {
  const { slug } = useNetwork();
  return <Link className="title" to="/n/$slug/districts" params={{ slug }} search={(old) => ({ ...old, site: id })}>{name}</Link>;
}

function Participation({ site }: { site: SiteView }) {
  const { t } = useTranslation(['networks', 'common']);
  const { participation } = site;
  return (
    <section className="stack tight">
      <h3>{t('districts.detail.agreement')}</h3>
      {participation ? (
        <>
          <p className="sm muted">
            {t(participation.acceptedBy ? 'districts.detail.accepted' : 'districts.detail.acceptedBySomebody', { name: participation.acceptedBy, version: participation.agreementVersion, when: dayOfMoment(participation.acceptedAt) })}
          </p>
          <p className="sm muted">
            {t('districts.detail.limit', { limit: t(`common:visibility.${participation.maxVisibility}.name`) })}{' '}
            {participation.allMeasures ? t('districts.detail.allMeasures') : t('districts.detail.someMeasures')}
          </p>
        </>
      ) : <p className="sm muted">{t('districts.detail.none')}</p>}
    </section>
  );
}
