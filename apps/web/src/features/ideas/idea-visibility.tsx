import { type IdeaPartsFragment, SetIdeaVisibilityDocument, type Visibility } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityChip, VisibilityPick } from '../../app/visibility-pick.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshIdeas } from './idea-keys.js';
import { useAuthoring } from './use-authoring.js';

/** Who sees an idea; changed in one tap, and taken back in another. */
export function IdeaVisibility({ idea }: { idea: IdeaPartsFragment }) {
  const { t } = useTranslation(['ideas', 'common']);
  const { slug } = useNetwork();
  const { maxVisibility, teams } = useAuthoring();
  const refresh = useRefreshIdeas();
  const show = useAct(SetIdeaVisibilityDocument, { network: slug, onDone: refresh });
  const takeBack = useUndo(SetIdeaVisibilityDocument, refresh);
  if (!idea.viewerCan.edit) return <VisibilityChip value={idea.visibility} />;
  const change = (visibility: Visibility, teamId: string | null) => {
    const before = { id: idea.id, visibility: idea.visibility, teamId: idea.teamId ?? null };
    show.act({ input: { id: idea.id, visibility, teamId } }, () => {
      toast(t('page.shown', { title: idea.title }), { label: t('common:undo'), act: () => takeBack({ input: before }) });
    });
  };
  // A team of which the reader is no member is still named by the idea.
  const offered = idea.team && !teams.some(({ id }) => id === idea.team?.id) ? [...teams, idea.team] : teams;
  return (
    <>
      {show.problem ? <Notice>{show.problem}</Notice> : null}
      <VisibilityPick value={idea.visibility} teamId={idea.teamId} teams={offered} max={maxVisibility} onChange={change} />
    </>
  );
}
