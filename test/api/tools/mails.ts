import type { TestServer } from '../../harness/server.js';
import { sql } from './sql.js';

export interface Mail { subject: string; body: string; network_id: string | null; state: string }

/** The mails to an address, the newest first. */
export function mailsTo(place: Pick<TestServer, 'urls'>, address: string): Promise<Mail[]> {
  return sql<Mail>(place, 'select subject, body, network_id, state from mail where to_address = $1 order by id desc', [address.toLowerCase()]);
}

/** The secret of the newest link of a kind, such as `reset`. */
export async function secretFor(place: Pick<TestServer, 'urls'>, address: string, kind: 'reset' | 'invitation'): Promise<string> {
  const [mail] = await mailsTo(place, address);
  const secret = new RegExp(`/${kind}/([\\w-]{43})`).exec(mail?.body ?? '')?.[1];
  if (!secret) throw new Error(`No ${kind} link was mailed to ${address}.`);
  return secret;
}
