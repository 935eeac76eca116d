import { z } from 'zod';

/** What is announced on `cairn_streams`: streams of one network whose rooms are to be emptied. */
const Revocation = z.object({ network: z.string(), streams: z.array(z.string()) });
export type Revocation = z.infer<typeof Revocation>;

// A NOTIFY carries 8,000 bytes.
const MOST = 100;

/** The announcement as text. @throws when a write revokes more than a NOTIFY can carry */
export function revocation(network: string | null, streams: readonly string[]): string {
  if (!network || streams.length > MOST) throw new Error(`A write may revoke ${MOST} streams of its network at most.`);
  return JSON.stringify({ network, streams: [...new Set(streams)] });
}

/** What was announced; null when the line was lost, so that nobody knows what was announced meanwhile. */
export function readRevocation(payload: string): Revocation | null {
  return payload === '' ? null : Revocation.parse(JSON.parse(payload));
}
