import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCheck } from '../../ui/icons.js';

const STEPS = ['file', 'columns', 'check', 'done'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Where in the import the reader is. */
export function ImportSteps({ now }: { now: ImportStep }) {
  const { t } = useTranslation('measures');
  const at = STEPS.indexOf(now);
  return (
    <ol className="steps" aria-label={t('import.steps.label')}>
      {STEPS.map((step, index) => (
        <li key={step} className={index === at ? 'now' : undefined} aria-current={index === at ? 'step' : undefined}>
          <i aria-hidden="true">{index < at ? <Icon of={IconCheck} /> : index + 1}</i>
          <span>{t(`import.steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
