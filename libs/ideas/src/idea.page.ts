import { statement } from '@cairn/platform';

/** The editions of an idea, the newest first. $1 network, $2 idea, $3 number of the last one or null, $4 how many, $5 whether with their words */
export const EDITIONS = statement<{ number: number; editorId: string; body: unknown; createdAt: Date }>('ideas.editions', `
  select number, editor_id as "editorId", case when $5::boolean then body end as body, created_at as "createdAt" from change_idea_edition
  where network_id = $1 and idea_id = $2 and ($3::integer is null or number < $3) order by number desc limit $4`);

/**
 * Removes for good what was removed 30 days ago and no test or session refers to, with its editions; what was made after it keeps its credit as text.
 * $1 network
 */
export const PURGE = statement<{ purged: number }>('ideas.purge', `
  with gone as (
    select i.network_id, i.id from change_idea i
    where i.network_id = $1 and i.deleted_at < now() - interval '30 days'
      and not exists (select 1 from pdsa_cycle c where c.network_id = i.network_id and c.idea_id = i.id)
      and not exists (select 1 from session_step t where t.network_id = i.network_id and t.idea_id = i.id)
      and not exists (select 1 from session_link l where l.network_id = i.network_id and l.idea_id = i.id)
    order by i.id limit 500 for update
  ), cut as (
    update change_idea c set cloned_from_id = null from gone g where c.network_id = g.network_id and c.cloned_from_id = g.id and c.id not in (select id from gone)
  ), evidence as (
    delete from idea_evidence e using gone g where e.network_id = g.network_id and e.idea_id = g.id
  ), editions as (
    delete from change_idea_edition e using gone g where e.network_id = g.network_id and e.idea_id = g.id
  ), ideas as (
    delete from change_idea i using gone g where i.network_id = g.network_id and i.id = g.id returning 1
  ) select count(*)::int as purged from ideas`);

/** Forgets, a week after an idea last got them, the words that no idea has any more. $1 network */
export const FORGET_WORDS = statement('ideas.forget-words', `
  delete from idea_word k where k.network_id = $1 and k.used_on < (now() at time zone 'utc')::date - 7
    and not exists (select 1 from (select unnest(i.words) as word from change_idea i where i.network_id = $1) u where u.word = k.word)`);
