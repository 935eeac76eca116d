import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The one filled button of a form. While it works it says so in words and cannot be pressed again. */
export function SubmitButton({ children, pending, busy, ...rest }: ButtonProps & { children: ReactNode; pending: boolean; busy?: string }) {
  const { t } = useTranslation('common');
  return <Button type="submit" disabled={pending} {...rest}>{pending ? (busy ?? t('saving')) : children}</Button>;
}
