import { execFileSync, fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/cairn/bin/ports.mjs';

const CONFIGURATION = fileURLToPath(new URL('../../infra/haproxy.cfg', import.meta.url));
const CHILD = fileURLToPath(new URL('../harness/program.child.mjs', import.meta.url));

/** HAProxy in front of two api processes, with the configuration of a deployment. */
export class Balancer {
  #child = null;
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-haproxy-'));

  /** Opens its port, so that the processes behind can be told their address. */
  async choosePort() {
    this.port = await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
  }

  /** @param {number[]} ports of the two api processes. @throws when there is no haproxy, or it refuses the configuration */
  start([first, second]) {
    const env = { PATH: process.env.PATH, CAIRN_HOST: '127.0.0.1', CAIRN_PORT: String(this.port), CAIRN_API_1: `127.0.0.1:${first}`, CAIRN_API_2: `127.0.0.1:${second}` };
    execFileSync('haproxy', ['-c', '-q', '-f', CONFIGURATION], { env, stdio: 'inherit' });
    this.#child = fork(CHILD, [this.#folder, 'haproxy', '-db', '-f', CONFIGURATION], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--no-warnings'] });
  }

  stop() {
    if (this.#child?.connected) this.#child.disconnect();
    else fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}
