// Calls the one function that writes a message, prepared, on as many connections as it is told.
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { answerCalls } from './children.mjs';

const CALL = 'select * from bench_post($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';
const pools = new Map();

function poolOf(max) {
  const pool = pools.get(max) ?? new pg.Pool({ connectionString: process.env.CAIRN_BENCH_DATABASE, max });
  pools.set(max, pool);
  return pool;
}

const CALLS = {
  /** Posts messages, so many at a time, on the subjects in turn. Resolves with the seconds that it took. */
  async post({ networkId, memberId, author, organization, subjects, messages, atOnce, body, connections }) {
    const pool = poolOf(connections);
    let next = 0;
    const work = async () => {
      for (let nth = next++; nth < messages; nth = next++) {
        const subject = subjects[nth % subjects.length];
        const hash = createHash('sha256').update(subject).update(body).digest();
        await pool.query({ name: 'post', text: CALL, values: [networkId, memberId, author, organization, randomUUID(), hash, subject, randomUUID(), randomUUID(), body] });
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: atOnce }, work));
    return (performance.now() - started) / 1000;
  },
};

answerCalls(CALLS, {}, async () => { for (const pool of pools.values()) await pool.end(); });
