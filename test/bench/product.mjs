import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { adminUrl, cloneDatabase, dropDatabase } from '../harness/postgres.mjs';
import { Child } from './children.mjs';

/** The built product in one process on a database of its own, for the length of a bench. */
export class BenchProduct {
  /**
   * @param {{ work?: boolean, documents?: string[], env?: Record<string, string> }} options
   * `work`: whether it relays events and runs jobs; `documents`: GraphQL that it knows as it knows the web's
   */
  static async start({ work = false, documents = [], env = {} } = {}) {
    const product = new BenchProduct();
    product.database = `bench_${randomUUID().replaceAll('-', '')}`;
    product.urls = await cloneDatabase(product.database);
    product.files = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-bench-'));
    product.env = {
      NODE_ENV: 'test', PORT: '0', CAIRN_ADHOC_COOKIES: 'true', CAIRN_REGISTRATION: 'open', CAIRN_REQUESTS_PER_MINUTE: '1000000000', CAIRN_LOGIN_ATTEMPTS: '1000',
      CAIRN_FILES: product.files, CAIRN_DATABASE_URL_APP: product.urls.appUrl, CAIRN_DATABASE_URL_SYSTEM: product.urls.systemUrl, CAIRN_DATABASE_URL_QUEUE: product.urls.queueUrl,
      CAIRN_BENCH_DOCUMENTS: JSON.stringify(Object.fromEntries(documents.map((text) => [documentId(text), text]))), ...(work ? {} : { CAIRN_TEST_WORK: 'off' }), ...env,
    };
    try {
      await product.restart();
      product.pool = new pg.Pool({ connectionString: adminUrl(product.database), max: 2 });
    } catch (error) {
      await product.stop();
      throw error;
    }
    return product;
  }

  /** A fresh process on the same database. */
  async restart() {
    await this.child?.stop();
    this.child = await Child.start('./product.child.mjs', this.env);
    this.url = `http://127.0.0.1:${this.child.said.port}`;
  }

  /** What factories need. */
  get place() {
    return { url: this.url, drain: async () => undefined };
  }

  /** Rows of one statement as superuser, past every wall. */
  async sql(text, values = []) {
    return (await this.pool.query(text, values)).rows;
  }

  /** As autovacuum would in its own time: plans that follow from what is there, and nothing to tidy meanwhile. */
  async settle() {
    await this.sql('vacuum (analyze)');
    await this.sql('checkpoint');
  }

  async stop() {
    await this.child?.stop();
    await this.pool?.end();
    await dropDatabase(this.database);
    fs.rmSync(this.files, { recursive: true, force: true });
  }
}

/** Under which id a document is registered. */
export function documentId(text) {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}
