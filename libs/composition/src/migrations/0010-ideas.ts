import type { Migration } from '@cairn/platform';

/** Change ideas: what can be tried, what of it must stay and what may vary, every edition of it, and how it is found. */
export const ideas: Migration = {
  name: '0010-ideas',
  up: async ({ run, ownedTable, partTable, handOver }) => {
    await ownedTable('change_idea', `author_id uuid not null, title text not null, title_key text not null default '', summary text not null, problem text not null default '',
      core text[] not null default '{}', adaptable text[] not null default '{}', areas text[] not null default '{}', drivers text[] not null default '{}',
      first_test text not null default '', number integer not null default 1, cloned_from_id uuid, credit text not null default '',
      search text not null default '', deleted_at timestamptz,
      foreign key (network_id, author_id) references member (network_id, id), foreign key (network_id, team_id) references team (network_id, id),
      foreign key (network_id, cloned_from_id) references change_idea (network_id, id),
      check (areas <@ array['CLEAR_EXPECTATIONS', 'PROGRESS_MONITORING', 'ADULT_CAPACITY', 'EFFECTIVE_PRACTICES']), check ((visibility = 'TEAM') = (team_id is not null))`,
    { contributed: true, system: 'select, update, delete' });
    await run(`create index change_idea_by_title on change_idea (network_id, title_key, id) where deleted_at is null`);
    await run(`create index change_idea_removed on change_idea (network_id, deleted_at) where deleted_at is not null`);
    await run(`create index change_idea_clones on change_idea (network_id, cloned_from_id) where cloned_from_id is not null`);
    await partTable('change_idea_edition', `idea_id uuid not null, number integer not null, editor_id uuid not null, body jsonb not null, created_at timestamptz not null default now(),
      foreign key (network_id, idea_id) references change_idea (network_id, id), foreign key (network_id, editor_id) references member (network_id, id)`,
    { of: 'change_idea', by: 'idea_id', key: 'idea_id, number', bare: true, app: 'select, insert', system: 'select, delete' });

    // What the library sorts and searches by is written by the database, so that no writer can forget it.
    await run(`create function fold_idea() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      begin
        new.title_key := lower(unaccent(new.title));
        new.search := lower(unaccent(concat_ws(' ', new.title, new.summary, new.problem, array_to_string(new.core, ' '), array_to_string(new.adaptable, ' '), array_to_string(new.drivers, ' '))));
        return new;
      end $f$`);
    await run(`create trigger change_idea_fold before insert or update on change_idea for each row execute function fold_idea()`);
    await run(`create index change_idea_search on change_idea using gin (network_id, search gin_trgm_ops) where deleted_at is null`);

    // Behind row-level security no trigram operator may be an index condition: the search runs as cairn_definer, with both walls written out.
    await run(`create policy change_idea_definer on change_idea for select to cairn_definer using (true); grant select on change_idea to cairn_definer`);
    // A long word may miss more of its trigrams than a short one. The setting of a library is known once the library is loaded.
    await run(`select word_similarity('a', 'b')`);
    await run(`create function search_ideas(words text[], most integer) returns table (id uuid, rank numeric) language sql stable security definer
      set search_path = pg_catalog, public, pg_temp set pg_trgm.word_similarity_threshold = 0.4 as $f$
      select i.id, s.rank
      from change_idea i cross join lateral (
        select bool_and(word_similarity(lower(unaccent(w)), i.search) >= case when length(w) > 4 then 0.4 else 0.5 end) as found,
          round((avg(word_similarity(lower(unaccent(w)), i.title_key)) + avg(word_similarity(lower(unaccent(w)), i.search)))::numeric, 4) as rank
        from unnest($1::text[]) w
      ) s
      where i.network_id = (select nullif(current_setting('app.network_id', true), '')::uuid)
        and i.deleted_at is null
        and (i.visibility in ('NETWORK', 'PUBLIC')
          or (i.visibility = 'OWNER' and i.owner_id = any((select string_to_array(current_setting('app.read_owner_ids', true), ','))::uuid[]))
          or (i.visibility = 'TEAM' and i.team_id = any((select string_to_array(current_setting('app.team_ids', true), ','))::uuid[])))
        and i.search %> (select lower(unaccent(w)) from unnest($1::text[]) w order by length(w) desc, w limit 1)
        and s.found
      order by s.rank desc, i.id limit least($2, 2000) $f$`);
    await handOver('search_ideas(text[], integer)', 'cairn_app');
  },
};
