import { ClonePlanDocument, MyBoardsDocument, SetCycleVisibilityDocument, type Visibility } from '@cairn/contracts';
import { ActionIcon, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityChip, VisibilityPick } from '../../app/visibility-pick.js';
import { Icon } from '../../ui/icon.js';
import { IconArrowBackUp, IconCopy, IconDots, IconPrinter, IconX } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { type CycleView, isOpen } from './cycle-view.js';
import { useRefreshTests } from './inquiry-keys.js';
import { type Backwards, ReasonDialog } from './reason-dialog.js';

/** Who sees a test; taking its plan; printing; the ways back and out. */
export function CycleActions({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const { slug } = useNetwork();
  const [leaving, setLeaving] = useState<Backwards | null>(null);
  const clone = useClone(cycle);
  const boards = useQuery({ ...queryFor(MyBoardsDocument, {}, slug), enabled: cycle.viewerCan.clone });
  const { advance } = cycle.viewerCan;
  return (
    <>
      {clone.problem ? <Notice>{clone.problem}</Notice> : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" className="dots" aria-label={t('common:actionsFor', { name: cycle.title })}><Icon of={IconDots} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {boards.data?.myBoards.map(({ id, name }) => (
            <Menu.Item key={id} leftSection={<Icon of={IconCopy} />} onClick={() => clone.act({ cycleId: cycle.id, teamId: id })}>{t('page.clone')}{(boards.data?.myBoards.length ?? 0) > 1 ? `: ${name}` : ''}</Menu.Item>
          ))}
          <Menu.Item leftSection={<Icon of={IconPrinter} />} onClick={() => window.print()}>{t('page.print')}</Menu.Item>
          {advance && cycle.stage === 'STUDYING' ? <Menu.Item leftSection={<Icon of={IconArrowBackUp} />} onClick={() => setLeaving('RUNNING')}>{t('study.back')}</Menu.Item> : null}
          {advance && isOpen(cycle.stage) ? <Menu.Item leftSection={<Icon of={IconX} />} onClick={() => setLeaving('CANCELLED')}>{t('page.cancel')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {leaving ? <ReasonDialog cycle={cycle} to={leaving} onClose={() => setLeaving(null)} /> : null}
    </>
  );
}

function useClone(cycle: CycleView) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const refresh = useRefreshTests();
  return useAct(ClonePlanDocument, {
    network: slug,
    onDone: ({ clonePlan }) => {
      if (clonePlan.__typename !== 'PdsaCycle') return;
      toast(t('page.cloned', { title: cycle.title }));
      void refresh();
      void navigate({ to: '/n/$slug/tests/$cycleId', params: { slug, cycleId: clonePlan.id } });
    },
  });
}

/** Who sees a test, with the switch where the reader may use it; changing it is undone by the toast. */
export function CycleSharing({ cycle }: { cycle: CycleView }) {
  const { t } = useTranslation(['inquiry', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTests();
  const share = useAct(SetCycleVisibilityDocument, { network: slug });
  const change = (visibility: Visibility, version: number, before: Visibility | null) => share.act({ input: { id: cycle.id, version, visibility } }, ({ setCycleVisibility }) => {
    void refresh();
    if (setCycleVisibility.__typename !== 'PdsaCycle') return;
    const { version: now } = setCycleVisibility;
    toast(t('page.shared', { name: t(`common:visibility.${visibility}.name`) }), before ? { label: t('common:undo'), act: () => change(before, now, null) } : undefined);
  });
  if (!cycle.viewerCan.edit) return <VisibilityChip value={cycle.visibility} />;
  return (
    <>
      <VisibilityPick value={cycle.visibility} max={cycle.reach.widest} teams={[{ id: cycle.team.id, name: t('common:visibility.TEAM.name') }]} teamId={cycle.visibility === 'TEAM' ? cycle.team.id : null} onChange={(visibility) => change(visibility, cycle.version, cycle.visibility)} />
      {share.problem ? <Notice>{share.problem}</Notice> : null}
    </>
  );
}
