import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { LearningDoctor } from '@cairn/learning';
import { Db, operation, runOperation, statement } from '@cairn/platform';

/** One thing the doctor looked at. */
export interface Finding { ok: boolean; text: string }

/** A network that does not exist: under it no row of any network is visible. */
const NO_NETWORK = '00000000-0000-0000-0000-000000000000';

const NETWORKS = statement<{ network_id: string; slug: string }>('doctor.networks', 'select network_id, slug from all_networks()');

/** Compares released points and roll-ups of every network with a rebuild from scratch. Changes nothing. */
export async function examine(app: INestApplicationContext): Promise<Finding[]> {
  const run = <T>(fn: () => Promise<T>): Promise<T> => runOperation(operation({ kind: 'job', requestId: randomUUID() }), fn);
  const networks = await run(() => app.get(Db).system(NO_NETWORK, 'list the networks to examine', (tx) => tx.page(NETWORKS)));
  const findings: Finding[] = [];
  for (const { network_id, slug } of networks) {
    const differences = await run(() => app.get(LearningDoctor).compare(network_id));
    if (differences.length === 0) findings.push({ ok: true, text: `${slug}: released points and learning equal a rebuild` });
    else findings.push(...differences.map((text) => ({ ok: false, text: `${slug}: ${text}` })));
  }
  return findings;
}
