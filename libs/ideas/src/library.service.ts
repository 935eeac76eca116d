import { Injectable } from '@nestjs/common';
import { searchWords, type ImprovementArea } from '@cairn/domain';
import { badInput, currentActor, Db, decodeCursor, encodeCursor, isId, pageSize, text, toConnection, type Connection } from '@cairn/platform';
import { FACETS, FACETS_OF_SEARCH, type FacetRow } from './idea-facets.page.js';
import { OPENED, type IdeaRow } from './idea-list.page.js';
import { IdeaListParts } from './idea-parts.service.js';
import type { IdeaFilterArgs, IdeasArgs } from './idea.input.js';
import { IdeaCard, type FacetCount, type IdeaFacets } from './idea.type.js';

const MOST_SEARCH = 200;
const MOST_CHOSEN = 20;
const RANK = /^\d\.\d{1,6}$/;

/** The library: what the network could try, found by title, by words, and by what it is about. */
@Injectable()
export class LibraryService {
  constructor(private readonly db: Db, private readonly parts: IdeaListParts) {}

  /** The ideas from A to Z, or those that a search finds by rank; one statement. @param fields what the caller selects of each */
  async list(args: IdeasArgs, fields: ReadonlySet<string>): Promise<Connection<IdeaCard>> {
    const first = pageSize(args);
    const words = wordsOf(args);
    const [key, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (id !== null && (!isId(id) || (words && !RANK.test(key ?? '')))) throw badInput('after', 'This cursor is not valid; start from the first page.');
    const { areas, drivers, locales, visibility, author } = filtersOf(args);
    if (words?.length === 0) return toConnection<IdeaCard>([], first, ({ cursor }) => cursor);
    const filters = [areas, drivers, locales, visibility, author];
    const kind = words ? 'searched' : first === OPENED && [key, ...filters].every((one) => one === null) ? 'opened' : 'chosen';
    const values = kind === 'opened' ? [] : [key, id, first + 1, ...filters, ...(words ? [words] : [])];
    const rows = await this.db.read(async (tx) => {
      tx.permit('network.read');
      return tx.page(this.parts.statement(fields, kind), [tx.networkId, ...values]);
    });
    return toConnection(rows.map((row) => this.cardOf(row, fields)), first, ({ cursor }) => cursor);
  }

  /** How many ideas of the present search carry each area, driver and locale; one statement. */
  async facets(args: IdeaFilterArgs): Promise<IdeaFacets> {
    const words = wordsOf(args);
    const { areas, drivers, locales, visibility, author } = filtersOf(args);
    if (words?.length === 0) return facetsOf([]);
    const rows = await this.db.read(async (tx) => {
      tx.permit('network.read');
      return tx.page(words ? FACETS_OF_SEARCH : FACETS, [tx.networkId, areas, drivers, locales, visibility, author, ...(words ? [words] : [])]);
    });
    return facetsOf(rows);
  }

  private cardOf(row: IdeaRow, fields: ReadonlySet<string>): IdeaCard {
    const { id, title, summary, visibility, areas, drivers, credit, clonedFromId, number, updatedAt, ownerId, authorId, cursorKey } = row;
    const isMine = authorId === currentActor().memberId;
    return Object.assign(new IdeaCard(), {
      id, title, summary, visibility, areas, drivers, credit, clonedFromId, number, updatedAt, ownerId, isMine,
      cursor: encodeCursor([cursorKey, id]), parts: this.parts.read(fields, row),
    });
  }
}

interface Filters { areas: ImprovementArea[] | null; drivers: string[] | null; locales: string[] | null; visibility: string | null; author: string | null }

function filtersOf({ areas, drivers, locales, visibility, mine }: IdeaFilterArgs): Filters {
  const chosen = <T>(field: string, values: T[] | null | undefined): T[] | null => {
    if ((values?.length ?? 0) > MOST_CHOSEN) throw badInput(field, `Choose at most ${MOST_CHOSEN}.`);
    return values && values.length > 0 ? values : null;
  };
  const named = chosen('drivers', drivers)?.map((driver, at) => text(`drivers[${at}]`, driver, { max: 100 })) ?? null;
  return { areas: chosen('areas', areas), drivers: named, locales: chosen('locales', locales), visibility: visibility ?? null, author: mine ? currentActor().memberId : null };
}

// Null: nothing is searched. Empty: signs alone were searched, and nothing is found.
function wordsOf({ search }: IdeaFilterArgs): string[] | null {
  const wanted = text('search', search ?? '', { max: MOST_SEARCH });
  return wanted === '' ? null : searchWords(wanted);
}

function facetsOf(rows: readonly FacetRow[]): IdeaFacets {
  const of = (kind: FacetRow['kind']): FacetCount[] => rows.filter((row) => row.kind === kind).map(({ value, count }) => ({ value, count }));
  return { total: of('ALL')[0]?.count ?? 0, areas: of('AREA'), drivers: of('DRIVER'), locales: of('LOCALE') };
}
