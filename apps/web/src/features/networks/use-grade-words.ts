import { useTranslation } from 'react-i18next';

/** Grades as schools say them: pre-K, K, 1 to 12. */
export function useGradeWords(): (grade: number) => string {
  const { t } = useTranslation('teams');
  return (grade) => (grade < 0 ? t('profile.GRADE.preK') : grade === 0 ? t('profile.GRADE.K') : String(grade));
}
