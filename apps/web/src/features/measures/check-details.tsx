import type { ImportPartsFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { VisibilityChip } from '../../app/visibility-pick.js';
import { countWords } from '../../app/words/dates.js';
import type { Preview } from './check-step.js';

const NAMED = 8;

/** Figures to hold against the source: sums, gaps and zeros, districts found and to be added, who will see it. */
export function CheckDetails({ found, preview }: { found: ImportPartsFragment; preview: Preview }) {
  const { t } = useTranslation(['measures', 'common']);
  const { mapping } = found;
  const { missing, suppressed, noDenominator, zeros, sitesMatched, sitesToCreate, newSites, newStrata, sumNumerator, sumDenominator } = preview;
  const facts: [string, string][] = [
    [t('import.check.matched'), countWords(sitesMatched)],
    [t('import.check.create'), countWords(sitesToCreate)],
    [t('import.check.missing'), countWords(missing)],
    [t('import.check.zeros'), countWords(zeros)],
    ...(suppressed > 0 ? [[t('import.check.suppressed'), countWords(suppressed)] as [string, string]] : []),
    ...(noDenominator > 0 ? [[t('import.check.noDenominator'), countWords(noDenominator)] as [string, string]] : []),
  ];
  const named = newSites.slice(0, NAMED).join(', ');
  const names = newSites.length > NAMED ? t('across.namesMore', { names: named, count: newSites.length - NAMED }) : named;
  return (
    <section className="section" aria-labelledby="details">
      <h2 id="details" className="lg b">{t('import.check.details')}</h2>
      <dl className="facts four" style={{ marginTop: 'var(--s-4)' }}>
        {facts.map(([term, value]) => <div key={term}><dt>{term}</dt><dd>{value}</dd></div>)}
      </dl>
      <div className="stack tight sm muted" style={{ marginTop: 'var(--s-4)' }}>
        {mapping?.numerator && mapping.denominator ? (
          <p>{t('import.check.sums', { numerator: mapping.numerator, denominator: mapping.denominator })}: <b className="b num">{countWords(sumNumerator)}</b> / <b className="b num">{countWords(sumDenominator)}</b></p>
        ) : null}
        {newStrata.length > 0 ? <p>{t('import.check.newStrata', { names: newStrata.join(', ') })}</p> : null}
        {newSites.length > 0 ? <p>{t('import.check.newSites', { names })}</p> : null}
        {mapping ? <p className="row g2"><VisibilityChip value={mapping.visibility} /> {t('import.check.who', { name: t(`common:visibility.${mapping.visibility}.means`) })}</p> : null}
      </div>
    </section>
  );
}
