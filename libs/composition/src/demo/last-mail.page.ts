import { statement } from '@cairn/platform';

/** The newest mail to an address. $1 address */
export const LAST_MAIL = statement<{ body: string }>('demo.last-mail', `select body from mail where to_address = $1 order by id desc limit 1`);
