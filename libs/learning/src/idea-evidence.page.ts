import type { IdeaEvidence, SharedTest } from '@cairn/domain';
import { statement } from '@cairn/platform';

/** Takes the lock under which the evidence of an idea is counted, one job at a time. $1 idea */
export const LOCK_EVIDENCE = statement<unknown>('learning.lock-evidence', `select pg_advisory_xact_lock(hashtextextended('evidence ' || $1::text, 0))`);

/** Whether the network sees an idea. $1 idea */
export const SHARED_IDEA = statement<{ id: string }>('learning.shared-idea', `
  select id from change_idea where id = $1 and visibility in ('NETWORK', 'PUBLIC') and deleted_at is null`);

/** The tests of an idea that the network sees. $1 idea */
export const SHARED_TESTS = statement<SharedTest & { id: string }>('learning.shared-tests', `
  select c.id, c.team_id as "teamId", t.site_id as "districtId", c.stage, c.decision, c.conditions
  from pdsa_cycle c join team t on t.network_id = c.network_id and t.id = c.team_id
  where c.idea_id = $1 and c.visibility in ('NETWORK', 'PUBLIC') order by c.id`);

/** Evidence as it is stored. `digest` stands for the closed tests behind it. */
export interface EvidenceRow extends IdeaEvidence { ideaId: string; digest: string }

const COLUMNS = `idea_id as "ideaId", teams, districts, tests, running, adopted, adapted, abandoned, conditions`;

/** $1 idea */
export const STORED_EVIDENCE = statement<EvidenceRow>('learning.stored-evidence', `select ${COLUMNS}, digest from idea_evidence where idea_id = $1`);

/** $1 network, $2 idea, then the counts, $10 conditions, $11 digest */
export const WRITE_EVIDENCE = statement<unknown>('learning.write-evidence', `
  insert into idea_evidence (network_id, idea_id, teams, districts, tests, running, adopted, adapted, abandoned, conditions, digest)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (network_id, idea_id) do update set teams = excluded.teams, districts = excluded.districts, tests = excluded.tests, running = excluded.running,
    adopted = excluded.adopted, adapted = excluded.adapted, abandoned = excluded.abandoned, conditions = excluded.conditions, digest = excluded.digest, updated_at = now()`);

/** $1 idea */
export const REMOVE_EVIDENCE = statement<unknown>('learning.remove-evidence', `delete from idea_evidence where idea_id = $1`);

/** Every idea that has evidence, or should have. */
export const IDEAS_WITH_EVIDENCE = statement<{ id: string }>('learning.ideas-with-evidence', `
  select idea_id as id from idea_evidence union select idea_id from pdsa_cycle where visibility in ('NETWORK', 'PUBLIC') order by id`);

/** What the viewer may read of the evidence of some ideas. $1 ideas */
export const EVIDENCE_OF = statement<IdeaEvidence & { ideaId: string; updatedAt: Date }>('learning.evidence-of', `
  select ${COLUMNS}, updated_at as "updatedAt" from idea_evidence
  where network_id = (select nullif(current_setting('app.network_id', true), '')::uuid) and idea_id = any($1::uuid[])`);
