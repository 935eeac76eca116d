import type { Migration } from '@cairn/platform';

/** Change ideas: what can be tried, what of it must stay and what may vary, and every edition of it. */
export const ideas: Migration = {
  name: '0010-ideas',
  up: async ({ run, ownedTable, partTable }) => {
    await ownedTable('change_idea', `author_id uuid not null, title text not null, summary text not null, problem text not null default '',
      core text[] not null default '{}', adaptable text[] not null default '{}', areas text[] not null default '{}', drivers text[] not null default '{}',
      first_test text not null default '', number integer not null default 1, cloned_from_id uuid, credit text not null default '',
      search text not null default '', deleted_at timestamptz,
      foreign key (network_id, author_id) references member (network_id, id), foreign key (network_id, team_id) references team (network_id, id),
      foreign key (network_id, cloned_from_id) references change_idea (network_id, id),
      check (areas <@ array['CLEAR_EXPECTATIONS', 'PROGRESS_MONITORING', 'ADULT_CAPACITY', 'EFFECTIVE_PRACTICES']), check ((visibility = 'TEAM') = (team_id is not null))`,
    { contributed: true, system: 'select, update, delete' });
    await run(`create index change_idea_by_title on change_idea (network_id, title, id) where deleted_at is null`);
    await run(`create index change_idea_newest on change_idea (network_id, id desc) where deleted_at is null`);
    await partTable('change_idea_edition', `idea_id uuid not null, number integer not null, editor_id uuid not null, body jsonb not null, created_at timestamptz not null default now(),
      foreign key (network_id, idea_id) references change_idea (network_id, id), foreign key (network_id, editor_id) references member (network_id, id)`,
    { of: 'change_idea', by: 'idea_id', key: 'idea_id, number', bare: true, app: 'select, insert', system: 'select, delete' });
  },
};
