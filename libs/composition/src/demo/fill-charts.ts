import { AnnotationKind } from '@cairn/domain';
import { AnnotationService, ChartService, PhaseService, SeriesService } from '@cairn/measures';
import { DEMO_FOUNDER } from './people.js';
import { type DemoWorld, found } from './world.js';

const MEASURE = 'Chronic absenteeism by month';
const PHASE_AFTER = 13;

/** A phase that somebody began where a change lasts, and a note on the day of a storm. What is there is left alone. */
export async function fillCharts(world: DemoWorld): Promise<void> {
  const measureId = found(world.measures.get(MEASURE), MEASURE);
  // Each step is an operation of its own: what has read may not write.
  const asHub = <T>(step: () => Promise<T>): Promise<T> => world.as(DEMO_FOUNDER.email, step);
  const cards = (await asHub(() => world.get(SeriesService).multiples(measureId, { first: 100 }))).edges.map(({ node }) => node);
  const of = (site: string) => found(cards.find(({ siteName }) => siteName === site), site);
  const [phased, noted] = [of('Cottonwood Bend'), of('Alder Creek')];
  const phases = await asHub(async () => world.get(ChartService).phases(await world.get(SeriesService).get(phased.id)));
  if (phases.length === 0) {
    const { periodStart: startsOn } = found(phased.points[PHASE_AFTER], 'the point of the phase');
    const reason = 'Attendance teams meet every Monday in all schools, with a person who calls home. The board has made it part of the work.';
    await asHub(() => world.get(PhaseService).start({ seriesId: phased.id, startsOn, reason }));
  }
  const notes = await asHub(() => world.get(AnnotationService).of(measureId, noted.id));
  if (notes.length === 0) {
    const { periodStart } = found(noted.points[6], 'the point of the note');
    await asHub(() => world.get(AnnotationService).add({ measureId, seriesId: noted.id, onDate: `${periodStart.slice(0, 8)}12`, kind: AnnotationKind.EVENT, text: 'Ice storm: schools closed for three days' }));
  }
}
