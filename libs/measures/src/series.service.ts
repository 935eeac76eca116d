import { Injectable } from '@nestjs/common';
import { narrower, refuse, streamName, withinAgreement, SiteState, Visibility } from '@cairn/domain';
import { badInput, currentActor, Db, decodeCursor, encodeCursor, isId, notFound, pageSize, refusalOf, Refused, text, toConnection, type Connection, type ReadTx, type WriteTx } from '@cairn/platform';
import { Site } from '@cairn/networks';
import { noteMeasure } from './charted.page.js';
import { refuseTeam, widestVisibility } from './coverage.service.js';
import { COVERAGE, LOCK_POINTS, NETWORK_FACTS, SHOW_SERIES } from './import.page.js';
import { HandOver } from './hand-over.type.js';
import { pointOf } from './point-reading.service.js';
import type { Point, SeriesCard } from './point.type.js';
import { recordVisibility } from './series-changed.service.js';
import { Series } from './series.entity.js';
import type { MultiplesArgs, SetSeriesVisibilityInput } from './series.input.js';
import { readSite } from './site-reading.service.js';
import { GIVE_SERIES, HELD_MEASURES, HELD_SERIES, MULTIPLES, POINTS, type CardRow, type HeldRow, type MultiplesRow } from './series.page.js';

/** Series and their points as each viewer may see them. */
@Injectable()
export class SeriesService {
  constructor(private readonly db: Db) {}

  get(id: string): Promise<Series> {
    return this.db.read((tx) => tx.load('series.read', Series, id));
  }

  /** The points of a series: raw for data roles of its owner, released for everybody else. Batched. */
  points(series: Series, released = false): Promise<Point[]> {
    return this.db.read((tx) => pointLoader(tx, released).load(series));
  }

  /** The cards of a measure from A to Z by site, in one statement. */
  async multiples(measureId: string, args: MultiplesArgs): Promise<Connection<SeriesCard>> {
    const first = pageSize(args);
    const [name, id] = decodeCursor(args.after, 2) ?? [null, null];
    if (id !== null && !isId(id)) throw badInput('after', 'This cursor is not valid; start from the first page.');
    if (!isId(measureId)) throw notFound();
    const search = text('search', args.search ?? '', { max: 100 }) || null;
    const page = await this.db.read(async (tx) => {
      const [found] = await tx.page(MULTIPLES, [measureId, currentActor().rawOwnerIds, name, id, first + 1, search, args.stratum ?? '']);
      if (!found) throw notFound();
      noteMeasure(tx, measureId, found.facts);
      return found;
    });
    const sortNames = new Map(page.cards.map((card) => [card.id, card.sortName]));
    return toConnection(page.cards.map((card) => cardOf(card, page)), first, (card) => encodeCursor([sortNames.get(card.id) as string, card.id]));
  }

  /** Shows a series to more or fewer. Refused beyond what the agreement covers. */
  setVisibility(input: SetSeriesVisibilityInput): Promise<Series | Refused> {
    const again = async (tx: ReadTx): Promise<Series> => tx.load('series.read', Series, input.seriesId);
    return this.db.mutate<Series | Refused>('setSeriesVisibility', input, {
      run: async (tx) => {
        refuseTeam(input.visibility);
        const series = await tx.load('series.changeVisibility', Series, input.seriesId, { lock: true });
        const [facts] = await tx.page(NETWORK_FACTS);
        if (!facts) throw notFound();
        const max = await widestVisibility(tx, facts, series.measureId);
        if (!withinAgreement(input.visibility, max)) {
          const site = await tx.byId(Site, series.siteId);
          return refusalOf(refuse('BEYOND_AGREEMENT', { site: site?.name ?? 'this site', max, asked: input.visibility }));
        }
        if (series.visibility === input.visibility) return series;
        const before = series.visibility;
        await tx.page(SHOW_SERIES, [[series.id], input.visibility]);
        recordVisibility(tx, series, before, input.visibility);
        return again(tx);
      },
      again,
    });
  }

  /**
   * Gives the hub's series about a district, and about its schools, to the organization that the district joined with.
   * What the district holds itself stays beside it. Explicit and logged: `series.handedOver` on the directory's stream.
   */
  handOver(siteId: string): Promise<HandOver | Refused> {
    return this.db.mutate<HandOver | Refused>('handOverSeries', { siteId }, {
      run: async (tx) => {
        const site = await tx.load('site.read', Site, siteId, { lock: true });
        const { organizationId } = currentActor();
        tx.permit('series.handOver', { ownerId: organizationId });
        if (site.state !== SiteState.ACTIVE || !site.organizationId) return refusalOf(refuse('SITE_NOT_JOINED', { site: site.name }));
        const held = await this.held(tx, siteId, organizationId, site.organizationId);
        if (held.length === 0) return refusalOf(refuse('NOTHING_TO_HAND_OVER', { site: site.name }));
        const [accepted] = await tx.page(COVERAGE, [siteId]);
        const covered = held.map(({ measureId, visibility }) => {
          const covers = accepted && (accepted.allMeasures || accepted.measureIds.includes(measureId));
          return narrower(visibility, covers ? (accepted.maxVisibility as Visibility) : Visibility.OWNER);
        });
        await tx.page(GIVE_SERIES, [held.map((series) => series.id), covered]);
        tx.record(streamName('directory', tx.networkId), 'series.handedOver', { siteId, fromOwnerId: organizationId, toOwnerId: site.organizationId, series: held.length });
        return Object.assign(new HandOver(), { id: siteId, series: held.length });
      },
      // What was handed over is the district's now: a replay says that it happened.
      again: async () => Object.assign(new HandOver(), { id: siteId, series: 0 }),
    });
  }

  /**
   * The series to hand over. Imports and entries write points as the owner that a series had when they took the lock of its points: they come to
   * their end first, and the next one finds the series given. The series are read after that, and locked: nobody shows them to others meanwhile.
   */
  private async held(tx: WriteTx, siteId: string, from: string, to: string): Promise<HeldRow[]> {
    const measures = new Set<string>();
    for (;;) {
      const more = (await tx.page(HELD_MEASURES, [siteId, from])).filter(({ measureId }) => !measures.has(measureId));
      if (more.length === 0) return tx.page(HELD_SERIES, [siteId, from, to]);
      for (const { measureId } of more) {
        await tx.page(LOCK_POINTS, [measureId, from]);
        measures.add(measureId);
      }
    }
  }
}

/** The points of a series as this viewer may see them. Batched. */
export function pointsOf(tx: ReadTx, series: Series): Promise<Point[]> {
  return pointLoader(tx).load(series);
}

function pointLoader(tx: ReadTx, onlyReleased = false) {
  return tx.loader(onlyReleased ? 'measures.released' : 'measures.points', async (wanted: readonly Series[]) => {
    const raw = onlyReleased ? [] : currentActor().rawOwnerIds;
    const own = wanted.filter((series) => raw.includes(series.ownerId)).map((series) => series.id);
    const released = wanted.filter((series) => !raw.includes(series.ownerId)).map((series) => series.id);
    const bySeries = new Map<string, Point[]>(wanted.map((series) => [series.id, []]));
    for (const row of await tx.page(POINTS, [own, released])) bySeries.get(row.seriesId)?.push(pointOf(row, row));
    return wanted.map((series) => bySeries.get(series.id) ?? []);
  });
}

function cardOf(card: CardRow, measure: MultiplesRow): SeriesCard {
  const { points, reading: { signal, sentence, phases } } = readSite(card, measure);
  const runs = phases.at(-1)?.runs;
  const { id, stratum, siteName, siteId, ownerId, ownerName, raw, visibility } = card;
  return { id, stratum, siteName, siteId, ownerId, ownerName, raw, visibility, points, median: runs?.median ?? null, usefulPoints: runs?.usefulPoints ?? 0, signal, sentence };
}
