import { Injectable } from '@nestjs/common';
import { HIGHEST_GRADE, LOWEST_GRADE, sizeBand, type SiteProfile } from '@cairn/domain';
import { badInput, Db } from '@cairn/platform';
import { Site } from './site.entity.js';
import { type DescribeSiteInput } from './site.input.js';
import { placeFacts } from './site.service.js';
import { directoryOf } from './vocabulary.type.js';

const MOST_STUDENTS = 2_000_000;

/** What a district or school is like: kept by the hub, and by the lead of the district for itself and its schools. */
@Injectable()
export class SiteProfileService {
  constructor(private readonly db: Db) {}

  /** Writes the whole profile; what is left out is not known any more. @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT with the current version */
  describe(input: DescribeSiteInput): Promise<Site> {
    const changes = {
      locale: input.locale ?? null, enrollment: whole('enrollment', input.enrollment, 0, MOST_STUDENTS), ...gradesOf(input),
    };
    return this.db.mutate('describeSite', input, {
      run: async (tx) => {
        const site = await tx.load('site.read', Site, input.id, { lock: true });
        tx.permit('site.describe', await placeFacts(tx, site));
        const changed = await tx.of(Site).edit(site, input.version, changes);
        tx.record(directoryOf(tx.networkId), 'site.updated', { siteId: site.id });
        return changed;
      },
      again: (tx, id) => tx.load('site.read', Site, id),
    });
  }
}

/** The profile of a site, as `likeness` compares it. */
export function profileOf({ kind, locale, enrollment, gradeLow, gradeHigh }: Site): SiteProfile {
  return { locale, size: enrollment === null ? null : sizeBand(kind, enrollment), gradeLow, gradeHigh };
}

function gradesOf(input: DescribeSiteInput): Pick<Site, 'gradeLow' | 'gradeHigh'> {
  const gradeLow = whole('gradeLow', input.gradeLow, LOWEST_GRADE, HIGHEST_GRADE);
  const gradeHigh = whole('gradeHigh', input.gradeHigh, LOWEST_GRADE, HIGHEST_GRADE);
  if ((gradeLow === null) !== (gradeHigh === null)) throw badInput(gradeLow === null ? 'gradeLow' : 'gradeHigh', 'Give the lowest and the highest grade, or neither.');
  if (gradeLow !== null && gradeHigh !== null && gradeLow > gradeHigh) throw badInput('gradeHigh', 'The highest grade comes before the lowest.');
  return { gradeLow, gradeHigh };
}

function whole(field: string, value: number | null | undefined, least: number, most: number): number | null {
  if (value == null) return null;
  if (!Number.isInteger(value) || value < least || value > most) throw badInput(field, `Choose a whole number from ${least} to ${most}.`);
  return value;
}
