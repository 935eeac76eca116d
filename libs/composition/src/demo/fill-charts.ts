import { AnnotationKind } from '@cairn/domain';
import { AnnotationService, ChartService, PhaseService, SeriesService } from '@cairn/measures';
import { DEMO_FOUNDER } from './people.js';
import { type DemoWorld, found } from './world.js';

const MEASURE = 'Chronic absenteeism by month';
const PHASE_AFTER = 13;

/** A phase that somebody began where a change lasts, and a note on the day of a storm. What is there is left alone. */
export async function fillCharts(world: DemoWorld): Promise<void> {
  const measureId = found(world.measures.get(MEASURE), MEASURE);
  await world.as(DEMO_FOUNDER.email, async () => {
    const cards = (await world.get(SeriesService).multiples(measureId, { first: 100 })).edges.map(({ node }) => node);
    const of = (site: string) => found(cards.find(({ siteName }) => siteName === site), site);
    const phased = of('Cottonwood Bend');
    const startsOn = found(phased.points[PHASE_AFTER], 'the point of the phase').periodStart;
    const phases = world.get(PhaseService);
    if ((await world.get(ChartService).phases(await world.get(SeriesService).get(phased.id))).length === 0) await phases.start({ seriesId: phased.id, startsOn, reason: 'Attendance teams meet every Monday in all schools, with a person who calls home. The board has made it part of the work.' });
    const noted = of('Alder Creek');
    const onDate = found(noted.points[6], 'the point of the note').periodStart;
    const notes = world.get(AnnotationService);
    if ((await notes.of(measureId, noted.id)).length === 0) await notes.add({ measureId, seriesId: noted.id, onDate: `${onDate.slice(0, 8)}12`, kind: AnnotationKind.EVENT, text: 'Ice storm: schools closed for three days' });
  });
}
