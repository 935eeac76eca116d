import { Injectable } from '@nestjs/common';
import { badInput, Db, decodeCursor, encodeCursor, isId, mayDo, pageSize, text, toConnection, type Connection } from '@cairn/platform';
import { cardOf, type CycleCard } from './cycle-card.type.js';
import type { CyclesArgs } from './cycle-list.input.js';
import { CYCLES } from './cycle-list.page.js';

const IDS = ['teamId', 'districtId', 'leadId', 'ideaId'] as const;

/** Tests of the whole network, found by who tests what and how it went. */
@Injectable()
export class CycleListService {
  constructor(private readonly db: Db) {}

  /** One page, the newest first. @throws BAD_USER_INPUT naming the field */
  async list(args: CyclesArgs): Promise<Connection<CycleCard>> {
    const first = pageSize(args);
    const [last] = decodeCursor(args.after, 1) ?? [null];
    if (last !== null && !isId(last)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    const wrong = IDS.find((field) => args[field] != null && !isId(args[field]));
    if (wrong) throw badInput(wrong, 'This is not an id.');
    const words = (field: 'driver' | 'search'): string | null => text(field, args[field] ?? '', { max: 200 }) || null;
    // People who see no names do not find tests by a person either.
    const named = mayDo('member.read', {});
    const [driver, search, leadId] = [words('driver'), words('search'), named ? args.leadId ?? null : null];
    const rows = await this.db.read((tx) => tx.page(CYCLES, [
      named, args.teamId ?? null, args.districtId ?? null, leadId, args.ideaId ?? null, driver, args.stages?.length ? args.stages : null, args.decision ?? null, search, last, first + 1,
    ]));
    return toConnection(rows.map(cardOf), first, ({ id }) => encodeCursor([id]));
  }
}
