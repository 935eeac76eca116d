import { statement } from '@cairn/platform';

/** Which of some mails have an account. $1 mails */
export const KNOWN_EMAILS = statement<{ email: string }>('identity.known-emails', `select email from app_user where email = any($1)`);
