import type { Canaries } from './canaries.js';
import { maySee, type Sight } from './may.js';

/** Something that left, or changed, and must not have. */
export interface Leak {
  probe: string;
  viewer: string;
  what: string;
}

/** Who looked, through which probe, at which network. */
export interface Look {
  viewer: { name: string; sight: Sight };
  probe: string;
  /** The id of the network that was asked for, null for none. */
  asked: string | null;
  /** What the probe itself sent: an echo of it is no leak. */
  sent?: string;
}

/** What the probes of one run have seen. */
export class Findings {
  probes = 0;
  readonly leaks: Leak[] = [];
  /** `Type.field` that some answer had a value for. */
  readonly fields = new Set<string>();
  /** Operations, routes and streams with the viewers that got something from them. */
  readonly served = new Set<string>();
  private readonly reported = new Set<string>();
  private readonly gathered = new Map<string, { sight: Sight; texts: Set<string> }>();

  constructor(readonly canaries: Canaries) {}

  /** Searches bytes that left for whatever this viewer may not see. */
  see(look: Look, bytes: string): void {
    const echo = new Set(look.sent ? this.canaries.find(look.sent).map(({ text }) => text) : []);
    for (const canary of this.canaries.find(bytes)) {
      this.gather(look, canary.text);
      if (!echo.has(canary.text) && !maySee(look.viewer.sight, canary.audiences, look.asked, canary.about)) this.leak(look.probe, look.viewer.name, `saw ${canary.what} (${canary.text})`);
    }
  }

  /** Notes a leak, once for each probe, viewer and thing. */
  leak(probe: string, viewer: string, what: string): void {
    const key = `${probe}\0${viewer}\0${what}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.leaks.push({ probe, viewer, what });
    if (process.env.CAIRN_MATRIX_TRACE) console.log(`    ${viewer}: ${probe}: ${what}`);
  }

  /** At the end: nobody may have gathered, over all probes, what together gives back a hidden number. */
  judgeTogether(): void {
    for (const { what, texts, audiences } of this.canaries.together) {
      for (const [viewer, { sight, texts: seen }] of this.gathered) {
        const allowed = sight.memberships.some(({ network }) => maySee(sight, audiences, network));
        if (!allowed && texts.every((text) => seen.has(text))) this.leak('everything together', viewer, `can compute: ${what}`);
      }
    }
  }

  private gather({ viewer }: Look, text: string): void {
    const known = this.gathered.get(viewer.name) ?? { sight: viewer.sight, texts: new Set<string>() };
    known.texts.add(text);
    this.gathered.set(viewer.name, known);
  }
}
