import { RemoveTrackerDocument, RestoreTrackerDocument, SetTrackerVisibilityDocument, type TrackerPartsFragment, type Visibility } from '@cairn/contracts';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useUndo } from '../../app/forms/use-undo.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityChip, VisibilityPick } from '../../app/visibility-pick.js';
import { dayOfMoment } from '../../app/words/dates.js';
import { Icon } from '../../ui/icon.js';
import { IconDots, IconTrash, IconUpload } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { ImportTrackerDrawer } from './import-tracker-drawer.js';
import { useRefreshTrackers, useTrackerPlaces } from './tracker-keys.js';

/** Putting another file in its place, and removing it: for its author and for leads. */
export function TrackerActions({ tracker }: { tracker: TrackerPartsFragment }) {
  const { t } = useTranslation(['trackers', 'common']);
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const refresh = useRefreshTrackers();
  const [replacing, setReplacing] = useState(false);
  const { id, name } = tracker;
  const restore = useUndo(RestoreTrackerDocument, () => {
    refresh();
    toast(t('page.restoredToast', { name }));
  });
  const remove = useAct(RemoveTrackerDocument, {
    network: slug,
    onDone: () => {
      refresh();
      toast(t('page.removedToast', { name }), { label: t('common:undo'), act: () => restore({ id }) });
      void navigate({ to: '/n/$slug/trackers', params: { slug } });
    },
  });
  if (!tracker.viewerCan.edit || tracker.deletedAt) return null;
  return (
    <>
      {remove.problem ? <Notice>{remove.problem}</Notice> : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" className="dots" aria-label={t('common:actionsFor', { name })}><Icon of={IconDots} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconUpload} />} onClick={() => setReplacing(true)}>{t('page.replace')}</Menu.Item>
          <Menu.Item leftSection={<Icon of={IconTrash} />} onClick={() => remove.act({ id })}>{t('page.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ImportTrackerDrawer open={replacing} onClose={() => setReplacing(false)} replaces={tracker} />
    </>
  );
}

/** Who sees a tracker; changed in one tap, and taken back in another. */
export function TrackerVisibility({ tracker }: { tracker: TrackerPartsFragment }) {
  const { t } = useTranslation(['trackers', 'common']);
  const { slug } = useNetwork();
  const { maxVisibility, ownTeams } = useTrackerPlaces();
  const refresh = useRefreshTrackers();
  const show = useAct(SetTrackerVisibilityDocument, { network: slug, onDone: refresh });
  const takeBack = useUndo(SetTrackerVisibilityDocument, refresh);
  if (!tracker.viewerCan.edit || tracker.deletedAt) return <VisibilityChip value={tracker.visibility} />;
  const before = { id: tracker.id, visibility: tracker.visibility, teamId: tracker.teamId ?? null };
  const change = (visibility: Visibility, teamId: string | null) => show.act({ input: { id: tracker.id, visibility, teamId } }, () => {
    toast(t('page.shown', { name: tracker.name }), { label: t('common:undo'), act: () => takeBack({ input: before }) });
  });
  const teams = tracker.team && !ownTeams.some(({ id }) => id === tracker.team?.id) ? [...ownTeams, tracker.team] : ownTeams;
  return (
    <>
      {show.problem ? <Notice>{show.problem}</Notice> : null}
      <VisibilityPick value={tracker.visibility} teamId={tracker.teamId} teams={teams} max={maxVisibility} onChange={change} />
    </>
  );
}

/** A removed tracker, for those who may bring it back. */
export function RemovedTracker({ tracker }: { tracker: TrackerPartsFragment }) {
  const { t } = useTranslation('trackers');
  const { slug } = useNetwork();
  const refresh = useRefreshTrackers();
  const restore = useAct(RestoreTrackerDocument, { network: slug, onDone: () => { refresh(); toast(t('page.restoredToast', { name: tracker.name })); } });
  return (
    <section className="block row between wrap">
      <p className="grow">{t('page.removed', { when: dayOfMoment(tracker.deletedAt ?? '') })}</p>
      {restore.problem ? <Notice>{restore.problem}</Notice> : null}
      <Button disabled={restore.pending} onClick={() => restore.act({ id: tracker.id })}>{t('page.restore')}</Button>
    </section>
  );
}
