import { Injectable } from '@nestjs/common';
import { audienceOf, canBringBack, compareVisibility, refuse, trackerFile, UNDO_DAYS, type Tracker as TrackerBody } from '@cairn/domain';
import { Organization } from '@cairn/identity';
import { movedTo, placeOf, refuseBeyond, type Place } from '@cairn/networks';
import { conflict, currentActor, Db, mayDo, newId, notFound, refusalOf, type Authorized, type ReadTx, type Refused, type WriteTx } from '@cairn/platform';
import { MeasureDefinition } from './measure-definition.entity.js';
import { Measure } from './measure.entity.js';
import { credited, trackerBody, trackerOfMeasure } from './tracker-body.service.js';
import { chartSettingOf } from './tracker-chart.service.js';
import { TrackerInstall } from './tracker-install.entity.js';
import { Tracker } from './tracker.entity.js';
import type { CreateTrackerInput, SaveMeasureAsTrackerInput, SetTrackerVisibilityInput, UpdateTrackerInput } from './tracker.input.js';

/** Trackers: brought in as a file or made of a measure, shared, changed, removed and brought back. */
@Injectable()
export class TrackerService {
  constructor(private readonly db: Db) {}

  /** @throws NOT_FOUND also for what was removed, unless the caller may bring it back */
  get(id: string): Promise<Tracker> {
    return this.db.read((tx) => loadTracker(tx, id));
  }

  create(input: CreateTrackerInput): Promise<Tracker | Refused> {
    const body = trackerBody(input.json);
    return this.db.mutate<Tracker | Refused>('createTracker', input, {
      run: (tx) => this.add(tx, body, input),
      again: (tx, id) => tx.load('tracker.read', Tracker, id),
    });
  }

  /** Makes a tracker of a measure that the caller reads: its definition travels, never a figure. */
  saveMeasure(input: SaveMeasureAsTrackerInput): Promise<Tracker | Refused> {
    return this.db.mutate<Tracker | Refused>('saveMeasureAsTracker', input, {
      run: async (tx) => {
        const measure = await tx.load('measure.read', Measure, input.measureId);
        const definition = measure.deletedAt ? null : await tx.of(MeasureDefinition).one({ measureId: measure.id, number: measure.definitionNumber });
        if (!definition) throw notFound();
        const install = await tx.of(TrackerInstall).one({ measureId: measure.id });
        const body = trackerOfMeasure(measure, definition, install?.body.form ?? null, await chartSettingOf(tx, measure.id));
        const owner = await tx.byId(Organization, measure.ownerId);
        return this.add(tx, credited({ ...body, credit: install?.body.credit ?? '' }, owner?.name ?? ''), input);
      },
      again: (tx, id) => tx.load('tracker.read', Tracker, id),
    });
  }

  /** Puts another file in its place, at the version the caller read; a changed one is the next edition. What is installed stays as it is. */
  update(input: UpdateTrackerInput): Promise<Tracker | Refused> {
    const body = trackerBody(input.json);
    return this.db.mutate<Tracker | Refused>('updateTracker', input, {
      run: async (tx) => {
        const tracker = await tx.load('tracker.edit', Tracker, input.id, { lock: true });
        if (tracker.deletedAt) return refusalOf(refuse('TRACKER_GONE'));
        if (tracker.version !== input.version) throw conflict('Somebody changed this while you were editing.', { currentVersion: tracker.version });
        if (trackerFile(body) === trackerFile(tracker.body)) return tracker;
        const changed = await tx.of(Tracker).edit(tracker, input.version, { body: { ...body }, name: body.name, number: tracker.number + 1, updatedAt: new Date() });
        tell(tx, changed);
        return changed;
      },
      again: (tx, id) => tx.load('tracker.read', Tracker, id),
    });
  }

  /** Shows a tracker to more or fewer, as far as the agreement covers it. */
  setVisibility(input: SetTrackerVisibilityInput): Promise<Tracker | Refused> {
    return this.db.mutate<Tracker | Refused>('setTrackerVisibility', input, {
      run: async (tx) => {
        const tracker = await tx.load('tracker.edit', Tracker, input.id, { lock: true });
        if (tracker.deletedAt) return refusalOf(refuse('TRACKER_GONE'));
        const target = await movedTo(tx, tracker, input.visibility, input.teamId);
        const beyond = compareVisibility(target.visibility, tracker.visibility) > 0 ? await refuseBeyond(tx, tracker.ownerId, target.visibility) : null;
        if (beyond) return refusalOf(beyond);
        const shown = await tx.of(Tracker).edit(tracker, tracker.version, { ...target });
        tell(tx, shown, tracker);
        return shown;
      },
      again: (tx, id) => tx.load('tracker.read', Tracker, id),
    });
  }

  /** Takes a tracker out of the list; for 30 days it can be brought back. What was made of it stays. */
  remove(id: string): Promise<Tracker> {
    return this.db.mutate('removeTracker', { id }, {
      run: async (tx) => {
        const tracker = await tx.load('tracker.edit', Tracker, id, { lock: true });
        if (tracker.deletedAt) return tracker;
        tell(tx, tracker);
        return tx.of(Tracker).edit(tracker, tracker.version, { deletedAt: new Date() });
      },
      again: (tx) => tx.load('tracker.read', Tracker, id),
    });
  }

  restore(id: string): Promise<Tracker | Refused> {
    return this.db.mutate<Tracker | Refused>('restoreTracker', { id }, {
      run: async (tx) => {
        const tracker = await tx.load('tracker.edit', Tracker, id, { lock: true });
        if (!tracker.deletedAt) return tracker;
        if (!canBringBack(tracker.deletedAt.getTime(), Date.now())) return refusalOf(refuse('UNDO_TOO_LATE', { days: UNDO_DAYS }));
        tell(tx, tracker);
        return tx.of(Tracker).edit(tracker, tracker.version, { deletedAt: null });
      },
      again: (tx) => tx.load('tracker.read', Tracker, id),
    });
  }

  private async add(tx: WriteTx, body: TrackerBody, { visibility, teamId }: Pick<CreateTrackerInput, 'visibility' | 'teamId'>): Promise<Tracker | Refused> {
    tx.permit('tracker.create');
    const place = await placeOf(tx, visibility, teamId);
    const beyond = await refuseBeyond(tx, place.ownerId, place.visibility);
    if (beyond) return refusalOf(beyond);
    const [id, owner] = [newId(), await tx.byId(Organization, place.ownerId)];
    await tx.of(Tracker).insert({
      id, ...place, authorId: currentActor().memberId, name: body.name, body: { ...credited(body, owner?.name ?? '') }, number: 1, version: 1, deletedAt: null, updatedAt: new Date(),
    });
    tell(tx, { id, ...place });
    return tx.load('tracker.read', Tracker, id);
  }
}

/** A tracker under its walls; what was removed is there only for those who may bring it back. @throws NOT_FOUND */
export async function loadTracker(tx: ReadTx, id: string): Promise<Authorized<Tracker>> {
  const tracker = await tx.load('tracker.read', Tracker, id);
  if (tracker.deletedAt && !mayDo('tracker.edit', { ...tracker })) throw notFound();
  return tracker;
}

/** Tells of a change where its readers look at the list, and where those did who lose it. */
export function tell(tx: WriteTx, tracker: Place & { id: string }, before: Place = tracker): void {
  for (const stream of new Set([tracker, before].map((place) => audienceOf(tx.networkId, place)))) tx.record(stream, 'tracker.changed', { trackerId: tracker.id });
}
