import type { AnnotationKind, AnnotationLinkKind, Permission, Visibility } from '@cairn/domain';
import { statement } from '@cairn/platform';

interface LinkFacts { title: string; ownerId: string; visibility: Visibility; teamId: string | null }
export interface NoteRow {
  id: string; version: number; measureId: string; seriesId: string | null; onDate: string; kind: AnnotationKind; text: string; by: string; ownerId: string;
  linkKind: AnnotationLinkKind | null; linkId: string | null; link: LinkFacts | null;
}

/** What reading the object of a link needs. */
export const LINK_READ: Record<AnnotationLinkKind, Permission> = { CYCLE: 'cycle.read', IDEA: 'idea.read', SESSION: 'session.read' };

const facts = (alias: string): string => `case when ${alias}.id is not null then json_build_object('title', ${alias}.title, 'ownerId', ${alias}.owner_id, 'visibility', ${alias}.visibility, 'teamId', ${alias}.team_id) end`;
const linked = (kind: string, id: string): string => `
  left join pdsa_cycle c on ${kind} = 'CYCLE' and c.network_id = (select network_id from network) and c.id = ${id}
  left join change_idea i on ${kind} = 'IDEA' and i.network_id = (select network_id from network) and i.id = ${id} and i.deleted_at is null
  left join live_session l on ${kind} = 'SESSION' and l.network_id = (select network_id from network) and l.id = ${id}`;
// The joins run under the walls: what the viewer may not read has no title here.
const NOTE = `select a.id, a.version, a.measure_id as "measureId", a.series_id as "seriesId", a.on_date::text as "onDate", a.kind, a.text, m.name as by, coalesce(s.owner_id, q.owner_id) as "ownerId",
    a.link_kind as "linkKind", a.link_id as "linkId", coalesce(${facts('c')}, ${facts('i')}, ${facts('l')}) as link
  from annotation a join member m on m.network_id = a.network_id and m.id = a.member_id join measure q on q.network_id = a.network_id and q.id = a.measure_id
  left join series s on s.network_id = a.network_id and s.id = a.series_id ${linked('a.link_kind', 'a.link_id')}`;

/** The notes on measures as a whole ($1), and on series ($2), by day. */
export const NOTES = statement<NoteRow>('measures.notes', `${NOTE}
  where a.deleted_at is null and a.measure_id = any($1::uuid[]) and (a.series_id is null or a.series_id = any($2::uuid[])) order by a.on_date, a.id limit 1000`);

/** One note. $1 id */
export const ONE_NOTE = statement<NoteRow>('measures.one-note', `${NOTE} where a.deleted_at is null and a.id = $1`);

/** The object of a link, as far as the viewer may read it. $1 kind, $2 id */
export const LINKED = statement<{ link: LinkFacts | null }>('measures.linked', `
  select coalesce(${facts('c')}, ${facts('i')}, ${facts('l')}) as link from (values (1)) one ${linked('$1::text', '$2::uuid')}`);
