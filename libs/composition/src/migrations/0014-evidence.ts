import type { Migration } from '@cairn/platform';

/** What the network learned about an idea, from shared tests alone; written by a job. */
export const evidence: Migration = {
  name: '0014-evidence',
  up: async ({ run, tenantTable }) => {
    await tenantTable('idea_evidence', `idea_id uuid not null, teams integer not null, districts integer not null, tests integer not null, running integer not null,
      adopted integer not null, adapted integer not null, abandoned integer not null, conditions jsonb not null default '[]', digest text not null, updated_at timestamptz not null default now(),
      foreign key (network_id, idea_id) references change_idea (network_id, id)`,
    { key: 'idea_id', bare: true, app: 'select', system: 'select, insert, update, delete' });
    await run(`drop policy idea_evidence_app on idea_evidence; create policy idea_evidence_read on idea_evidence for select to cairn_app using (exists (
      select 1 from change_idea i where i.network_id = idea_evidence.network_id and i.id = idea_evidence.idea_id))`);
    // What the network learned last, the newest first.
    await run(`create index pdsa_cycle_learned on pdsa_cycle (network_id, closed_at desc, id desc) where stage = 'CLOSED' and visibility in ('NETWORK', 'PUBLIC')`);
  },
};
