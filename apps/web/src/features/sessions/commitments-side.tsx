import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommitForm } from './commit-form.js';
import { CommitmentList } from './commitment-list.js';
import { LinkForm } from './link-form.js';
import { useRoomView } from './room-context.js';

/** What comes of the session, beside the stage at any time. */
export function CommitmentsSide() {
  const { t } = useTranslation('sessions');
  const { room, step } = useRoomView();
  const [adding, setAdding] = useState(false);
  // In the step for commitments the form stands on the stage.
  const here = step?.kind !== 'COMMITMENTS';
  return (
    <section className="tabpart commitpart" aria-labelledby="commitments">
      <div className="row between sidehead">
        <h2 id="commitments">{t('commit.title')}</h2>
        {here && room.takesPart && room.session.state === 'LIVE' ? <Button variant="subtle" size="sm" aria-expanded={adding} onClick={() => setAdding(!adding)}>{adding ? t('commit.close') : t('commit.add')}</Button> : null}
      </div>
      {adding && here ? <CommitForm onDone={() => setAdding(false)} /> : null}
      <CommitmentList />
      <LinkForm />
    </section>
  );
}
