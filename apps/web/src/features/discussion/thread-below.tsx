import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { usePrinted } from '../../app/pages/printing.js';
import { QueryView } from '../../app/pages/query-view.js';
import { useCode } from '../../app/use-code.js';
import { Seen } from '../../ui/seen.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import type { ThreadProps } from './thread.js';

/** The talk at the foot of a long page: it comes when the reader comes near, or at once where the address leads to it. */
export function ThreadBelow(props: ThreadProps) {
  const { me } = useNetwork();
  return me.roles.some((role) => role !== 'GUEST') ? <Below {...props} /> : null;
}

function Below(props: ThreadProps) {
  const { t } = useTranslation('common');
  const toIt = useLocation({ select: ({ hash }) => /^(?:talk|m\d+)$/.test(hash) });
  const [near, setNear] = useState(false);
  // What comes above it may push it far away.
  const queries = useQueryClient();
  const moving = useIsFetching() > 0;
  usePrinted(() => setNear(true));
  const wanted = near || toIt;
  const code = useCode('thread', () => import('./thread.js'), wanted);
  if (code.data) return <code.data.Thread {...props} />;
  return (
    <section className="section talk no-print" aria-labelledby="talk-below" id="talk">
      <h2 id="talk-below">{props.title ?? t('talk')}</h2>
      {wanted
        ? <QueryView query={code} waiting={<ListSkeleton rows={3} label={t('loading')} />}>{() => null}</QueryView>
        : moving ? null : <Seen onSeen={() => setNear(queries.isFetching() === 0)} />}
    </section>
  );
}
