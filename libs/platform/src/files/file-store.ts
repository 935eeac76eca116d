import { Injectable } from '@nestjs/common';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Config } from '../config/config.js';
import { newId, isId } from '../db/ids.js';
import { tooComplex } from '../errors.js';

const DAY_MS = 86_400_000;
/** Past every reason to keep one: rows point to a file for 31 days. A part is one whose upload was cut by the end of its process. */
const MOST_DAYS = 32;
const MOST_PART_DAYS = 1;

/** Uploaded files in a local folder, under names of our own: nothing of a path comes from a user. */
@Injectable()
export class FileStore {
  constructor(private readonly config: Config) {}

  /**
   * Stores a stream. @returns its key and its size in bytes
   * @throws TOO_COMPLEX over `maxBytes`; nothing is left behind then, nor when the sender goes away
   */
  async put(source: Readable, limits: { maxBytes: number }): Promise<{ key: string; bytes: number }> {
    const key = newId();
    const folder = this.config.env.CAIRN_FILES;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const part = join(folder, `${key}.part`);
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        done(bytes > limits.maxBytes ? tooComplex(`The file is larger than ${Math.floor(limits.maxBytes / 1_000_000)} MB.`) : null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(part, { mode: 0o600, flush: true }));
      await rename(part, join(folder, key));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    return { key, bytes };
  }

  /** The stored bytes. The stream fails when the key is unknown. */
  get(key: string): Readable {
    return createReadStream(this.path(key));
  }

  /** Where the stored bytes are, for a reader that has to jump about in them. */
  place(key: string): string {
    return this.path(key);
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  /** Removes what nobody can know of any more: a process that was killed could not clear up after itself, and the files hold raw cells. */
  async sweep(): Promise<void> {
    const folder = this.config.env.CAIRN_FILES;
    for (const name of await readdir(folder).catch(() => [])) {
      const key = name.replace(/\.part$/, '');
      if (!isId(key)) continue;
      const file = await stat(join(folder, name)).catch(() => null);
      const days = (Date.now() - (file?.mtimeMs ?? Date.now())) / DAY_MS;
      if (days > (name === key ? MOST_DAYS : MOST_PART_DAYS)) await rm(join(folder, name), { force: true });
    }
  }

  private path(key: string): string {
    if (!isId(key)) throw new Error('Not a key of this store.');
    return join(this.config.env.CAIRN_FILES, key);
  }
}
