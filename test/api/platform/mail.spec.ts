import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Client } from '../../harness/client.js';
import { startServer, type TestServer } from '../../harness/server.js';

interface Received { to: string[]; raw: string }

const received: Received[] = [];
let smtp: SMTPServer;
let product: TestServer;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const { port } = smtp.server.address() as AddressInfo;
  product = await startServer({ CAIRN_SMTP_URL: `smtp://127.0.0.1:${port}`, CAIRN_BASE_URL: 'https://cairn.example' });
});

afterAll(async () => {
  await product.stop();
  await new Promise<void>((resolve) => smtp.close(resolve));
});

it('sends a mail once, with a Message-ID of its own and links to the configured address', async () => {
  const email = `${randomUUID()}@hub.example`;
  const person = new Client(product.url);
  await person.ask('mutation ($input: RegisterHubInput!) { registerHub(input: $input) { id } }', {
    input: { hubName: 'Hub', name: 'Ada', email, password: 'four quiet stones by the lake' },
  });
  await new Client(product.url).ask('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email });
  await product.drain();
  const mails = received.filter(({ to }) => to.includes(email));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@cairn>\r?$/im);
  expect(mails[0]?.raw.replace(/=\r\n/g, '')).toContain('https://cairn.example/reset/');
});

it('keeps the local outbox shut when mails go out', async () => {
  const outbox = await new Client(product.url).send('{ outbox { edges { node { id } } } }');
  expect(outbox.errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|NOT_FOUND|FORBIDDEN/);
});
