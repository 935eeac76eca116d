import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import type { CycleView } from './cycle-view.js';
import { useCycleSave } from './use-cycle-save.js';

export type Backwards = 'CANCELLED' | 'RUNNING';

/** A step out of a test, or back in it: words are needed, so it is a dialog. */
export function ReasonDialog({ cycle, to, onClose }: { cycle: CycleView; to: Backwards; onClose: () => void }) {
  const { t } = useTranslation('inquiry');
  const [reason, setReason] = useState('');
  const saving = useCycleSave(cycle);
  const [title, text, action] = to === 'CANCELLED' ? [t('page.cancelTitle'), t('page.cancelText'), t('page.cancel')] : [t('page.backTitle'), t('page.backText'), t('study.back')];
  return (
    <Modal opened onClose={onClose} title={title} withCloseButton={false}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); saving.save(null, [{ to, reason }], onClose, saving.latest); }}>
        <p className="muted">{text}</p>
        <Textarea label={t('page.reason')} data-autofocus autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {saving.problem ? <Notice>{saving.problem}</Notice> : null}
        <div className="row end g2">
          <Button type="button" variant="subtle" onClick={onClose}>{t('page.keepOn')}</Button>
          <Button type="submit" disabled={saving.pending || reason.trim() === ''}>{action}</Button>
        </div>
      </form>
    </Modal>
  );
}
