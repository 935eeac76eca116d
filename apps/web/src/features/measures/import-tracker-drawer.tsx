import { CreateTrackerDocument, type TrackerPartsFragment, UpdateTrackerDocument, type Visibility } from '@cairn/contracts';
import { narrower, readTracker, TRACKER_LIMITS } from '@cairn/domain';
import { Button, Drawer, FileButton, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { VisibilityPick } from '../../app/visibility-pick.js';
import { Icon } from '../../ui/icon.js';
import { IconUpload } from '../../ui/icons.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useRefreshTrackers, useTrackerPlaces } from './tracker-keys.js';

interface DrawerProps { open: boolean; onClose: () => void; replaces?: TrackerPartsFragment }

/** Brings a tracker in as a file or as pasted text; what is wrong is told by its path, before anything is sent. */
export function ImportTrackerDrawer({ open, onClose, replaces }: DrawerProps) {
  const { t } = useTranslation(['trackers', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={replaces ? t('import.replaceTitle') : t('import.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <ImportTracker replaces={replaces} onDone={onClose} />
    </Drawer>
  );
}

function ImportTracker({ replaces, onDone }: { replaces?: TrackerPartsFragment; onDone: () => void }) {
  const { t } = useTranslation(['trackers', 'common']);
  const { maxVisibility, ownTeams } = useTrackerPlaces();
  const [json, setJson] = useState('');
  const [unread, setUnread] = useState<string | null>(null);
  const [seen, setSeen] = useState<{ visibility: Visibility; teamId: string | null }>({ visibility: narrower('NETWORK', maxVisibility), teamId: null });
  const { create, update } = useSaving(onDone);
  const saving = replaces ? update : create;
  const take = (file: File | null) => {
    setUnread(null);
    if (!file) return;
    if (file.size > 4 * TRACKER_LIMITS.characters) return setUnread(t('import.tooLarge'));
    void file.text().then(setJson);
  };
  const read = json.trim() === '' ? null : readTracker(json);
  const send = () => (replaces ? update.act({ input: { id: replaces.id, version: replaces.version, json } }) : create.act({ input: { json, ...seen } }));
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); send(); }}>
      <p className="muted">{t('import.lede')}</p>
      <div className="row g2 wrap">
        <FileButton onChange={take} accept="application/json,.json">
          {(props) => <Button {...props} variant="default" leftSection={<Icon of={IconUpload} />}>{t('import.choose')}</Button>}
        </FileButton>
        <span className="sm faint">{t('import.or')}</span>
      </div>
      <Textarea className="trackertext" label={t('import.text')} rows={10} spellCheck={false} value={json} onChange={(event) => setJson(event.currentTarget.value)} />
      {unread ? <Notice>{unread}</Notice> : null}
      {read ? <TrackerReadNote read={read} /> : null}
      {saving.problem ? <Notice>{saving.problem}</Notice> : null}
      <div className="row between wrap formfoot">
        {replaces ? <span /> : (
          <VisibilityPick label={t('import.visibility')} value={seen.visibility} teamId={seen.teamId} teams={ownTeams} max={maxVisibility} onChange={(visibility, teamId) => setSeen({ visibility, teamId })} />
        )}
        <SubmitButton pending={saving.pending} disabled={!read?.ok}>{t('import.save')}</SubmitButton>
      </div>
    </form>
  );
}

function useSaving(onDone: () => void) {
  const { t } = useTranslation('trackers');
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const refresh = useRefreshTrackers();
  const create = useAct(CreateTrackerDocument, {
    network: slug,
    onDone: ({ createTracker: made }) => {
      if (made.__typename !== 'Tracker') return;
      refresh();
      toast(t('import.created', { name: made.name }));
      void navigate({ to: '/n/$slug/trackers/$trackerId', params: { slug, trackerId: made.id } });
    },
  });
  const update = useAct(UpdateTrackerDocument, {
    network: slug,
    onDone: ({ updateTracker: changed }) => {
      if (changed.__typename !== 'Tracker') return;
      refresh();
      toast(t('import.replaced', { name: changed.name }));
      onDone();
    },
  });
  return { create, update };
}

function TrackerReadNote({ read }: { read: ReturnType<typeof readTracker> }) {
  const { t } = useTranslation(['trackers', 'measures', 'charts', 'common']);
  if (read.ok) {
    const { name, measure: { kind, type, grain }, chart } = read.tracker;
    const facts = [t(`measures:kind.${kind}`), t(`measures:type.${type}`), t(`common:grain.${grain}`), ...(chart.kind ? [t(`charts:read.kind.${chart.kind}`)] : [])].join(' · ');
    return <Notice calm>{t('import.good', { name, facts })}</Notice>;
  }
  return (
    <Notice>
      <p>{t('import.bad', { count: read.faults.length })}</p>
      <ul className="faults">{read.faults.map(({ path, code, reason }, at) => <li key={at}><code>{path || t('import.whole')}</code> {reason} <span className="sm">({code})</span></li>)}</ul>
    </Notice>
  );
}
