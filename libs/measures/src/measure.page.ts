import { statement } from '@cairn/platform';

/** The measures that the viewer may read, by name. */
export const MEASURE_IDS = statement<{ id: string; name: string }>('measures.list', `
  select id, name from measure where deleted_at is null and ($1::text is null or (name, id) > ($1, $2::uuid)) order by name, id limit $3`);

/** The definition rows of measures that are valid now. */
export const CURRENT_DEFINITIONS = statement<{ measureId: string; id: string }>('measures.current-definitions', `
  select d.measure_id as "measureId", d.id from measure_definition d
  join measure m on m.network_id = d.network_id and m.id = d.measure_id and m.definition_number = d.number
  where d.measure_id = any($1::uuid[])`);

/** The groups of a measure that have a series of the viewer's own or a shared one. */
export const USED_STRATA = statement<{ stratum: string }>('measures.used-strata', `
  select distinct stratum from series where measure_id = $1 and stratum <> '' order by 1`);
