import type { Migration, Sql } from '@cairn/platform';

/** How many spellings one typed word stands for: those that are nearest. The title of each idea that fits is compared with all of them. */
const SPELLINGS = 50;
/** `searchWords` gives no more. */
const TYPED = [1, 2, 3, 4, 5, 6, 7, 8];

const NETWORK = `(select nullif(current_setting('app.network_id', true), '')::uuid)`;
const listOf = (setting: string): string => `any((select string_to_array(current_setting('app.${setting}', true), ','))::uuid[])`;

/**
 * Search with typing errors goes through the words of a network. Compared with whole texts, nearly every text had some of the letters: among
 * 100,000 ideas one search took seconds. What is typed is compared with each word once, and an index has the ideas that hold the words.
 */
export const ideaWords: Migration = {
  name: '0026-idea-words',
  up: async ({ run, tenantTable, handOver }) => {
    // No more than 500 characters of a word: a longer one would not fit into an index.
    await run(`create function idea_words(said text) returns text[] language sql stable parallel safe set search_path = pg_catalog, public, pg_temp as $f$
      select coalesce(array_agg(distinct left(w, 500)), '{}') from regexp_split_to_table(lower(unaccent(said)), '[^[:alnum:]]+') w where w <> '' $f$`);
    await run(`alter table change_idea add column title_words text[] not null default '{}', add column words text[] not null default '{}'`);
    await run(`create or replace function fold_idea() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $f$
      begin
        new.title_key := lower(unaccent(new.title));
        new.title_words := idea_words(new.title);
        new.words := idea_words(concat_ws(' ', new.title, new.summary, new.problem, array_to_string(new.core, ' '), array_to_string(new.adaptable, ' '), array_to_string(new.drivers, ' ')));
        return new;
      end $f$`);
    await keepWords(run, tenantTable);
    await run('alter table change_idea no force row level security');
    await run('update change_idea set title = title');
    await run('alter table change_idea force row level security');
    await run('create index change_idea_words on change_idea using gin (network_id, words) where deleted_at is null');
    await search(run, handOver);
    await run('drop index change_idea_search');
    await run('alter table change_idea drop column search');
  },
};

// Also words of ideas that few may read: no member reads this table, and what is found is read behind the walls.
async function keepWords(run: Sql['run'], tenantTable: Sql['tenantTable']): Promise<void> {
  // used_on: when an idea last got the word, to the day. What no idea has goes a week later, when whoever took it for kept has long ended.
  await tenantTable('idea_word', 'word text not null, used_on date not null', { key: 'word', bare: true, app: '', system: 'select, delete' });
  await run('drop policy idea_word_app on idea_word');
  await run('create index idea_word_letters on idea_word using gin (network_id, word gin_trgm_ops)');
  await run('create policy idea_word_definer on idea_word for all to cairn_definer using (true) with check (true); grant select, insert, update (used_on) on idea_word to cairn_definer');
  // In the order of the words, so that two who bring the same ones wait and do not lock each other out.
  await run(`create function keep_idea_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $f$
    declare
      today date := (now() at time zone 'utc')::date;
    begin
      insert into idea_word as k (network_id, word, used_on)
      select distinct i.network_id, w.word, today from rows_after i cross join lateral unnest(i.words) w(word)
      where not exists (select 1 from idea_word h where h.network_id = i.network_id and h.word = w.word and h.used_on >= today)
      order by 1, 2
      on conflict (network_id, word) do update set used_on = excluded.used_on where k.used_on < excluded.used_on;
      return null;
    end $f$`);
  for (const operation of ['insert', 'update']) {
    await run(`create trigger change_idea_words_${operation} after ${operation} on change_idea referencing new table as rows_after for each statement execute function keep_idea_words()`);
  }
  await run('revoke all on function keep_idea_words() from public; alter function keep_idea_words() owner to cairn_definer');
}

// A long word may miss more of its letters than a short one. Letters that are not Latin are none to pg_trgm: such words are found by their beginning. Each typed word must be there in some
// spelling. An idea ranks by how nearly they stand in its title, and by which stand in it as they were typed: to compare all words of all texts took seconds where short words fit nearly all.
async function search(run: Sql['run'], handOver: Sql['handOver']): Promise<void> {
  // The setting of a library is known once the library is loaded.
  await run(`select word_similarity('a', 'b')`);
  const holds = (nth: number): string => `i.words && (select coalesce(max(s.words) filter (where s.nth = ${nth}), max(s.words) filter (where s.nth = 1)) from spelled s)`;
  // It belongs to cairn_definer, whose name the owner takes for this alone.
  await run('set local role cairn_definer; drop function search_ideas(text[], integer); reset role');
  await run(`create function search_ideas(words text[], most integer) returns table (id uuid, rank numeric) language sql stable security definer
    set search_path = pg_catalog, public, pg_temp set pg_trgm.word_similarity_threshold = 0.4 as $f$
    with typed as materialized (
      select t.word, t.nth from unnest(idea_words(array_to_string($1::text[], ' '))) with ordinality t(word, nth) where t.nth <= ${TYPED.length}
    ), near as materialized (
      select t.nth, v.word, v.near from typed t cross join lateral (
        (select k.word, word_similarity(t.word, k.word) as near from idea_word k
          where k.network_id = ${NETWORK} and k.word %> t.word and word_similarity(t.word, k.word) >= case when length(t.word) > 4 then 0.4 else 0.5 end
          order by near desc, k.word limit ${SPELLINGS})
        union all (select k.word, case when k.word = t.word then 1 else 0.5 end from idea_word k
          where show_trgm(t.word) = '{}' and k.network_id = ${NETWORK} and k.word >= t.word and k.word < t.word || chr(1114111) order by k.word limit ${SPELLINGS})
      ) v
    ), spelled as materialized (
      select t.nth, coalesce(array_agg(n.word) filter (where n.word is not null), '{}') as words from typed t left join near n on n.nth = t.nth group by t.nth
    )
    select i.id, round(((t.titled + s.said) / (select count(*) from typed))::numeric, 4) as rank
    from change_idea i
    cross join lateral (
      select coalesce(sum(b.near), 0) as titled from (select max(n.near) as near from near n where n.word = any(i.title_words) group by n.nth) b
    ) t
    cross join lateral (select sum(case when y.word = any(i.words) then 1 else 0.5 end) as said from typed y) s
    where i.network_id = ${NETWORK}
      and i.deleted_at is null
      and (i.visibility in ('NETWORK', 'PUBLIC')
        or (i.visibility = 'OWNER' and i.owner_id = ${listOf('read_owner_ids')})
        or (i.visibility = 'TEAM' and i.team_id = ${listOf('team_ids')}))
      and ${TYPED.map(holds).join('\n      and ')}
    order by rank desc, i.id limit least($2, 2000) $f$`);
  await handOver('search_ideas(text[], integer)', 'cairn_app');
}
