import type { MeasureKind, MeasureRowFragment } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Says what the set of measures leaves unseen: whether the aim is reached, or what got worse meanwhile. */
export function MeasureSetWarning({ measures, onAdd }: { measures: readonly Pick<MeasureRowFragment, 'kind'>[]; onAdd?: (kind: 'OUTCOME' | 'BALANCING') => void }) {
  const { t } = useTranslation('charts');
  const lacks = (kind: MeasureKind) => measures.every((measure) => measure.kind !== kind);
  const missing = [
    ...(lacks('OUTCOME') ? [{ kind: 'OUTCOME', words: t('set.noOutcome'), action: t('set.addOutcome') } as const] : []),
    ...(lacks('BALANCING') ? [{ kind: 'BALANCING', words: t('set.noBalancing'), action: t('set.addBalancing') } as const] : []),
  ];
  return missing.map(({ kind, words, action }) => (
    <div key={kind} className="block setwarning" role="note">
      <p>{words}</p>
      {onAdd ? <Button variant="default" onClick={() => onAdd(kind)}>{action}</Button> : null}
    </div>
  ));
}
