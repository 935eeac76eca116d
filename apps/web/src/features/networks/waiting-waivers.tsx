import { WaitingWaiversDocument } from '@cairn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pagesFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { ButtonLink } from '../../ui/links.js';

/** What districts asked the hub to do without, the oldest first. Nothing at all when nothing waits. */
export function WaitingWaivers() {
  const { t } = useTranslation('teams');
  const { slug } = useNetwork();
  const { data } = useInfiniteQuery(pagesFor(WaitingWaiversDocument, {}, slug, (result) => result.waitingWaivers));
  if (!data || data.length === 0) return null;
  return (
    <section className="block below" aria-labelledby="waivers">
      <h2 className="label" id="waivers">{t('waiver.waitingTitle')} <span>{data.length}</span></h2>
      <ul className="rows">
        {data.map(({ id, requirement, reason, team }) => (
          <li key={id}>
            <div>
              <b className="b">{t('waiver.waitingRow', { name: team.name, what: t(`requirement.${requirement}`) })}</b>
              <p className="sm muted">{team.district.name}{reason ? `: ${reason}` : ''}</p>
            </div>
            <ButtonLink variant="default" to="/n/$slug/teams/$teamId" params={{ slug, teamId: team.id }}>{t('waiver.decide')}</ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
