import { Readable } from 'node:stream';
import { Direction, Grain, MeasureKind, MeasureType, PointStatus, Visibility } from '@cairn/domain';
import type { CreateMeasureInput, ImportService, ImportUpload, MeasureService } from '@cairn/measures';
import type { DemoDistrict } from './directory.js';
import { samplePoints, schoolMonths, type SampleShape, type Story } from './sample-points.js';

export interface DemoMeasureServices {
  measures: MeasureService;
  uploads: ImportUpload;
  imports: ImportService;
  /** Runs a step as somebody who leads the hub and is its data person, in an operation of its own. */
  asHub: <T>(step: () => Promise<T>) => Promise<T>;
  /** The day of filling: the last month with figures is the one before. */
  today: Date;
  /** Resolves when imports, releases and roll-ups have come to rest. */
  settle: () => Promise<void>;
}

interface DemoMeasure { input: CreateMeasureInput; shape: SampleShape; stories: readonly Story[] }

const SOURCE = 'Sample data: made by a generator, about no real district.';
const SHARED = { grain: Grain.MONTH, source: SOURCE, visibility: Visibility.NETWORK };

/** The stories by the place of a district in the list: two improve, one worsens, the rest varies by chance. */
const MEASURES: readonly DemoMeasure[] = [
  {
    input: {
      ...SHARED, name: 'Chronic absenteeism by month', kind: MeasureKind.OUTCOME, type: MeasureType.PROPORTION, direction: Direction.DOWN, unit: 'share of students',
      goal: 0.18, goalBy: '2027-06-30', why: 'Students who miss one day in ten learn less and graduate less often. It is what our aim wants to change.',
      numerator: 'Students enrolled on the last school day of the month who missed 10 % or more of its school days, excused or not.',
      denominator: 'Students enrolled on the last school day of the month for at least ten of its school days.',
      collection: 'Each district exports it from its attendance system in the first week of the next month.',
    },
    shape: { middle: 0.26, spread: 0.05, shift: 0.045, direction: Direction.DOWN },
    stories: ['IMPROVES', 'VARIES', 'IMPROVES', 'WORSENS', 'VARIES', 'VARIES', 'VARIES', 'VARIES'],
  },
  {
    input: {
      ...SHARED, name: 'Attendance team meetings held', kind: MeasureKind.PROCESS, type: MeasureType.VALUE, direction: Direction.UP, unit: 'meetings per school',
      goal: 3.5, goalBy: '2027-06-30', why: 'The team meeting is the change that most districts test. If it is not held, nothing else can be expected.',
      numerator: 'Attendance team meetings of the month with at least three members present, over all schools.', denominator: 'Schools of the district.',
      collection: 'The team lead notes each meeting in the shared calendar; the district counts at the end of the month.',
    },
    shape: { middle: 2.2, spread: 0.9, shift: 1.1, direction: Direction.UP },
    stories: ['IMPROVES', 'IMPROVES', 'IMPROVES', 'VARIES', 'VARIES', 'VARIES', 'VARIES', 'VARIES'],
  },
  {
    input: {
      ...SHARED, name: 'Average days missed', kind: MeasureKind.OUTCOME, type: MeasureType.VALUE, direction: Direction.DOWN, unit: 'days per student',
      goal: 1.3, goalBy: '2027-06-30', why: 'It moves earlier than chronic absenteeism, and for every student.',
      numerator: 'School days missed by all students in the month.', denominator: 'Students enrolled on the last school day of the month.',
      collection: 'From the same export as chronic absenteeism.',
    },
    shape: { middle: 1.7, spread: 0.4, shift: 0.4, direction: Direction.DOWN },
    stories: ['IMPROVES', 'VARIES', 'VARIES', 'VARIES', 'VARIES', 'WORSENS', 'VARIES', 'VARIES'],
  },
];

/** Students by the place of a district in the list; the seventh is small enough for hidden cells. */
const STUDENTS = [11_840, 3_420, 5_260, 960, 7_310, 2_140, 34, 1_530];

/**
 * Fills the demo's three measures for its districts, by the way of every member: create, upload, map, confirm. Resolves with
 * the ids of the measures.
 */
export async function fillMeasures(services: DemoMeasureServices, districts: readonly DemoDistrict[]): Promise<string[]> {
  const ids: string[] = [];
  // Filling that was interrupted goes on where it ended: a measure that is there is used, and the same rows change nothing.
  const there = await services.asHub(() => services.measures.list({ first: 100 }));
  for (const [number, measure] of MEASURES.entries()) {
    const known = there.edges.find(({ node }) => node.name === measure.input.name)?.node;
    const { id } = known ?? (await services.asHub(() => services.measures.create(measure.input)));
    await importInto(services, id, measure, csvOf(measure, number, districts, services.today));
    ids.push(id);
  }
  return ids;
}

async function importInto({ uploads, imports, asHub, settle }: DemoMeasureServices, measureId: string, { input }: DemoMeasure, csv: string): Promise<void> {
  const fileName = `${input.name.toLowerCase().replaceAll(' ', '-')}.csv`;
  const { importId } = await asHub(() => uploads.receive(measureId, fileName, Readable.from([Buffer.from(csv)])));
  const isShare = input.type === MeasureType.PROPORTION;
  await asHub(() => imports.map({
    id: importId, siteCode: 'district_code', siteName: 'district_name', period: 'month', grain: Grain.MONTH,
    ...(isShare ? { numerator: 'chronically_absent', denominator: 'enrolled' } : { value: 'value' }),
    blankMeans: PointStatus.MISSING, zeroMeans: PointStatus.REPORTED, createSites: false, visibility: Visibility.NETWORK,
  }));
  const confirmed = await asHub(() => imports.confirm({ id: importId, leaveOutBadRows: false }));
  if (!('state' in confirmed)) throw new Error(`The demo's import was refused: ${confirmed.message}`);
  await settle();
  const done = await asHub(() => imports.get(importId));
  if (done.state !== 'DONE') throw new Error(`The demo's import of ${fileName} is ${done.state}: ${done.failure ?? ''}`);
}

function csvOf({ input, shape, stories }: DemoMeasure, number: number, districts: readonly DemoDistrict[], today: Date): string {
  const last = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1));
  const months = schoolMonths(last.getUTCFullYear(), last.getUTCMonth() + 1);
  const isShare = input.type === MeasureType.PROPORTION;
  const header = ['district_code', 'district_name', 'month', ...(isShare ? ['chronically_absent', 'enrolled'] : ['value'])];
  const rows = districts.flatMap(({ name, code }, place) => {
    const students = STUDENTS[place % STUDENTS.length] as number;
    const drawn = (value: number): number => (isShare ? Math.round(value * students) / students : Math.round(value * 10) / 10);
    const values = samplePoints(stories[place] ?? 'VARIES', shape, (number + 1) * 100 + place, drawn);
    return values.map((value, index) => [code, name, months[index], ...(isShare ? [Math.round(value * students), students] : [drawn(value).toFixed(1)])]);
  });
  return [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
}
