import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftState } from './draft-keeper.js';

const SAID = { saved: 'draft.saved', device: 'draft.device', lost: 'draft.lost' } as const;

interface DraftNoteProps {
  draft: { state: DraftState; restored: boolean };
  /** Empties the form; the draft goes with it. */
  onStartOver?: () => void;
}

/** In few words, where what one types is kept; and the way to start over when something was brought back. */
export function DraftNote({ draft, onStartOver }: DraftNoteProps) {
  const { t } = useTranslation('common');
  const said = draft.state in SAID ? t(SAID[draft.state as keyof typeof SAID]) : '';
  return (
    <div className="row wrap g2 sm faint draftnote">
      <span role="status">{said}</span>
      {draft.restored && onStartOver ? (
        <>
          <span>{t('draft.restored')}</span>
          <Button variant="subtle" size="compact-sm" onClick={onStartOver}>{t('draft.startOver')}</Button>
        </>
      ) : null}
    </div>
  );
}
