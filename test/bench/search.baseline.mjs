/**
 * What the library's search finds, by the same statement as a superuser would write it: no walls and no function around it, the
 * network and who reads what as plain predicates. As the text of its JSON. $1 network, $2 member, $3 organization, $4 words
 */
export const SEARCH = `with found as materialized (
    select i.id, i.title, i.summary, i.owner_id, s.rank from change_idea i cross join lateral (
      select bool_and(word_similarity(lower(unaccent(w)), i.search) >= case when length(w) > 4 then 0.4 else 0.5 end) as found,
        round((avg(word_similarity(lower(unaccent(w)), i.title_key)) + avg(word_similarity(lower(unaccent(w)), i.search)))::numeric, 4) as rank
      from unnest($4::text[]) w
    ) s
    where i.network_id = $1 and i.deleted_at is null and (i.visibility in ('NETWORK', 'PUBLIC') or (i.visibility = 'OWNER' and i.owner_id = $3::uuid))
      and i.search %> (select lower(unaccent(w)) from unnest($4::text[]) w order by length(w) desc, w limit 1) and s.found
    order by s.rank desc, i.id limit 21
  ), shown as (
    select * from found order by rank desc, id limit 20
  ) select json_build_object('data', json_build_object('ideas', json_build_object(
      'edges', coalesce(json_agg(json_build_object('node', json_build_object('id', s.id, 'title', s.title, 'summary', s.summary, 'ownerName', o.name)) order by s.rank desc, s.id), '[]'),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from found)))))::text as answer
  from shown s join organization o on o.id = s.owner_id where $2::uuid is not null`;
