import { FinishCommitmentDocument, MyCommitmentsDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useOperation } from '../../app/graphql/use-operation.js';
import { useNetwork } from '../../app/network-context.js';
import { ButtonLink } from '../../ui/links.js';
import { toast } from '../../ui/toast.js';
import type { Waiting } from './waiting.js';

type Promised = Extract<Waiting, { kind: 'promised' }>['made'];

/** Says that a commitment was kept, where one is reminded of it; the session where it was made is a step away. */
export function KeepPromise({ made, variant, children }: { made: Promised; variant: string; children: string }) {
  const { t } = useTranslation(['learning', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keyOf(MyCommitmentsDocument, slug) });
  const finish = useAct(FinishCommitmentDocument, { network: slug });
  const undo = useOperation(FinishCommitmentDocument, slug);
  const done = () => finish.act({ id: made.id, version: made.version, done: true }, ({ finishCommitment: kept }) => {
    refresh();
    if (kept.__typename !== 'Commitment') return;
    // By then this button has left the page, and its callbacks with it: a promise has not.
    const back = () => void undo.mutateAsync({ id: kept.id, version: kept.version, done: false }).finally(refresh);
    toast(t('home.wait.promised.done'), { label: t('common:undo'), act: back });
  });
  return (
    <>
      <Button variant={variant} disabled={finish.pending} onClick={done}>{children}</Button>
      <ButtonLink variant="subtle" to="/n/$slug/sessions/$sessionId" params={{ slug, sessionId: made.sessionId }}>{t('home.wait.promised.open')}</ButtonLink>
      {finish.problem ? <p role="alert" className="sm">{finish.problem}</p> : null}
    </>
  );
}
