import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../apps/cairn/bin/ports.mjs';
import { Balancer } from './balancer.mjs';
import { Run } from './run.mjs';
import { Service } from './service.mjs';

/** Longer than HAProxy takes to notice that a process is not ready: see infra/haproxy.cfg. */
const DRAIN_MS = 3_000;

/** A run on several processes: HAProxy, two api, one worker, PostgreSQL, and Redis on that column. */
export class DeploysRun extends Run {
  #balancer = new Balancer();

  async open() {
    await this.openStores();
    await this.#balancer.choosePort();
    this.url = this.#balancer.url;
    this.ports = [await freePort(), await freePort()];
    const settings = { CAIRN_TRUST_PROXY: '1', CAIRN_DRAIN_MS: String(DRAIN_MS) };
    const service = (name, kind, port) => new Service(name, { ...this.environment(port), ...settings }, path.join(this.folder, `${name}.log`), kind);
    this.services = [service('api1', 'api', this.ports[0]), service('api2', 'api', this.ports[1]), service('worker', 'worker', 0)];
    await Promise.all(this.services.map((each) => each.start()));
    this.#balancer.start(this.ports);
    await this.#bothUp();
  }

  /** One rolling deploy: one process after the other ends in order, starts again, and is taken up by HAProxy before the next one ends. */
  async deploy() {
    for (const service of this.services) {
      await service.replace();
      await this.#bothUp();
    }
  }

  // As HAProxy sees it: a process that is ready gets requests a moment later.
  async #bothUp() {
    for (const until = Date.now() + 120_000; ; await sleep(50)) {
      const answer = await fetch(`${this.url}/balancer/up`, { headers: { connection: 'close' } }).catch(() => null);
      if (await answer?.text() === '2') return;
      if (Date.now() > until) throw new Error('HAProxy does not see two ready processes.');
    }
  }

  async close(keep) {
    this.#balancer.stop();
    await super.close(keep);
  }

  closeAtOnce() {
    this.#balancer.stop();
    super.closeAtOnce();
  }
}
