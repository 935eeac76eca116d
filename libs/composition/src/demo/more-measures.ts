import { Readable } from 'node:stream';
import { Direction, Grain, MeasureKind, MeasureType, PointStatus, Visibility } from '@cairn/domain';
import type { CreateMeasureInput, MapImportInput } from '@cairn/measures';
import type { DemoDistrict } from './directory.js';
import type { DemoMeasureServices } from './measures.js';
import { generator, schoolMonths } from './sample-points.js';

type Columns = Pick<MapImportInput, 'numerator' | 'denominator' | 'value' | 'stratum'>;
interface MoreMeasure { input: CreateMeasureInput; columns: Columns; rows: (district: DemoDistrict, place: number, months: readonly string[]) => (string | number)[][] }

const SHARED = { source: 'Sample data: made by a generator, about no real district.', visibility: Visibility.NETWORK, grain: Grain.MONTH };
/** Students of each group by the place of a district. */
const STUDENTS = [[1_420, 1_180, 9_240], [410, 380, 2_630], [640, 520, 4_100], [120, 110, 730], [880, 760, 5_670], [260, 230, 1_650], [12, 11, 11], [190, 160, 1_180]] as const;
const GROUPS = ['English learners', 'Students with disabilities', 'All other students'] as const;
/** Where the group that misses most catches up: the first district, halfway through. */
const CATCHES_UP = 0;
const MIDDLES = [0.31, 0.29, 0.22] as const;
const CAUGHT_UP = 0.225;

/** What the first three measures lack: groups, a rate, a rare event, and something that watches for side effects. */
export const MORE_MEASURES: readonly MoreMeasure[] = [
  {
    input: {
      ...SHARED, name: 'Chronic absenteeism by student group', kind: MeasureKind.OUTCOME, type: MeasureType.PROPORTION, direction: Direction.DOWN, unit: 'share of students', goal: 0.18, goalBy: '2027-06-30',
      why: 'An average can improve while some students are left behind.', numerator: 'Students of the group who missed 10 % or more of the school days of the month.',
      denominator: 'Students of the group enrolled for at least ten school days of the month.', collection: 'From the same export as chronic absenteeism.', strataName: 'Student group', strata: [...GROUPS],
    },
    columns: { stratum: 'group', numerator: 'count', denominator: 'out_of' },
    rows: (_district: DemoDistrict, place: number, months: readonly string[]): (string | number)[][] => {
      const random = generator(7_000 + place);
      return months.flatMap((month, at) => {
        const cells = GROUPS.map((group, which) => {
          const students = STUDENTS[place % STUDENTS.length]?.[which] ?? 0;
          const middle = which === 0 && place === CATCHES_UP && at >= months.length / 2 ? CAUGHT_UP : (MIDDLES[which] as number);
          return [month, group, Math.round(students * (middle + (random() + random() - 1) * 0.025)), students] as const;
        });
        const sum = (column: 2 | 3): number => cells.reduce((total, cell) => total + cell[column], 0);
        return [[month, 'All', sum(2), sum(3)], ...cells.map((cell) => [...cell])];
      });
    },
  },
  {
    input: {
      ...SHARED, name: 'Early dismissals', kind: MeasureKind.BALANCING, type: MeasureType.RATE, per: 1_000, direction: Direction.DOWN, unit: 'early dismissals per 1,000 student days',
      why: 'Students who are brought to school and leave at noon have not gained a day.', numerator: 'Students signed out more than an hour before the end of the day.', denominator: 'Student days of the month.',
      collection: 'The front office keeps the list; the district counts it at the end of the month.',
    },
    columns: { numerator: 'count', denominator: 'out_of' },
    rows: (_district: DemoDistrict, place: number, months: readonly string[]): (string | number)[][] => {
      const random = generator(8_000 + place);
      const students = STUDENTS[place % STUDENTS.length]?.reduce((total, one) => total + one, 0) ?? 0;
      return months.map((month) => {
        const days = students * (17 + Math.floor(random() * 5));
        return [month, Math.round((days / 1_000) * (5.2 + (random() + random() + random() - 1.5) * 1.6)), days];
      });
    },
  },
  {
    input: {
      ...SHARED, grain: Grain.DAY, name: 'Days between missed bus runs', kind: MeasureKind.PROCESS, type: MeasureType.TIME_BETWEEN, direction: Direction.UP, unit: 'days since the run before',
      why: 'A bus that does not come keeps a whole street at home. It is too rare to count by month.', numerator: 'A morning run that did not take place.', denominator: 'Nothing: each point is one event.',
      collection: 'The dispatcher notes each missed run on its day.',
    },
    columns: { value: 'days' },
    rows: (_district: DemoDistrict, place: number, months: readonly string[]): (string | number)[][] => {
      if (place > 1) return [];
      const random = generator(9_000 + place);
      let day = Date.UTC(Number(months[0]?.slice(0, 4)), Number(months[0]?.slice(5, 7)) - 1, 3);
      return Array.from({ length: 22 }, (_, at) => {
        const wait = Math.max(1, Math.round(-Math.log(1 - random()) * (place === 0 && at > 11 ? 34 : 14)));
        day += wait * 86_400_000;
        return [new Date(day).toISOString().slice(0, 10), wait];
      }).filter(([date]) => String(date) <= (months.at(-1) ?? ''));
    },
  },
];

/** Fills these measures as `fillMeasures` does the first three. */
export async function fillMoreMeasures({ measures, uploads, imports, asHub, today, settle }: DemoMeasureServices, districts: readonly DemoDistrict[]): Promise<void> {
  const there = await asHub(() => measures.list({ first: 100 }));
  const last = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1));
  const months = schoolMonths(last.getUTCFullYear(), last.getUTCMonth() + 1);
  for (const { input, columns, rows } of MORE_MEASURES) {
    const known = there.edges.find(({ node }) => node.name === input.name)?.node;
    const { id: measureId } = known ?? (await asHub(() => measures.create(input)));
    const header = ['district_code', 'district_name', 'period', ...(['stratum', 'numerator', 'denominator', 'value'] as const).flatMap((column) => columns[column] ?? [])];
    const lines = districts.flatMap((district, place) => rows(district, place, months).map((cells) => [district.code, district.name, ...cells]));
    const csv = [header, ...lines].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n');
    const { importId } = await asHub(() => uploads.receive(measureId, `${input.name.toLowerCase().replaceAll(' ', '-')}.csv`, Readable.from([Buffer.from(csv)])));
    await asHub(() => imports.map({
      id: importId, siteCode: 'district_code', siteName: 'district_name', period: 'period', ...columns, grain: input.grain, blankMeans: PointStatus.MISSING, zeroMeans: PointStatus.REPORTED,
      createSites: false, visibility: Visibility.NETWORK,
    }));
    const confirmed = await asHub(() => imports.confirm({ id: importId, leaveOutBadRows: false }));
    if (!('state' in confirmed)) throw new Error(`The demo's import was refused: ${confirmed.message}`);
    await settle();
    const done = await asHub(() => imports.get(importId));
    if (done.state !== 'DONE') throw new Error(`The demo's import of ${input.name} is ${done.state}: ${done.failure ?? ''}`);
  }
}
