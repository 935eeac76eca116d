import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countWords } from '../../app/words/dates.js';
import type { SiteView } from './site-drawer.js';
import { SiteProfileForm } from './site-profile-form.js';
import { useGradeWords } from './use-grade-words.js';
import './teams.css';

/** What a district or school is like: surroundings, size, grades. */
export function SiteProfile({ site }: { site: SiteView }) {
  const { t } = useTranslation('teams');
  const [editing, setEditing] = useState(false);
  const words = useProfileWords(site);
  return (
    <section className="stack tight" aria-labelledby="profile">
      <h3 id="profile">{t('profile.title')}</h3>
      {editing ? <SiteProfileForm site={site} onDone={() => setEditing(false)} /> : (
        <>
          <p className="sm muted">{words.length > 0 ? words.join(' · ') : t('profile.none')}</p>
          {site.viewerCan.describe ? (
            <>
              {words.length > 0 ? null : <p className="sm faint">{t('profile.why')}</p>}
              <div><Button variant="default" onClick={() => setEditing(true)}>{words.length > 0 ? t('profile.change') : t('profile.describe')}</Button></div>
            </>
          ) : null}
        </>
      )}
    </section>
  );
}

function useProfileWords({ locale, enrollment, sizeBand, gradeLow, gradeHigh }: SiteView): string[] {
  const { t } = useTranslation('teams');
  const grade = useGradeWords();
  const students = enrollment == null || !sizeBand ? null : `${t('profile.students', { students: countWords(enrollment) })} (${t(`profile.SIZE.${sizeBand}`)})`;
  const grades = gradeLow == null || gradeHigh == null ? null
    : gradeLow === gradeHigh ? t('profile.grade', { low: grade(gradeLow) }) : t('profile.grades', { low: grade(gradeLow), high: grade(gradeHigh) });
  return [locale ? t(`profile.LOCALE.${locale}`) : null, students, grades].filter((part) => part !== null);
}
