import { type Site } from './site.entity.js';
import { statement } from '@cairn/platform';

/** The columns of `Site`. */
export const SITE_COLUMNS = `site.network_id as "networkId", site.id, site.kind, site.parent_id as "parentId", site.name, site.code, site.county, site.state,
  site.organization_id as "organizationId", site.locale, site.enrollment, site.grade_low as "gradeLow", site.grade_high as "gradeHigh", site.version`;

/**
 * The directory from A to Z. What is searched is compared as text, never as a pattern.
 * $1 network, $2 kind or null, $3 search or null, $4 and $5 name and id of the last one or null, $6 how many
 */
export const SITES = statement<Site>('networks.sites', `
  select ${SITE_COLUMNS} from site
  where network_id = $1 and ($2::text is null or kind = $2)
    and ($3::text is null or strpos(lower(name), lower($3)) > 0 or starts_with(lower(code), lower($3)))
    and ($4::text is null or (name, id) > ($4, $5::uuid))
  order by name, id limit $6`);

/** The schools of several districts. $1 network, $2 districts */
export const SCHOOLS_OF = statement<Site>('networks.schools-of', `
  select ${SITE_COLUMNS} from site where network_id = $1 and parent_id = any($2) order by name, id`);

/** A school is where its district is. $1 network, $2 district, $3 state */
export const MOVE_SCHOOLS = statement('networks.move-schools', `
  update site set state = $3, version = version + 1 where network_id = $1 and parent_id = $2 and state <> $3`);

export interface DistrictRow { id: string; name: string; code: string | null }

/** The districts with one of these codes or names. $1 network, $2 codes, $3 names in lower case */
export const DISTRICTS_BY_KEY = statement<DistrictRow>('networks.districts-by-key', `
  select id, name, code from site where network_id = $1 and kind = 'DISTRICT' and (code = any($2) or lower(name) = any($3)) order by id`);

/** Adds districts that are not there yet. $1 network, $2 ids, $3 names, $4 codes, $5 counties (empty: none) */
export const ADD_DISTRICTS = statement<{ id: string }>('networks.add-districts', `
  insert into site (network_id, id, kind, name, code, county)
  select $1, t.id, 'DISTRICT', t.name, nullif(t.code, ''), nullif(t.county, '')
  from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as t(id, name, code, county)
  on conflict do nothing returning id`);
