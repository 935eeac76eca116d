import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconCopy } from '../../ui/icons.js';
import { toast } from '../../ui/toast.js';

/** The six letters that lead here; pressing copies the link. */
export function CopyCode({ code }: { code: string }) {
  const { t } = useTranslation(['sessions', 'common']);
  const copy = () => {
    // Without https a browser has no clipboard; the code stands on the screen.
    void navigator.clipboard?.writeText(`${location.origin}/join/${code}`).then(() => toast(t('room.copied')));
  };
  return (
    <button type="button" className="chip code" onClick={copy} aria-label={t('room.copy', { code: [...code].join(' ') })}>
      <span className="num">{code}</span><Icon of={IconCopy} />
    </button>
  );
}
