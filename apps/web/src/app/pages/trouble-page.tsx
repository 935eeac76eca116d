import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCloudOff, IconPlugConnectedX } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { EmptyState, TroubleState } from '../../ui/states.js';
import { asRequestError } from '../graphql/errors.js';
import { useTroubleWords } from '../words/trouble-words.js';
import { Forbidden } from './forbidden.js';

const ICONS: Partial<Record<string, typeof IconCloudOff>> = { OFFLINE: IconCloudOff, UNAVAILABLE: IconPlugConnectedX, INTERNAL: IconPlugConnectedX };
const TRY_AGAIN_MS = 10_000;

interface TroubleProps {
  error: unknown;
  onRetry?: () => void;
  as?: 'h1' | 'h2';
}

/** A request failed and there is nothing else to show in its place. Where waiting may help, it tries again by itself. */
export function Trouble({ error, onRetry, as }: TroubleProps) {
  const { t } = useTranslation('common');
  const words = useTroubleWords()(error);
  const { code, isPassing } = asRequestError(error);
  const retry = useRef(onRetry);
  useEffect(() => {
    retry.current = onRetry;
  });
  useEffect(() => {
    if (!isPassing) return;
    const timer = setInterval(() => retry.current?.(), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isPassing]);
  if (code === 'NOT_FOUND') return <NotFound as={as} />;
  if (code === 'FORBIDDEN') return <Forbidden as={as} />;
  return (
    <TroubleState
      as={as}
      icon={ICONS[code] ?? IconAlertTriangle}
      title={words.title}
      actions={onRetry ? <Button variant="default" onClick={onRetry}>{t('tryAgain')}</Button> : null}
    >
      {words.text}
    </TroubleState>
  );
}

/** Missing, foreign and forbidden look alike on purpose. */
export function NotFound({ as }: { as?: 'h1' | 'h2' }) {
  const { t } = useTranslation('common');
  return (
    <EmptyState as={as} title={t('trouble.notFound.title')} actions={<ButtonLink to="/">{t('trouble.notFound.action')}</ButtonLink>}>
      {t('trouble.notFound.text')}
    </EmptyState>
  );
}
