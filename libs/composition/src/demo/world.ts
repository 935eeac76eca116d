import { MemberService, NetworkService, TeamService, type Site, type Team } from '@cairn/networks';
import { MeasureService } from '@cairn/measures';
import { Db, Refused, type WriteTx } from '@cairn/platform';
import type { Acting } from './acting.js';
import { DEMO_FOUNDER, DEMO_PEOPLE } from './people.js';

const DAY = 86_400_000;

/** What a refusal of the fill would mean: the story breaks a rule of the product. @throws with the rule's words */
export function must<T extends object>(result: T | Refused): T {
  if (result instanceof Refused) throw new Error(`The sample data was refused: ${result.code}, ${result.message}`);
  return result;
}

/** The sample network while it is filled: its people, places and measures by name, and the day on which everything ends. */
export class DemoWorld {
  /** Members by mail. */
  readonly members = new Map<string, { id: string; name: string; version: number }>();
  /** Teams by district. */
  readonly teams = new Map<string, Team>();
  /** Measures by name. */
  readonly measures = new Map<string, string>();
  /** Ideas by key. */
  readonly ideas = new Map<string, string>();
  /** Tests by district, idea and number. */
  readonly cycles = new Map<string, string>();

  networkId = '';

  constructor(readonly acting: Acting, readonly sites: ReadonlyMap<string, Site>, readonly today: Date) {}

  get<T>(service: abstract new (...args: never[]) => T): T {
    return this.acting.app.get(service) as T;
  }

  as<T>(email: string, step: () => Promise<T>): Promise<T> {
    return this.acting.as(email, step);
  }

  /** A moment so many days before the last one; `later` breaks ties in minutes. */
  daysAgo(days: number, later = 0): Date {
    const day = new Date(this.today.getTime() - days * DAY);
    // Three in the afternoon in winter, in the zone of the network: at the end of a school day, and never ahead of now.
    day.setUTCHours(22, later % 60, 0, 0);
    return day.getTime() > this.today.getTime() && days >= 0 ? new Date(this.today.getTime() - (60 - (later % 60)) * 60_000) : day;
  }

  /** The same as a calendar day. */
  dayAgo(days: number): string {
    return new Date(this.today.getTime() - days * DAY).toISOString().slice(0, 10);
  }

  /** Writes what is a person's own. */
  write(email: string, step: (tx: WriteTx) => Promise<unknown>): Promise<unknown> {
    return this.as(email, () => this.get(Db).write(step));
  }

  siteId(name: string): string {
    return found(this.sites.get(name), name).id;
  }

  memberId(email: string): string {
    return found(this.members.get(email), email).id;
  }

  /** Reads people, teams and measures as they are now. */
  async look(): Promise<void> {
    const emails = new Map(DEMO_PEOPLE.map(({ name, email }) => [name, email]));
    await this.as(DEMO_FOUNDER.email, async () => {
      this.networkId = (await this.get(NetworkService).current()).networkId;
      for (const { node } of (await this.get(MemberService).list({ first: 100 })).edges) this.members.set(emails.get(node.name) ?? node.name, node);
      for (const { node } of (await this.get(MeasureService).list({ first: 100 })).edges) this.measures.set(node.name, node.id);
      const districts = new Map([...this.sites.values()].map(({ id, name }) => [id, name]));
      for (const { node } of (await this.get(TeamService).list({ first: 100 } as never)).edges) this.teams.set(districts.get(node.siteId) ?? '', node);
    });
  }
}

/** What the story names. @throws when it is not there */
export function found<T>(value: T | undefined | null, name: string): T {
  if (value === undefined || value === null) throw new Error(`The sample data names ${name}, which is not there.`);
  return value;
}
