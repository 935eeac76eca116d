/**
 * What the library's search finds, by the same statement as a superuser would write it: no walls and no function around it, the
 * network and who reads what as plain predicates. As the text of its JSON. $1 network, $2 member, $3 organization, $4 words
 */
export const SEARCH = `with typed as materialized (
    select t.word, t.nth from unnest(idea_words(array_to_string($4::text[], ' '))) with ordinality t(word, nth) where t.nth <= 8
  ), near as materialized (
    select t.nth, v.word, v.near from typed t cross join lateral (
      (select k.word, word_similarity(t.word, k.word) as near from idea_word k
        where k.network_id = $1 and k.word %> t.word and word_similarity(t.word, k.word) >= case when length(t.word) > 4 then 0.4 else 0.5 end
        order by near desc, k.word limit 50)
      union all (select k.word, case when k.word = t.word then 1 else 0.5 end from idea_word k
        where show_trgm(t.word) = '{}' and k.network_id = $1 and k.word >= t.word and k.word < t.word || chr(1114111) order by k.word limit 50)
    ) v
  ), spelled as materialized (
    select t.nth, coalesce(array_agg(n.word) filter (where n.word is not null), '{}') as words from typed t left join near n on n.nth = t.nth group by t.nth
  ), found as materialized (
    select i.id, i.title, i.summary, i.owner_id, round(((t.titled + s.said) / (select count(*) from typed))::numeric, 4) as rank
    from change_idea i
    cross join lateral (
      select coalesce(sum(b.near), 0) as titled from (select max(n.near) as near from near n where n.word = any(i.title_words) group by n.nth) b
    ) t
    cross join lateral (select sum(case when y.word = any(i.words) then 1 else 0.5 end) as said from typed y) s
    where i.network_id = $1 and i.deleted_at is null and (i.visibility in ('NETWORK', 'PUBLIC') or (i.visibility = 'OWNER' and i.owner_id = $3::uuid))
      and ${[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `i.words && (select coalesce(max(s.words) filter (where s.nth = ${nth}), max(s.words) filter (where s.nth = 1)) from spelled s)`).join(' and ')}
    order by rank desc, i.id limit 21
  ), shown as (
    select * from found order by rank desc, id limit 20
  ) select json_build_object('data', json_build_object('ideas', json_build_object(
      'edges', coalesce(json_agg(json_build_object('node', json_build_object('id', s.id, 'title', s.title, 'summary', s.summary, 'ownerName', o.name)) order by s.rank desc, s.id), '[]'),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from found)))))::text as answer
  from shown s join organization o on o.id = s.owner_id where $2::uuid is not null`;
