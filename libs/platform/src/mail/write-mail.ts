import type { ActiveTx } from '../db/active-tx.js';
import { newId } from '../db/ids.js';

export interface NewMail {
  /** One checked address. */
  to: string;
  subject: string;
  /** The text part; always there. Links start with the configured base URL. */
  text: string;
}

/** Stores a mail with a stable Message-ID before anybody sends it: a repeated send is the same mail. */
export async function writeMail(tx: ActiveTx, mail: NewMail): Promise<void> {
  const id = newId();
  await tx.client.query({
    name: 'cairn.mail',
    text: `insert into mail (id, network_id, message_id, to_address, subject, body) values ($1, $2, $3, $4, $5, $6)`,
    values: [id, tx.networkId, `<${id}@cairn>`, mail.to, mail.subject, mail.text],
  });
}
