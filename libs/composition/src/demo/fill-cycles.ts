import { type CycleStage } from '@cairn/domain';
import { CycleActService, CycleNoteService, CycleService, PdsaCycle, Prediction, PredictionService } from '@cairn/inquiry';
import { Db } from '@cairn/platform';
import { DATE_CYCLE, DATE_NOTE } from './back-date.page.js';
import type { StoryCycle, StoryRamp } from './cycle-story.js';
import { CYCLES_NORTH } from './cycles-north.js';
import { CYCLES_SOUTH } from './cycles-south.js';
import { found, must, type DemoWorld } from './world.js';

/** How far behind its plan a test stands. */
const RUNS: readonly CycleStage[] = ['RUNNING', 'STUDYING', 'CLOSED'];

/** Tests ideas as the teams of the story did, ramp by ramp. */
export async function fillCycles(world: DemoWorld): Promise<void> {
  await Promise.all([...CYCLES_SOUTH, ...CYCLES_NORTH].map((ramp) => fillRamp(world, ramp)));
}

async function fillRamp(world: DemoWorld, ramp: StoryRamp): Promise<void> {
  const teamId = found(world.teams.get(ramp.district), ramp.district).id;
  const ideaId = found(world.ideas.get(ramp.idea), ramp.idea);
  const known = await read(world, ramp.by, (tx) => tx.of(PdsaCycle).find({ teamId, ideaId }));
  for (const { id, number } of known) world.cycles.set(nameOf(ramp, number), id);
  if (known.length > 0) return;
  let cycle: PdsaCycle | null = null;
  for (const [nth, story] of ramp.cycles.entries()) {
    cycle = cycle ? await next(world, ramp, story, cycle.id) : await first(world, ramp, story, { teamId, ideaId });
    cycle = await live(world, ramp.by, story, cycle);
    world.cycles.set(nameOf(ramp, nth + 1), cycle.id);
    await date(world, ramp.by, story, cycle.id);
  }
}

function planOf(world: DemoWorld, ramp: StoryRamp, { title, objective, scale, starts, ends }: StoryCycle): Record<string, unknown> {
  return {
    ...(title ? { title } : {}), objective, scaleCount: scale[0], scaleUnit: scale[1], plannedStart: world.dayAgo(starts), plannedEnd: world.dayAgo(ends),
    siteId: world.siteId(ramp.school ?? ramp.district), measureId: ramp.measure ? found(world.measures.get(ramp.measure), ramp.measure) : null,
  };
}

const predictionOf = ({ question, predicted, value, unit = '', confidence }: StoryCycle) =>
  ({ question, predicted, value: value ?? null, unit, confidence: confidence ?? null, dataKind: 'BOTH' as const });

async function first(world: DemoWorld, ramp: StoryRamp, story: StoryCycle, of: { teamId: string; ideaId: string }): Promise<PdsaCycle> {
  const stage = RUNS.includes(story.stage) ? 'RUNNING' : story.stage === 'CANCELLED' ? 'PLANNED' : story.stage;
  const input = { ...of, ...planOf(world, ramp, story), visibility: ramp.visibility, predictions: [predictionOf(story)], stage };
  return must(await world.as(ramp.by, () => world.get(CycleService).create(input)));
}

/** The test that adapting opened, with a plan of its own. */
async function next(world: DemoWorld, ramp: StoryRamp, story: StoryCycle, parentId: string): Promise<PdsaCycle> {
  const child = found(await read(world, ramp.by, (tx) => tx.of(PdsaCycle).one({ parentId })), `the test after ${story.objective}`);
  const planned = must(await world.as(ramp.by, () => world.get(CycleService).update({ id: child.id, version: child.version, ...planOf(world, ramp, story) })));
  let cycle = must(await world.as(ramp.by, () => world.get(PredictionService).set({ cycleId: child.id, version: planned.version, predictions: [predictionOf(story)] })));
  for (const to of ['PLANNED', 'RUNNING'] as const) if (to === 'PLANNED' || RUNS.includes(story.stage)) cycle = await advance(world, ramp.by, cycle, { to });
  return cycle;
}

/** Does, studies and decides, as far as the story goes. */
async function live(world: DemoWorld, by: string, story: StoryCycle, started: PdsaCycle): Promise<PdsaCycle> {
  let cycle = started;
  for (const { kind, body, quantity, unit = '' } of story.notes ?? []) {
    cycle = must(await world.as(by, () => world.get(CycleNoteService).add({ cycleId: cycle.id, kind, body, quantity: quantity ?? null, unit })));
  }
  if (story.stage === 'CANCELLED') return advance(world, by, cycle, { to: 'CANCELLED', reason: story.reason });
  if (!story.study || !RUNS.includes(story.stage)) return cycle;
  cycle = await advance(world, by, cycle, { to: 'STUDYING' });
  const { result, value, verdict, surprise, ...words } = story.study;
  const predictions = await read(world, by, (tx) => tx.of(Prediction).find({ cycleId: cycle.id }));
  cycle = must(await world.as(by, () => world.get(PredictionService).recordResults({
    cycleId: cycle.id, version: cycle.version, results: predictions.map(({ id }) => ({ predictionId: id, result, resultValue: value ?? null, verdict, surprise: surprise ?? '' })),
  })));
  if (words.learned) cycle = must(await world.as(by, () => world.get(CycleService).update({ id: cycle.id, version: cycle.version, asPlanned: true, ...words })));
  return story.act ? advance(world, by, cycle, { to: 'CLOSED', ...story.act }) : cycle;
}

async function advance(world: DemoWorld, by: string, { id, version }: PdsaCycle, command: { to: CycleStage; reason?: string } & Partial<NonNullable<StoryCycle['act']>>): Promise<PdsaCycle> {
  return must(await world.as(by, () => world.get(CycleActService).advance({ id, version, ...command })));
}

async function date(world: DemoWorld, by: string, { starts, ends, notes = [] }: StoryCycle, id: string): Promise<void> {
  const at = (days: number, later: number): Date => world.daysAgo(Math.max(days, 0), later);
  await world.write(by, async (tx) => {
    await tx.page(DATE_CYCLE, [id, at(starts + 6, 0), at(starts, 10), at(ends, 20), at(ends - 2, 30)]);
    for (const { body, daysAgo } of notes) await tx.page(DATE_NOTE, [id, body, at(daysAgo, 5)]);
  });
}

function read<T>(world: DemoWorld, by: string, step: Parameters<Db['read']>[0] extends (tx: infer Tx) => unknown ? (tx: Tx) => Promise<T> : never): Promise<T> {
  return world.as(by, () => world.get(Db).read(step));
}

function nameOf({ district, idea }: StoryRamp, number: number): string {
  return `${district} ${idea} ${number}`;
}
