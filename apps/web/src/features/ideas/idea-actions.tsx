import { type IdeaPartsFragment, RemoveIdeaDocument, RestoreIdeaDocument } from '@cairn/contracts';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconDots, IconHistory, IconPencil, IconPrinter, IconTrash } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshIdeas } from './idea-keys.js';

interface ActionsProps { idea: IdeaPartsFragment; onEdit: () => void; onHistory: () => void }

/** Changing, printing and removing an idea: as far as the reader may. */
export function IdeaActions({ idea, onEdit, onHistory }: ActionsProps) {
  const { t } = useTranslation(['ideas', 'common']);
  const remove = useRemoveIdea(idea);
  return (
    <>
      {remove.problem ? <Notice>{remove.problem}</Notice> : null}
      {idea.viewerCan.edit ? <Button variant="default" leftSection={<Icon of={IconPencil} />} onClick={onEdit}>{t('common:edit')}</Button> : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" className="dots" aria-label={t('common:actionsFor', { name: idea.title })}><Icon of={IconDots} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconHistory} />} onClick={onHistory}>{t('page.history')}</Menu.Item>
          <Menu.Item leftSection={<Icon of={IconPrinter} />} onClick={() => window.print()}>{t('page.print')}</Menu.Item>
          {idea.viewerCan.remove && !idea.deletedAt ? <Menu.Item leftSection={<Icon of={IconTrash} />} onClick={remove.remove}>{t('page.remove')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

// Undone rather than asked about: the toast brings it back, and for 30 days its own page does.
function useRemoveIdea({ id, title }: IdeaPartsFragment): { remove: () => void; problem: string | null } {
  const { t } = useTranslation(['ideas', 'common']);
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const refresh = useRefreshIdeas();
  const restore = useUndo(RestoreIdeaDocument, () => {
    refresh();
    toast(t('page.restoredToast', { title }));
    void navigate({ to: '/n/$slug/ideas/$ideaId', params: { slug, ideaId: id } });
  });
  const removing = useAct(RemoveIdeaDocument, {
    network: slug,
    onDone: () => {
      refresh();
      toast(t('page.removedToast', { title }), { label: t('common:undo'), act: () => restore({ id }) });
      void navigate({ to: '/n/$slug/ideas', params: { slug } });
    },
  });
  return { remove: () => removing.act({ id }), problem: removing.problem };
}
