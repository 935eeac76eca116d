import { type IdeaPartsFragment, RestoreIdeaDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshIdeas } from './idea-keys.js';

/** A removed idea, for those who may bring it back. */
export function RemovedNotice({ idea, removedAt }: { idea: IdeaPartsFragment; removedAt: string }) {
  const { t } = useTranslation('ideas');
  const { slug } = useNetwork();
  const refresh = useRefreshIdeas();
  const restore = useAct(RestoreIdeaDocument, {
    network: slug,
    onDone: () => {
      refresh();
      toast(t('page.restoredToast', { title: idea.title }));
    },
  });
  return (
    <section className="block row between wrap">
      <p className="grow">{t('page.removed', { when: dayOfMoment(removedAt) })}</p>
      {restore.problem ? <Notice>{restore.problem}</Notice> : null}
      <Button disabled={restore.pending} onClick={() => restore.act({ id: idea.id })}>{t('page.restore')}</Button>
    </section>
  );
}
