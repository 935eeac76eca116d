import { Injectable } from '@nestjs/common';
import { freeName, refuse, streamName, Visibility, type Tracker as TrackerBody } from '@cairn/domain';
import { ended, Team } from '@cairn/networks';
import { badInput, currentActor, Db, newId, notFound, refusalOf, type ReadTx, type Refused, type WriteTx } from '@cairn/platform';
import { addMeasure, checkedMeasure, lineOf } from './measure-making.service.js';
import { Measure } from './measure.entity.js';
import { measureOfTracker } from './tracker-body.service.js';
import { applyChartSetting } from './tracker-chart.service.js';
import { TrackerInstall } from './tracker-install.entity.js';
import { ReadyTrackers } from './tracker-ready.service.js';
import type { InstallTrackerInput } from './tracker.input.js';
import { IN_USE, INSTALLED, LOCK_INSTALL, MEASURE_NAMES } from './tracker.page.js';
import { Tracker } from './tracker.entity.js';
import { loadTracker, tell } from './tracker.service.js';

interface Source { trackerId: string | null; ready: string | null; number: number; body: TrackerBody }
interface Where { ownerId: string; team: Team | null }

/** Makes measures of trackers, and takes that back. */
@Injectable()
export class TrackerInstallService {
  constructor(private readonly db: Db, private readonly readyTrackers: ReadyTrackers) {}

  /**
   * Makes a measure of a tracker for a team or for the own organization, which sees it alone at first. Twice is once: the second
   * time answers with what is there.
   */
  install(input: InstallTrackerInput): Promise<TrackerInstall | Refused> {
    const name = input.name == null ? null : lineOf('name', input.name, 120);
    return this.db.mutate<TrackerInstall | Refused>('installTracker', input, {
      run: async (tx) => {
        const source = await this.sourceOf(tx, input);
        const where = await placeFor(tx, input.teamId);
        if (where.team?.endedAt) return ended(where.team) as Refused;
        const key = source.trackerId ?? source.ready;
        await tx.page(LOCK_INSTALL, [where.ownerId, key, where.team?.id ?? null]);
        const [known] = await tx.page(INSTALLED, [tx.networkId, where.ownerId, key, where.team?.id ?? null]);
        if (known) return tx.load('measure.read', TrackerInstall, known.id);
        const wanted = name ?? source.body.name;
        const taken = new Set((await tx.page(MEASURE_NAMES, [tx.networkId, where.ownerId])).map((row) => row.name));
        if (taken.has(wanted.toLowerCase())) return refusalOf(refuse('MEASURE_NAME_TAKEN', { name: wanted, suggestion: freeName(wanted, taken, where.team?.name ?? null) }));
        return this.make(tx, source, where, wanted);
      },
      again: (tx, id) => tx.load('measure.read', TrackerInstall, id),
    });
  }

  /** Takes an installation back with its measure, as long as nobody works with it. */
  uninstall(id: string): Promise<TrackerInstall | Refused> {
    return this.db.mutate<TrackerInstall | Refused>('uninstallTracker', { id }, {
      run: async (tx) => {
        const install = await tx.load('tracker.install', TrackerInstall, id, { lock: true });
        if (install.removedAt) return install;
        const measure = await tx.of(Measure).lock({ id: install.measureId });
        if (!measure) throw notFound();
        const [use] = await tx.page(IN_USE, [measure.id]);
        if (use?.used !== false) return refusalOf(refuse('MEASURE_IN_USE', { name: measure.name }));
        await tx.of(Measure).edit(measure, measure.version, { deletedAt: new Date() });
        await tellCount(tx, install);
        return tx.of(TrackerInstall).edit(install, install.version, { removedAt: new Date() });
      },
      again: (tx) => tx.load('measure.read', TrackerInstall, id),
    });
  }

  private async make(tx: WriteTx, { body, ...source }: Source, { ownerId, team }: Where, name: string): Promise<TrackerInstall> {
    const measureId = await addMeasure(tx, checkedMeasure(measureOfTracker(body, name)), { ownerId, visibility: Visibility.OWNER });
    await applyChartSetting(tx, measureId, body.chart.kind, body.chart.ruleSet, body.chart.screen);
    const id = newId();
    await tx.of(TrackerInstall).insert({
      id, ownerId, visibility: Visibility.OWNER, teamId: team?.id ?? null, ...source, measureId, memberId: currentActor().memberId, body: { ...body }, removedAt: null, version: 1,
    });
    await tellCount(tx, source);
    return tx.load('measure.read', TrackerInstall, id);
  }

  private async sourceOf(tx: ReadTx, { trackerId, ready }: InstallTrackerInput): Promise<Source> {
    if ((trackerId == null) === (ready == null)) throw badInput('trackerId', 'Name a tracker of the network, or one of ours.');
    if (ready != null) return { trackerId: null, ready, number: 1, body: this.readyTrackers.get(ready) };
    const tracker = await loadTracker(tx, trackerId as string);
    if (tracker.deletedAt) throw notFound();
    return { trackerId: tracker.id, ready: null, number: tracker.number, body: tracker.body };
  }
}

// Lists say in how many places a tracker is in use: to who reads it, of ours to the whole network. By whom stays untold.
async function tellCount(tx: WriteTx, { trackerId, ready }: Pick<TrackerInstall, 'trackerId' | 'ready'>): Promise<void> {
  const tracker = trackerId === null ? null : await tx.of(Tracker).one({ id: trackerId });
  if (tracker) tell(tx, tracker);
  else if (ready !== null) tx.record(streamName('learning', tx.networkId), 'tracker.changed', { trackerId: ready });
}

/** Whose the measure will be. @throws NOT_FOUND, FORBIDDEN */
async function placeFor(tx: ReadTx, teamId: string | null | undefined): Promise<Where> {
  const team = teamId == null ? null : await tx.load('team.read', Team, teamId);
  const ownerId = team?.ownerId ?? currentActor().organizationId;
  tx.permit('tracker.install', { ownerId });
  return { ownerId, team };
}
