import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCloudOff, IconPlugConnectedX } from '../../ui/icons.js';
import { ButtonLink } from '../../ui/links.js';
import { EmptyState, TroubleState } from '../../ui/states.js';
import { asRequestError } from '../graphql/errors.js';
import { useTroubleWords } from '../words/trouble-words.js';
import { Forbidden } from './forbidden.js';
import { useFocusKept } from './use-focus-kept.js';

const ICONS: Partial<Record<string, typeof IconCloudOff>> = { OFFLINE: IconCloudOff, UNAVAILABLE: IconPlugConnectedX, INTERNAL: IconPlugConnectedX };
const TRY_AGAIN_MS = 10_000;

interface TroubleProps {
  error: unknown;
  onRetry?: () => void;
  /** It is being asked again: nothing moves until the answer is there. */
  retrying?: boolean;
  as?: 'h1' | 'h2';
}

/** A request failed and there is nothing else to show in its place. Where waiting may help, it tries again by itself. */
export function Trouble({ error, onRetry, retrying = false, as = 'h2' }: TroubleProps) {
  const { t } = useTranslation('common');
  const words = useTroubleWords()(error);
  const { code, isPassing } = asRequestError(error);
  const place = useFocusKept(as === 'h1');
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
  // A button that is disabled would lose the focus.
  const again = <Button variant="default" aria-disabled={retrying} onClick={retrying ? undefined : onRetry}>{retrying ? t('trying') : t('tryAgain')}</Button>;
  return (
    <div ref={place}>
      <TroubleState as={as} icon={ICONS[code] ?? IconAlertTriangle} title={words.title} actions={onRetry ? again : null}>{words.text}</TroubleState>
    </div>
  );
}

/** Missing, foreign and forbidden look alike on purpose. */
export function NotFound({ as }: { as?: 'h1' | 'h2' }) {
  const { t } = useTranslation('common');
  return (
    <EmptyState as={as} title={t('trouble.notFound.title')} actions={<ButtonLink to="/" search={{ all: true }}>{t('trouble.notFound.action')}</ButtonLink>}>
      {t('trouble.notFound.text')}
    </EmptyState>
  );
}
