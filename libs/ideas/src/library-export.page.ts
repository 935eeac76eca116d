import { statement } from '@cairn/platform';

export interface LibraryRow {
  id: string; key: string; title: string; summary: string; problem: string; core: string[]; adaptable: string[]; areas: string[]; drivers: string[]; firstTest: string;
  organization: string; credit: string; visibility: string; number: number; updated: string;
}

/** The ideas that the viewer reads, whole, from A to Z. $1 network, $2 and $3 key and id of the last one or null, $4 how many */
export const LIBRARY_ROWS = statement<LibraryRow>('ideas.rows-to-export', `
  select i.id, i.title_key as key, i.title, i.summary, i.problem, i.core, i.adaptable, i.areas, i.drivers, i.first_test as "firstTest", o.name as organization,
    i.credit, i.visibility, i.number, to_char(i.updated_at at time zone 'UTC', 'YYYY-MM-DD') as updated
  from change_idea i join organization o on o.id = i.owner_id
  where i.network_id = $1 and i.deleted_at is null and ($2::text is null or (i.title_key, i.id) > ($2, $3::uuid))
  order by i.title_key, i.id limit $4`);
