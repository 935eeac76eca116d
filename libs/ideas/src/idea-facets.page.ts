import { statement, type Statement } from '@cairn/platform';

export interface FacetRow { kind: 'ALL' | 'AREA' | 'DRIVER' | 'LOCALE'; value: string; count: number }

const MOST_DRIVERS = 60;

/** $1 network, $2 areas, $3 drivers, $4 locales of the owner's district, $5 visibility, $6 author, $7 words (searching only). */
function facets(name: string, searching: boolean): Statement<FacetRow> {
  const from = searching ? `search_ideas($7::text[], 2000) s join change_idea i on i.network_id = $1 and i.id = s.id` : 'change_idea i';
  return statement<FacetRow>(name, `
    with found as (
      select i.areas, i.drivers, d.locale, ($2::text[] is null or i.areas && $2) as by_area, ($3::text[] is null or i.drivers && $3) as by_driver,
        ($4::text[] is null or coalesce(d.locale = any($4), false)) as by_locale
      from ${from} left join lateral (
        select st.locale from site st where st.network_id = i.network_id and st.organization_id = i.owner_id and st.kind = 'DISTRICT' order by st.id limit 1) d on true
      where i.network_id = $1 and i.deleted_at is null and ($5::text is null or i.visibility = $5) and ($6::uuid is null or i.author_id = $6)
    ), counted as (
      select 'ALL' as kind, '' as value, count(*)::int as count from found where by_area and by_driver and by_locale
      union all select 'AREA', area, count(*)::int from found, unnest(areas) area where by_driver and by_locale group by area
      union all (select 'DRIVER', driver, count(*)::int as n from found, unnest(drivers) driver where by_area and by_locale group by driver order by n desc, driver limit ${MOST_DRIVERS})
      union all select 'LOCALE', locale, count(*)::int from found where locale is not null and by_area and by_driver group by locale
    ) select kind, value, count from counted order by kind, count desc, value`);
}

export const FACETS = facets('ideas.facets', false);
export const FACETS_OF_SEARCH = facets('ideas.facets-of-search', true);
