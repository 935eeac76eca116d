import { SignOutDocument } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../../app/graphql/use-operation.js';
import { ButtonLink } from '../../ui/links.js';

/** The invited address has an account: sign in with it, then come back. */
export function SignInFirst({ email, token }: { email: string; token: string }) {
  const { t } = useTranslation('identity');
  return (
    <div className="stack">
      <p className="muted">{t('invitation.existing')}</p>
      <ButtonLink to="/sign-in" search={{ returnTo: `/invitation/${encodeURIComponent(token)}` }} size="lg">
        {t('invitation.signInFirst', { email })}
      </ButtonLink>
    </div>
  );
}

/** Somebody else is signed in here. */
export function OtherAccount({ email, invited }: { email: string; invited: string }) {
  const { t } = useTranslation('identity');
  const queries = useQueryClient();
  const signOut = useOperation(SignOutDocument);
  return (
    <div className="stack">
      <p className="muted">{t('invitation.otherAccount', { email, invited })}</p>
      <Button variant="default" disabled={signOut.isPending} onClick={() => signOut.mutate({}, { onSuccess: () => void queries.resetQueries() })}>
        {t('invitation.switchAccount')}
      </Button>
    </div>
  );
}
