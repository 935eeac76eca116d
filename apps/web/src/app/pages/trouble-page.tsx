import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCloudOff, IconLock, IconPlugConnectedX } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { EmptyState, TroubleState } from '../../ui/states.js';
import { asRequestError } from '../graphql/errors.js';
import { useTroubleWords } from '../words/trouble-words.js';

const ICONS: Partial<Record<string, typeof IconLock>> = {
  FORBIDDEN: IconLock, OFFLINE: IconCloudOff, UNAVAILABLE: IconPlugConnectedX, INTERNAL: IconPlugConnectedX,
};

/** A request failed and there is nothing else to show in its place. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('common');
  const words = useTroubleWords()(error);
  const { code } = asRequestError(error);
  if (code === 'NOT_FOUND') return <NotFound />;
  return (
    <TroubleState
      icon={ICONS[code] ?? IconAlertTriangle}
      title={words.title}
      actions={onRetry && code !== 'FORBIDDEN' ? <Button variant="default" onClick={onRetry}>{t('tryAgain')}</Button> : null}
    >
      {words.text}
    </TroubleState>
  );
}

/** Missing, foreign and forbidden look alike on purpose. */
export function NotFound() {
  const { t } = useTranslation('common');
  return (
    <EmptyState title={t('trouble.notFound.title')} actions={<ButtonLink to="/">{t('trouble.notFound.action')}</ButtonLink>}>
      {t('trouble.notFound.text')}
    </EmptyState>
  );
}
