import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import { DATA_SOURCES, type DataSources } from '../db/data-sources.js';
import { Notifications } from '../db/notifications.js';

interface MailRow { id: string; message_id: string; to_address: string; subject: string; body: string; tries: number }

const TRIES = 8;
const POLL_MS = 5_000;

/** Sends recorded mails. Without SMTP they stay in the local outbox, where a page shows them. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly log = new Logger(Mailer.name);
  private readonly transport: Transporter | null;
  private timer: NodeJS.Timeout | null = null;
  private stop: (() => void) | null = null;
  private busy: Promise<void> | null = null;

  constructor(@Inject(DATA_SOURCES) private readonly sources: DataSources, private readonly config: Config, private readonly notifications: Notifications) {
    this.transport = config.env.CAIRN_SMTP_URL ? createTransport(config.env.CAIRN_SMTP_URL) : null;
  }

  start(): void {
    this.stop = this.notifications.on('cairn_outbox', () => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop?.();
    if (this.timer) clearInterval(this.timer);
    await this.busy;
    this.transport?.close();
  }

  /** Sends what is due; waits for the sending that runs now, whose mail nobody else sees. */
  async flush(): Promise<void> {
    await this.busy;
    await this.sendDue();
  }

  private async sendDue(): Promise<void> {
    while (await this.sendOne());
  }

  private wake(): void {
    this.busy ??= this.sendDue().catch((error: Error) => this.log.warn(error.message)).finally(() => { this.busy = null; });
  }

  // One mail a transaction: a crash after the server took it repeats the same Message-ID, which mail servers know.
  private async sendOne(): Promise<boolean> {
    return this.sources.system.transaction(async (manager) => {
      const [mail] = (await manager.query(`select id, message_id, to_address, subject, body, tries from mail
        where state = 'QUEUED' and next_try_at <= now() order by next_try_at limit 1 for update skip locked`)) as MailRow[];
      if (!mail) return false;
      try {
        await this.deliver(mail);
        await manager.query(`update mail set state = 'SENT', sent_at = now(), tries = tries + 1 where id = $1`, [mail.id]);
      } catch (error) {
        const state = mail.tries + 1 >= TRIES ? 'FAILED' : 'QUEUED';
        await manager.query(`update mail set state = $2, tries = tries + 1, error = $3, next_try_at = now() + make_interval(secs => 5 * power(3, tries)) where id = $1`,
          [mail.id, state, (error instanceof Error ? error.message : String(error)).slice(0, 500)]);
      }
      return true;
    });
  }

  private async deliver(mail: MailRow): Promise<void> {
    if (!this.transport) return;
    await this.transport.sendMail({
      from: this.config.env.CAIRN_MAIL_FROM, to: { name: '', address: mail.to_address }, subject: mail.subject, text: mail.body,
      messageId: mail.message_id, disableFileAccess: true, disableUrlAccess: true,
    });
  }
}
