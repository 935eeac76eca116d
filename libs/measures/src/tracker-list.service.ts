import { Injectable } from '@nestjs/common';
import { entryFieldsOf, Visibility } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { Member, Team, widestFor } from '@cairn/networks';
import { badInput, currentActor, Db, decodeCursor, encodeCursor, isId, mayDo, notFound, pageSize, text, toConnection, type Connection } from '@cairn/platform';
import { In } from 'typeorm';
import { TrackerInstall } from './tracker-install.entity.js';
import { ReadyTrackers } from './tracker-ready.service.js';
import { Tracker } from './tracker.entity.js';
import type { TrackersArgs } from './tracker.input.js';
import { INSTALLS, OF_MEASURES, TRACKERS } from './tracker.page.js';
import { MeasureTracker, ReadyTracker, TrackerCard, type TrackerPlace, type TrackerPlaces } from './tracker.type.js';

/** What is read around trackers: the list, ours, where they can go, and what a measure keeps of its own. */
@Injectable()
export class TrackerListService {
  constructor(private readonly db: Db, private readonly readyTrackers: ReadyTrackers) {}

  /** The trackers that the viewer may read, from A to Z; one statement. */
  async list(args: TrackersArgs): Promise<Connection<TrackerCard>> {
    const first = pageSize(args);
    const [name, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (id !== null && !isId(id)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    const search = text('search', args.search ?? '', { max: 100 }) || null;
    const rows = await this.db.read(async (tx) => {
      tx.permit('network.read');
      return tx.page(TRACKERS, [tx.networkId, name, id, first + 1, search, mayDo('member.read', {})]);
    });
    return toConnection(rows.map(({ nameKey, ...row }) => Object.assign(new TrackerCard(), row, { cursor: encodeCursor([nameKey, row.id]) })), first, ({ cursor }) => cursor);
  }

  /** Our own trackers, with how often this network uses them. */
  async ready(): Promise<ReadyTracker[]> {
    const files = this.readyTrackers.list();
    const counts = await this.installs(files.map(({ key }) => key));
    return files.map((file, at) => Object.assign(new ReadyTracker(), file, { installs: counts[at] }));
  }

  /** In how many places trackers are in use, in the order of `keys`. */
  async installs(keys: readonly string[]): Promise<number[]> {
    return this.db.read(async (tx) => {
      tx.permit('network.read');
      const counts = new Map((await tx.page(INSTALLS, [[...keys]])).map((row) => [row.key, row.installs]));
      return keys.map((key) => counts.get(key) ?? 0);
    });
  }

  /** What the viewer can choose from when writing or installing. */
  places(): Promise<TrackerPlaces> {
    return this.db.read(async (tx) => {
      const { organizationId, teamIds, writeOwnerIds } = currentActor();
      const canCreate = mayDo('tracker.create', {});
      const named = (teams: Team[]): TrackerPlace[] => teams.filter((team) => !team.endedAt).map(({ id, name }) => ({ id, name }));
      const teamsOf = async (where: Parameters<ReturnType<typeof tx.of<Team>>['find']>[0]): Promise<TrackerPlace[]> => named(await tx.of(Team).find(where, { order: { name: 'ASC' } }));
      const ownTeams = canCreate && teamIds.length > 0 ? await teamsOf({ id: In([...teamIds]) }) : [];
      const installs = mayDo('tracker.install', { ownerId: organizationId });
      const own = installs ? await tx.byId(Organization, organizationId) : null;
      const teams = installs ? await teamsOf({ ownerId: In([...writeOwnerIds]) }) : [];
      const maxVisibility = canCreate ? (await widestFor(tx, organizationId)).max : Visibility.OWNER;
      return { canCreate, maxVisibility, ownTeams, organization: own && { id: own.id, name: own.name }, teams };
    });
  }

  owner({ ownerId }: Tracker): Promise<Organization> {
    return this.db.read(async (tx) => {
      const found = await tx.byId(Organization, ownerId);
      if (!found) throw notFound();
      return found;
    });
  }

  /** Null for whoever may not see the people of the network. */
  author({ authorId }: Tracker): Promise<Member | null> {
    return this.db.read(async (tx) => (mayDo('member.read', {}) ? tx.byId(Member, authorId) : null));
  }

  team({ teamId }: { teamId: string | null }): Promise<Team | null> {
    return this.db.read(async (tx) => (teamId ? tx.byId(Team, teamId) : null));
  }

  /** The tracker that a measure was made from, with its entry form; null for others, and for who reads the measure from outside. Batched. */
  ofMeasure(measureId: string): Promise<MeasureTracker | null> {
    return this.db.read(async (tx) => {
      const id = await tx.loader('measures.tracker-of-measures', async (ids: readonly string[]) => {
        const found = new Map((await tx.page(OF_MEASURES, [[...ids]])).map((row) => [row.measureId, row.id]));
        return ids.map((one) => found.get(one) ?? null);
      }).load(measureId);
      const install = id ? await tx.byId(TrackerInstall, id) : null;
      if (!install) return null;
      const source = install.trackerId ? await tx.byId(Tracker, install.trackerId) : null;
      const { name, credit, measure, form } = install.body;
      const fields = entryFieldsOf(measure.type).map((field) => ({ field, label: form.fields[field]?.label ?? '', help: form.fields[field]?.help ?? '' }));
      return Object.assign(new MeasureTracker(), { trackerId: source && !source.deletedAt ? source.id : null, ready: install.ready, name, credit, help: form.help, fields });
    });
  }
}
