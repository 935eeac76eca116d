import { Injectable } from '@nestjs/common';
import { readdirSync, readFileSync } from 'node:fs';
import { readTracker, trackerFile, type Tracker } from '@cairn/domain';
import { notFound } from '@cairn/platform';

const FOLDER = new URL('../trackers/', import.meta.url);

/** Our own trackers, which every network is offered: files of the product, read once. */
@Injectable()
export class ReadyTrackers {
  private readonly byKey: ReadonlyMap<string, Tracker> = new Map(readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const read = readTracker(readFileSync(new URL(name, FOLDER), 'utf8'));
    if (!read.ok) throw new Error(`${name}: ${read.faults.map(({ path, code, reason }) => `${path} ${code} ${reason}`).join('; ')}`);
    return [name.replace(/\.json$/, ''), read.tracker] as const;
  }));

  /** Keys and files, by name. */
  list(): { key: string; json: string }[] {
    return [...this.byKey].sort(([, a], [, b]) => a.name.localeCompare(b.name)).map(([key, tracker]) => ({ key, json: trackerFile(tracker) }));
  }

  /** @throws NOT_FOUND */
  get(key: string): Tracker {
    const found = this.byKey.get(key);
    if (!found) throw notFound();
    return found;
  }
}
