import { CloneIdeaDocument, type IdeaPartsFragment, RemoveIdeaDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshIdeas } from './idea-keys.js';

/** Takes an idea over, with credit, in one tap; the copy belongs to the own organization. */
export function UseIdeaButton({ idea, first }: { idea: IdeaPartsFragment; first: boolean }) {
  const { t } = useTranslation(['ideas', 'common']);
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const refresh = useRefreshIdeas();
  const giveBack = useUndo(RemoveIdeaDocument, () => {
    refresh();
    void navigate({ to: '/n/$slug/ideas/$ideaId', params: { slug, ideaId: idea.id } });
  });
  const clone = useAct(CloneIdeaDocument, {
    network: slug,
    onDone: ({ cloneIdea }) => {
      refresh();
      void navigate({ to: '/n/$slug/ideas/$ideaId', params: { slug, ideaId: cloneIdea.id } });
      toast(t('page.used', { title: cloneIdea.title }), { label: t('common:undo'), act: () => giveBack({ id: cloneIdea.id }) });
    },
  });
  return (
    <>
      {clone.problem ? <Notice>{clone.problem}</Notice> : null}
      <Button variant={first ? 'filled' : 'subtle'} size="lg" disabled={clone.pending} onClick={() => clone.act({ id: idea.id })}>{clone.pending ? t('page.using') : t('page.use')}</Button>
    </>
  );
}
