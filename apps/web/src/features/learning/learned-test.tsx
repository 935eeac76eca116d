import type { LearnedTestPartsFragment } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { DecisionsBar } from '../../ui/decisions-bar.js';

/** One test that ended: which idea, who, what they decided and learned, and what all tests of the idea say. */
export function LearnedTest({ test }: { test: LearnedTestPartsFragment }) {
  const { t } = useTranslation('learning');
  const { slug } = useNetwork();
  const { ideaId, ideaTitle, teamId, teamName, districtName, closedAt, decision, learned, conditions, evidence } = test;
  return (
    <li>
      <div>
        <h3 className="b"><Link to="/n/$slug/ideas/$ideaId" params={{ slug, ideaId }}>{ideaTitle}</Link></h3>
        <p className="sm muted"><Link to="/n/$slug/teams/$teamId" params={{ slug, teamId }}>{teamName}</Link>, {districtName}</p>
        <p className="sm faint"><time dateTime={closedAt}>{dayOfMoment(closedAt)}</time></p>
      </div>
      <div>
        <p><span className="b">{t(`tests.decision.${decision}`)}.</span> {learned || t('tests.noLesson')}</p>
        {conditions.length > 0 ? (
          <>
            <p className="label named">{t('tests.conditions')}</p>
            <ul className="conditions">{conditions.map((condition) => <li key={condition}>{condition}</li>)}</ul>
          </>
        ) : null}
        {evidence && evidence.tests > 1 ? <AllTests evidence={evidence} /> : null}
      </div>
    </li>
  );
}

function AllTests({ evidence }: { evidence: NonNullable<LearnedTestPartsFragment['evidence']> }) {
  const { t } = useTranslation('learning');
  const { adopted, adapted, abandoned, running } = evidence;
  const counted = t('tests.evidence', {
    teams: t('tests.teams', { count: evidence.teams }), districts: t('tests.districts', { count: evidence.districts }), adopted, adapted, abandoned,
  });
  const words = running > 0 ? t('tests.evidenceRunning', { evidence: counted, running }) : counted;
  return (
    <p className="alltests sm muted">
      <DecisionsBar adopted={adopted} adapted={adapted} abandoned={abandoned} />
      {words}
    </p>
  );
}
