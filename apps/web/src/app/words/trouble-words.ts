import { useTranslation } from 'react-i18next';
import { type RequestError, asRequestError } from '../graphql/errors.js';

export interface Trouble {
  title: string;
  text: string;
}

/** What to say about a request that failed: whose side it is, and what to do. */
export function useTroubleWords(): (error: unknown) => Trouble {
  const { t } = useTranslation('common');
  return (error) => {
    const failure: RequestError = asRequestError(error);
    const count = failure.details.retryAfter ?? 0;
    switch (failure.code) {
      case 'NOT_FOUND':
        return { title: t('trouble.notFound.title'), text: t('trouble.notFound.text') };
      case 'FORBIDDEN':
        return { title: t('trouble.forbidden.title'), text: t('trouble.forbidden.textPlain') };
      case 'OFFLINE':
        return { title: t('trouble.offline.title'), text: t('trouble.offline.text') };
      case 'UNAVAILABLE':
        return { title: t('trouble.unavailable.title'), text: count > 0 ? t('trouble.unavailable.textWait', { count }) : t('trouble.unavailable.text') };
      case 'RATE_LIMITED':
        return { title: t('trouble.rateLimited.title'), text: t('trouble.rateLimited.text', { count: Math.max(1, count) }) };
      case 'TOO_COMPLEX':
        return { title: t('trouble.tooComplex.title'), text: t('trouble.tooComplex.text') };
      case 'CONFLICT':
        return { title: t('trouble.conflict.title'), text: t('trouble.conflict.text') };
      case 'BAD_USER_INPUT':
        return { title: t('trouble.input.title'), text: failure.message || t('trouble.input.text') };
      default: {
        const { requestId } = failure.details;
        return { title: t('trouble.internal.title'), text: requestId ? t('trouble.internal.text', { requestId }) : t('trouble.internal.textPlain') };
      }
    }
  };
}
