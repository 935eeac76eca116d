import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakenName } from './use-install.js';

interface TakenNameProps { taken: TakenName; pending: boolean; onInstall: (name: string) => void; onClose: () => void }

/** Another name for a measure whose name is taken; one is there already. */
export function TakenNameDialog({ taken, pending, onInstall, onClose }: TakenNameProps) {
  const { t } = useTranslation(['trackers', 'common']);
  const [name, setName] = useState(taken.suggestion);
  return (
    <Modal opened onClose={onClose} title={t('install.takenTitle')} withCloseButton={false}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); onInstall(name.trim()); }}>
        <p className="muted">{t('install.takenText', { name: taken.name })}</p>
        <TextInput label={t('install.takenName')} data-autofocus maxLength={120} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <div className="row end g2">
          <Button type="button" variant="subtle" onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" disabled={pending || name.trim() === ''}>{t('install.takenDo')}</Button>
        </div>
      </form>
    </Modal>
  );
}
