import { PASSWORD_MIN } from '@cairn/domain';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The field for a password that is to be. Length decides, and the hint says so before the error does. */
export function NewPassword(props: PasswordInputProps) {
  const { t } = useTranslation('common');
  return (
    <PasswordInput
      label={t('password.new')}
      description={t('password.hint', { min: PASSWORD_MIN })}
      autoComplete="new-password"
      minLength={PASSWORD_MIN}
      required
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      {...props}
    />
  );
}
