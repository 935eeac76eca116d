import { createHash } from 'node:crypto';
import { statement, type Statement } from '@cairn/platform';
import type { ImprovementArea, Visibility } from '@cairn/domain';

/**
 * One field of an idea's card that needs more than the idea's own row. The list asks for it only when the field is selected, in the same
 * statement: the page is cut first, so a lateral join runs for the ideas of the page alone.
 *
 * In `columns` and `join`, `i` is the idea (`i.network_id`, `i.id`, `i.owner_id`, `i.team_id`, `i.visibility`, `i.author_id`) and $1 the
 * network; no other parameter belongs to a part, but `current_setting('app.…')` can be read as the policies read it. The walls hold.
 */
export interface IdeaListPart {
  /** The field of `IdeaCard` that it fills. */
  field: string;
  /** What it adds to the row, under names of its own: `t.list as "tests"`. */
  columns: string;
  /** Exactly one row for each idea: `left join lateral (select …) t on true`; or that for what is selected inside of the field, `selects('latest')`. */
  join: string | ((selects: (field: string) => boolean) => string);
  /** The value of the field from the columns. Default: the column named like the field. */
  read?: (row: Record<string, unknown>) => unknown;
}

export interface IdeaRow extends Record<string, unknown> {
  id: string; ownerId: string; authorId: string; visibility: Visibility; teamId: string | null; title: string; summary: string; areas: ImprovementArea[]; drivers: string[];
  credit: string; clonedFromId: string | null; number: number; version: number; updatedAt: Date; cursorKey: string;
}

/** What the library filters by, in the numbering of every statement of this file; null for everything. */
export const FILTERS = `($5::text[] is null or i.areas && $5) and ($6::text[] is null or i.drivers && $6) and ($8::text is null or i.visibility = $8) and ($9::uuid is null or i.author_id = $9)
    and ($7::text[] is null or exists (select 1 from site d where d.network_id = i.network_id and d.organization_id = i.owner_id and d.kind = 'DISTRICT' and d.locale = any($7)))`;

const COLUMNS = `i.network_id, i.id, i.owner_id, i.author_id, i.visibility, i.team_id, i.title, i.summary, i.areas, i.drivers, i.credit, i.cloned_from_id, i.number, i.version, i.updated_at`;

const SHOWN = `i.id, i.owner_id as "ownerId", i.author_id as "authorId", i.visibility, i.team_id as "teamId", i.title, i.summary, i.areas, i.drivers, i.credit,
  i.cloned_from_id as "clonedFromId", i.number, i.version, i.updated_at as "updatedAt", i.cursor_key::text as "cursorKey"`;

const BY_TITLE = `select ${COLUMNS}, i.title_key as cursor_key from change_idea i
  where i.network_id = $1 and i.deleted_at is null and ($2::text is null or (i.title_key, i.id) > ($2, $3::uuid)) and ${FILTERS}
  order by i.title_key, i.id limit $4`;

/** How many the first page of a library shows that nobody has narrowed. */
export const OPENED = 20;

// What most people read. Nothing in it hangs on a parameter but the network, so PostgreSQL keeps its plan; the others it plans anew at each use, which takes as long as to run them.
const BY_TITLE_OPENED = `select ${COLUMNS}, i.title_key as cursor_key from change_idea i where i.network_id = $1 and i.deleted_at is null order by i.title_key, i.id limit ${OPENED + 1}`;

// All that the search finds is needed only where something is taken from it afterwards.
const FOUND = `case when $2::text is null and $5::text[] is null and $6::text[] is null and $7::text[] is null and $8::text is null and $9::uuid is null then $4::integer else 2000 end`;

const BY_RANK = `select ${COLUMNS}, s.rank as cursor_key from search_ideas($10::text[], ${FOUND}) s join change_idea i on i.network_id = $1 and i.id = s.id
  where i.deleted_at is null and ($2::text is null or s.rank < $2::numeric or (s.rank = $2::numeric and i.id > $3::uuid)) and ${FILTERS}
  order by s.rank desc, i.id limit $4`;

const FROM = { opened: BY_TITLE_OPENED, chosen: BY_TITLE, searched: BY_RANK } as const;

/** Which list it is: the first page as the library opens, one that is narrowed or goes on behind a cursor, or one by rank. */
export type ListKind = keyof typeof FROM;

const known = new Map<string, Statement<IdeaRow>>();

/**
 * The statement of the library for a selection: from A to Z by title, or by rank when it searches. $1 network, $2 and $3 key and id of the last
 * one or null, $4 how many, $5 areas, $6 drivers, $7 locales of the owner's district, $8 visibility, $9 author, $10 words (`searched` only); `opened` takes $1 alone.
 * @param fields what is selected, those inside of others with dots
 */
export function ideaList(parts: readonly IdeaListPart[], kind: ListKind, fields: ReadonlySet<string> = new Set()): Statement<IdeaRow> {
  const joinOf = ({ field, join }: IdeaListPart): string => (typeof join === 'string' ? join : join((inner) => fields.has(`${field}.${inner}`)));
  const text = `select ${[SHOWN, ...parts.map((part) => part.columns)].join(', ')} from (${FROM[kind]}) i
    ${parts.map(joinOf).join(' ')} order by i.cursor_key${kind === 'searched' ? ' desc' : ''}, i.id`;
  const found = known.get(text);
  if (found) return found;
  // PostgreSQL cuts the name of a statement at 63 characters.
  const made = statement<IdeaRow>(`ideas.list.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`, text);
  known.set(text, made);
  return made;
}

/** What the cards of this feature show besides the idea's own row. The author is named to whoever may read members; see `IdeaListParts`. */
export const OWN_PARTS: readonly IdeaListPart[] = [
  { field: 'ownerName', columns: `o.name as "ownerName"`, join: `join organization o on o.id = i.owner_id` },
  { field: 'authorName', columns: `a.name as "authorName"`, join: `join member a on a.network_id = i.network_id and a.id = i.author_id` },
  { field: 'teamName', columns: `tm.name as "teamName"`, join: `left join team tm on tm.network_id = i.network_id and tm.id = i.team_id` },
  {
    field: 'locale', columns: `d.locale`,
    join: `left join lateral (select d.locale from site d where d.network_id = i.network_id and d.organization_id = i.owner_id and d.kind = 'DISTRICT' order by d.id limit 1) d on true`,
  },
];
