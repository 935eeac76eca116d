import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { ideaEvidence, streamName } from '@cairn/domain';
import type { ReadTx, WriteTx } from '@cairn/platform';
import { IDEAS_WITH_EVIDENCE, LOCK_EVIDENCE, REMOVE_EVIDENCE, SHARED_IDEA, SHARED_TESTS, STORED_EVIDENCE, WRITE_EVIDENCE, type EvidenceRow } from './idea-evidence.page.js';
import { canonical } from './roll-up.type.js';

/** Keeps what the network knows about its ideas, as cairn_system, from nothing but what teams show to the network. */
@Injectable()
export class IdeaEvidenceService {
  /** Counts the tests of an idea again, under its lock; tells whoever listens when anything differs. */
  async refresh(tx: WriteTx, ideaId: string): Promise<void> {
    await tx.page(LOCK_EVIDENCE, [ideaId]);
    const { wanted, stored, shared } = await this.compare(tx, ideaId);
    if (canonical(wanted) === canonical(stored)) return;
    if (wanted) {
      await tx.page(WRITE_EVIDENCE, [tx.networkId, ideaId, wanted.teams, wanted.districts, wanted.tests, wanted.running, wanted.adopted, wanted.adapted, wanted.abandoned,
        JSON.stringify(wanted.conditions), wanted.digest]);
    } else await tx.page(REMOVE_EVIDENCE, [ideaId]);
    tx.record(streamName('idea', ideaId), 'evidence.updated', { ideaId });
    // An idea that the network does not see is not named to it.
    if (shared) tx.record(streamName('learning', tx.networkId), 'evidence.updated', { ideaId });
  }

  /** What a rebuild would change, in words; empty when all stored evidence is right. */
  async check(tx: ReadTx): Promise<string[]> {
    const found: string[] = [];
    for (const { id } of await tx.page(IDEAS_WITH_EVIDENCE)) {
      const { wanted, stored } = await this.compare(tx, id);
      if (canonical(wanted) !== canonical(stored)) found.push(`idea_evidence ${id}: ${wanted ? 'differs from a rebuild' : 'should not be there'}`);
    }
    return found;
  }

  private async compare(tx: ReadTx, ideaId: string): Promise<{ wanted: EvidenceRow | null; stored: EvidenceRow | null; shared: boolean }> {
    const [stored = null] = await tx.page(STORED_EVIDENCE, [ideaId]);
    const shared = (await tx.page(SHARED_IDEA, [ideaId])).length > 0;
    const tests = shared ? await tx.page(SHARED_TESTS, [ideaId]) : [];
    const evidence = ideaEvidence(tests);
    // Two tests that change places leave the same counts: what they say is different.
    const digest = createHash('sha256').update(tests.filter(({ stage }) => stage === 'CLOSED').map(({ id }) => id).join(' ')).digest('hex');
    return { wanted: evidence && { ideaId, ...evidence, digest }, stored, shared };
  }
}
