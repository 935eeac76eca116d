import { Injectable } from '@nestjs/common';
import {
  badInput, Config, currentOperation, Db, decodeCursor, encodeCursor, isId, notFound, pageSize, permit, toConnection, type Connection, type PageArgs,
} from '@cairn/platform';
import { OUTBOX, type OutboxRow } from './outbox.page.js';
import { OutboxMail } from './outbox.type.js';
import { readIdentity } from './viewer.service.js';

/**
 * The mails of this server, readable where none can be sent: hub leads read those of their own network. In the demo
 * everybody reads all, because the links in them are the only way to try an invitation.
 */
@Injectable()
export class OutboxService {
  constructor(private readonly db: Db, private readonly config: Config) {}

  /** @throws NOT_FOUND with a mail server, UNAUTHENTICATED, FORBIDDEN */
  async list(args: PageArgs): Promise<Connection<OutboxMail>> {
    const first = pageSize(args);
    const [after] = decodeCursor(args.after, 1) ?? [null];
    if (after !== null && !isId(after)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    if (this.config.env.CAIRN_SMTP_URL) throw notFound();
    const network = this.config.env.CAIRN_DEMO ? null : this.ownNetwork();
    const rows = await readIdentity(this.db, (tx) => tx.page(OUTBOX, [network, after, first + 1]));
    return toConnection(rows.map((row) => this.show(row)), first, (mail) => encodeCursor([mail.id]));
  }

  private ownNetwork(): string {
    permit('outbox.read');
    const { tenant } = currentOperation();
    if (!tenant) throw notFound();
    return tenant.networkId;
  }

  private show(row: OutboxRow): OutboxMail {
    return Object.assign(new OutboxMail(), {
      id: row.id, to: row.to_address, subject: row.subject, text: row.body, html: this.htmlOf(row.body), createdAt: row.created_at, state: row.state,
    });
  }

  // Links to this server alone become links: a mail quotes names that people chose.
  private htmlOf(text: string): string {
    const paragraphs = text.trim().split(/\n{2,}/).map((paragraph) => {
      const words = paragraph.split(/(\s+)/).map((word) => {
        const safe = escapeHtml(word);
        return word.startsWith(`${this.config.baseUrl}/`) ? `<a href="${safe}">${safe}</a>` : safe;
      });
      return `<p>${words.join('').replace(/\n/g, '<br>')}</p>`;
    });
    return paragraphs.join('\n');
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
