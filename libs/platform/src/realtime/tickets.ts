import { Inject, Injectable } from '@nestjs/common';
import { ask } from '../db/ask.js';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';
import { hashSecret } from '../db/secrets.js';

/** Who holds an open socket. */
export interface TicketHolder {
  networkId: string;
  userId: string;
  memberId: string;
  sessionId: string | null;
  tokenId: string | null;
  /** A socket opened by a token may do what the token may, and no more. */
  tokenPermissions: readonly string[] | null;
}

interface TicketRow { ticket_id: string; network_id: string; user_id: string; session_id: string | null; token_id: string | null; token_permissions: string[] | null; member_id: string }

/** Single-use tickets: 60 seconds between the mutation that writes one and the socket that redeems it. */
@Injectable()
export class Tickets {
  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources) {}

  /** Uses a ticket up. @returns its holder, or null when it is unknown, used, too old, or its sign-in has ended */
  async redeem(secret: string): Promise<TicketHolder | null> {
    const rows = await ask<TicketRow>(this.sources.app, 'select * from ticket_context($1)', [hashSecret(secret)]);
    const row = rows[0];
    if (!row) return null;
    return this.sources.app.transaction(async (manager) => {
      await manager.query(`select set_config('app.network_id', $1, true)`, [row.network_id]);
      const [, used] = (await manager.query(`update socket_ticket set used_at = now() where network_id = $1 and id = $2 and used_at is null`, [row.network_id, row.ticket_id])) as [unknown, number];
      if (used !== 1) return null;
      return { networkId: row.network_id, userId: row.user_id, memberId: row.member_id, sessionId: row.session_id, tokenId: row.token_id, tokenPermissions: row.token_permissions };
    });
  }

  /** Whether the sign-in and the membership behind an open socket still stand. */
  async stillGood(holder: TicketHolder): Promise<boolean> {
    return this.sources.app.transaction(async (manager) => {
      await manager.query(`select set_config('app.network_id', $1, true)`, [holder.networkId]);
      const rows = (await manager.query(
        `select 1 from member_context($1, $2) c where c.user_id = $3
           and ($4::uuid is null or exists (select 1 from session s where s.id = $4 and s.revoked_at is null and s.expires_at > now()))
           and ($5::uuid is null or exists (select 1 from api_token t where t.id = $5 and t.revoked_at is null and t.expires_at > now()))`,
        [holder.networkId, holder.memberId, holder.userId, holder.sessionId, holder.tokenId],
      )) as unknown[];
      return rows.length === 1;
    });
  }
}
