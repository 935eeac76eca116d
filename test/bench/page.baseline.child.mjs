// The least that can answer a page: bare Fastify, one prepared statement that makes the JSON itself, and the statements of its transaction in one trip.
import fastify from 'fastify';
import pg from 'pg';
import { answerCalls } from './children.mjs';

const { connectionString, connections, text, context } = JSON.parse(process.env.CAIRN_BENCH_PAGE);
const pool = new pg.Pool({ connectionString, max: connections, pipeline: true });
const [contextText, contextValues] = context ?? [];

async function page(values) {
  const client = await pool.connect();
  try {
    if (!context) return (await client.query({ name: 'page', text, values })).rows[0].answer;
    // Sent together; a failure of one fails those behind it, and the last tag says so.
    const trip = [client.query('begin isolation level repeatable read read only'), client.query({ name: 'context', text: contextText, values: contextValues }), client.query({ name: 'page', text, values }), client.query('commit')];
    const [, , found, end] = await Promise.all(trip);
    if (end.command !== 'COMMIT') throw new Error(end.command);
    return found.rows[0].answer;
  } finally {
    client.release();
  }
}

const server = fastify({ logger: false });
server.post('/', async (request, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(await page(request.body.values)));
await server.listen({ port: 0, host: '127.0.0.1' });
answerCalls({}, { port: server.server.address().port }, async () => { await server.close(); await pool.end(); });
