import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { recentPlace } from '../../app/recent-place.js';
import { ButtonLink } from '../../ui/links.js';

/** Where the reader was last, in this browser. */
export function ContinueBlock() {
  const { t } = useTranslation('learning');
  const { slug } = useNetwork();
  const place = recentPlace(slug);
  return (
    <section className="block" aria-labelledby="continue">
      <h2 className="label" id="continue">{t('home.continue')}</h2>
      {place ? (
        <>
          <h3 className="lg">{place.name}</h3>
          <p className="sm muted">{place.kind === 'import' ? t('home.continueImport') : t('home.continueMeasure')}</p>
          <div className="row" style={{ marginTop: 'var(--s-4)' }}>
            {place.kind === 'import'
              ? <ButtonLink variant="default" to="/n/$slug/measures/$measureId/import" params={{ slug, measureId: place.measureId }} search={{ import: place.importId }}>{t('home.goOn')}</ButtonLink>
              : <ButtonLink variant="default" to="/n/$slug/measures/$measureId" params={{ slug, measureId: place.measureId }}>{t('home.open')}</ButtonLink>}
          </div>
        </>
      ) : <p className="muted">{t('home.continueNone')}</p>}
    </section>
  );
}
