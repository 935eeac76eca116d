import { createHash, randomBytes } from 'node:crypto';

/** A new 256-bit secret for a link, a cookie or a token, and the hash that is stored in its place. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashSecret(secret) };
}

/** SHA-256 of a secret: enough for 256 random bits, and the same for every lookup. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
