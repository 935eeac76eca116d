import { AccountDocument, type AccountQuery, RevokeSessionDocument, SignOutEverywhereDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useSignedOut } from '../../app/signed-out.js';
import { momentWords } from '../../app/words/dates.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { userAgentWords } from './user-agent-words.js';

type Session = AccountQuery['mySessions'][number];

/** Where the reader is signed in, and the ways to end that. */
export function SessionsList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation(['identity', 'common']);
  const queries = useQueryClient();
  const signedOut = useSignedOut();
  const [asking, setAsking] = useState(false);
  const everywhere = useAct(SignOutEverywhereDocument, { onDone: signedOut });
  const revoke = useAct(RevokeSessionDocument, {
    onDone: () => {
      toast(t('account.revoked'));
      void queries.invalidateQueries({ queryKey: keyOf(AccountDocument, null) });
    },
  });
  const problem = revoke.problem ?? everywhere.problem;
  return (
    <section className="section" aria-labelledby="sessions">
      <div className="row between wrap">
        <h2 id="sessions">{t('account.sessions')}</h2>
        <Button variant="default" onClick={() => setAsking(true)}>{t('account.everywhere')}</Button>
      </div>
      {problem ? <Notice>{problem}</Notice> : null}
      <ul className="rows">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onRevoke={() => revoke.act({ id: session.id })} />
        ))}
      </ul>
      <ConfirmDialog
        open={asking}
        title={t('account.everywhere')}
        confirm={t('account.everywhere')}
        cancel={t('common:cancel')}
        pending={everywhere.pending}
        onConfirm={() => everywhere.act({})}
        onClose={() => setAsking(false)}
      >
        {t('account.everywhereText')}
      </ConfirmDialog>
    </section>
  );
}

function SessionRow({ session, onRevoke }: { session: Session; onRevoke: () => void }) {
  const { t } = useTranslation('identity');
  const device = userAgentWords(session.userAgent) ?? t('account.unknownDevice');
  return (
    <li>
      <div>
        <b className="b">{device}</b>
        <p className="sm muted">
          {t('account.lastSeen', { when: momentWords(session.lastSeenAt) })} · {t('account.since', { when: momentWords(session.createdAt) })}
        </p>
      </div>
      {session.current
        ? <span className="badge plain">{t('account.thisSession')}</span>
        : <Button variant="subtle" onClick={onRevoke} aria-label={`${t('account.revoke')}: ${device}`}>{t('account.revoke')}</Button>}
    </li>
  );
}
