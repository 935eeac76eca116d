import { Injectable } from '@nestjs/common';
import { streamName, type AnnotationLinkKind } from '@cairn/domain';
import { badInput, currentActor, Db, isId, mayDo, newId, notFound, text, type ReadTx, type WriteTx } from '@cairn/platform';
import { IsNull, Not } from 'typeorm';
import { AnnotationRow } from './annotation.entity.js';
import { LINK_READ, LINKED, NOTES, ONE_NOTE, type NoteRow } from './annotation.page.js';
import type { Annotation } from './annotation.type.js';
import type { AddAnnotationInput, EditAnnotationInput } from './chart.input.js';
import { Measure } from './measure.entity.js';
import { seenByNetwork } from './series-changed.service.js';
import { Series } from './series.entity.js';

interface Link { linkKind: AnnotationLinkKind | null; linkId: string | null }

/** Notes on charts. */
@Injectable()
export class AnnotationService {
  constructor(private readonly db: Db) {}

  /** The notes on every chart of a measure, and those of one series if one is named; by day. Batched. */
  of(measureId: string, seriesId: string | null = null): Promise<Annotation[]> {
    return this.db.read((tx) => tx.loader<string, Annotation[]>('measures.notes', async (keys) => {
      const wanted = keys.map((key) => key.split(' ') as [string, string | undefined]);
      const rows = await tx.page(NOTES, [wanted.map(([measure]) => measure), wanted.flatMap(([, series]) => series ?? [])]);
      return wanted.map(([measure, series]) => rows.filter((row) => row.measureId === measure && (row.seriesId === null || row.seriesId === series)).map(noteOf));
    }).load(seriesId ? `${measureId} ${seriesId}` : measureId));
  }

  add(input: AddAnnotationInput): Promise<Annotation> {
    const words = wordsOf(input.text);
    return this.db.mutate('addAnnotation', input, {
      run: async (tx) => {
        const { measureId, seriesId } = await about(tx, input.measureId, input.seriesId ?? null);
        const link = await linkOf(tx, input.linkKind, input.linkId);
        const id = newId();
        await tx.of(AnnotationRow).insert({ id, measureId, seriesId, onDate: input.onDate, kind: input.kind, text: words, ...link, memberId: currentActor().memberId, version: 1, updatedAt: new Date() });
        return changed(tx, { id, measureId, seriesId });
      },
      again: one,
    });
  }

  /** Changes a note at the version the caller read. */
  edit(input: EditAnnotationInput): Promise<Annotation> {
    const words = input.text == null ? null : wordsOf(input.text);
    return this.db.mutate('editAnnotation', input, {
      run: async (tx) => {
        const row = await this.found(tx, input.id);
        const link = input.linkKind === undefined && input.linkId == null ? {} : await linkOf(tx, input.linkKind, input.linkId);
        await tx.of(AnnotationRow).edit(row, input.version, {
          ...(input.onDate == null ? {} : { onDate: input.onDate }), ...(input.kind == null ? {} : { kind: input.kind }), ...(words === null ? {} : { text: words }), ...link, updatedAt: new Date(),
        });
        return changed(tx, row);
      },
      again: one,
    });
  }

  /** Takes a note away; it can be brought back for 30 days. */
  remove(id: string): Promise<{ id: string }> {
    return this.db.mutate('removeAnnotation', { id }, {
      run: async (tx) => {
        const row = await this.found(tx, id);
        await tx.of(AnnotationRow).update({ id: row.id }, { deletedAt: new Date(), updatedAt: new Date() });
        await tell(tx, row);
        return { id };
      },
      again: async () => ({ id }),
    });
  }

  restore(id: string): Promise<Annotation> {
    return this.db.mutate('restoreAnnotation', { id }, {
      run: async (tx) => {
        const row = await this.found(tx, id, true);
        await tx.of(AnnotationRow).update({ id: row.id }, { deletedAt: null, updatedAt: new Date() });
        return changed(tx, row);
      },
      again: one,
    });
  }

  private async found(tx: WriteTx, id: string, removed = false): Promise<AnnotationRow> {
    const row = isId(id) ? await tx.of(AnnotationRow).one({ id, deletedAt: removed ? Not(IsNull()) : IsNull() }) : null;
    if (!row) throw notFound();
    await about(tx, row.measureId, row.seriesId);
    return row;
  }
}

/** What a note is about, checked: the series, or the measure as a whole. */
async function about(tx: WriteTx, measureId: string, seriesId: string | null): Promise<{ measureId: string; seriesId: string | null }> {
  if (seriesId === null) return { measureId: (await tx.load('annotation.write', Measure, measureId)).id, seriesId };
  const series = await tx.load('annotation.write', Series, seriesId);
  if (series.measureId !== measureId) throw badInput('seriesId', 'This series belongs to another measure.');
  if (!(await tx.byId(Measure, measureId))) throw notFound();
  return { measureId, seriesId };
}

async function linkOf(tx: WriteTx, linkKind: AnnotationLinkKind | null | undefined, linkId: string | null | undefined): Promise<Link> {
  if (linkKind == null) {
    if (linkId != null) throw badInput('linkKind', 'Say what this leads to.');
    return { linkKind: null, linkId: null };
  }
  const [found] = linkId != null && isId(linkId) ? await tx.page(LINKED, [linkKind, linkId]) : [];
  if (!linkId || !found?.link || !mayDo(LINK_READ[linkKind], { ...found.link })) throw badInput('linkId', 'This does not exist, or it is not shared with you.');
  return { linkKind, linkId };
}

async function one(tx: ReadTx, id: string): Promise<Annotation> {
  const [row] = await tx.page(ONE_NOTE, [id]);
  if (!row) throw notFound();
  return noteOf(row);
}

async function changed(tx: WriteTx, row: Pick<AnnotationRow, 'id' | 'measureId' | 'seriesId'>): Promise<Annotation> {
  await tell(tx, row);
  return one(tx, row.id);
}

async function tell(tx: WriteTx, { id, measureId, seriesId }: Pick<AnnotationRow, 'id' | 'measureId' | 'seriesId'>): Promise<void> {
  if (seriesId === null || (await seenByNetwork(tx, [seriesId])).length > 0) tx.record(streamName('measure', measureId), 'annotation.changed', { measureId, annotationId: id });
}

function noteOf({ ownerId, linkKind, linkId, link, by, ...note }: NoteRow): Annotation {
  const readable = linkKind !== null && linkId !== null && link !== null && mayDo(LINK_READ[linkKind], { ...link });
  return { ...note, link: readable ? { kind: linkKind, id: linkId, title: link.title } : null, by: mayDo('member.read', {}) ? by : null, canEdit: mayDo('annotation.write', { ownerId }) };
}

function wordsOf(words: string): string {
  return text('text', words, { max: 500, required: true });
}
