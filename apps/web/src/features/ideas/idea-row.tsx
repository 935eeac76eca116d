import type { IdeasQuery } from '@cairn/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { listWords } from '../../app/words/dates.js';
import { VisibilityChip } from '../../app/visibility-pick.js';

export type IdeaListed = IdeasQuery['ideas']['edges'][number]['node'];

/** An idea of the library: what it is, whose, and what it is about. */
export function IdeaRow({ idea }: { idea: IdeaListed }) {
  const { t } = useTranslation('ideas');
  const { slug } = useNetwork();
  const about = [...idea.areas.map((area) => t(`area.${area}`)), ...idea.drivers];
  const testsWords = useTestsWords();
  const whose = [useFrom()(idea), idea.locale ? t(`locale.${idea.locale}`) : null, idea.credit].filter(Boolean);
  return (
    <li>
      <div>
        <h2><Link className="title" to="/n/$slug/ideas/$ideaId" params={{ slug, ideaId: idea.id }}>{idea.title}</Link></h2>
        <p className="summary">{idea.summary}</p>
        <p className="sm faint">{whose.join(' · ')}</p>
        <p className="sm tests">{testsWords(idea.tests)}</p>
        {about.length > 0 ? <p className="sm muted">{about.join(' · ')}</p> : null}
      </div>
      {idea.visibility === 'NETWORK' || idea.visibility === 'PUBLIC' ? null : <VisibilityChip value={idea.visibility} />}
    </li>
  );
}

const NAMED = 3;

/** How often an idea was tested, where (districts like the reader's first), and what followed. */
function useTestsWords(): (tests: IdeaListed['tests']) => string {
  const { t } = useTranslation('ideas');
  return ({ total, districts, ...counts }) => {
    if (total === 0) return t('tests.none');
    const named = districts.slice(0, NAMED).map(({ name, likeYours }) => (likeYours ? t('tests.like', { name }) : name));
    const more = districts.length > NAMED ? [t('tests.more', { count: districts.length - NAMED })] : [];
    const followed = (['running', 'adopted', 'adapted', 'abandoned'] as const).filter((key) => counts[key] > 0).map((key) => t(`tests.${key}`, { count: counts[key] }));
    return [t('tests.where', { count: total, places: listWords([...named, ...more]) }), ...followed].join(' · ');
  };
}

function useFrom(): (idea: IdeaListed) => string {
  const { t } = useTranslation('ideas');
  return ({ authorName: author, teamName: team, ownerName: owner }) => {
    if (author && team) return t('card.fromPersonTeam', { author, team, owner });
    if (author) return t('card.fromPerson', { author, owner });
    return team ? t('card.fromTeam', { team, owner }) : t('card.from', { owner });
  };
}
