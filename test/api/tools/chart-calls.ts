import { createMeasure } from '../../factories/index.js';
import { ADD, LOCK, monthAt, REMOVE, START, type PhaseSeen } from './charts.js';
import { record } from './entries.js';
import { act, createTracker, fileOf, INSTALL, REMOVE as REMOVE_TRACKER, type InstallView, type TrackerView } from './trackers.js';
import { given, as, type Make } from './work-calls.js';
import type { WorkWorld } from './work-world.js';

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7];

/** A series of the district by month, with eight points. */
async function series({ people, district }: WorkWorld): Promise<{ measureId: string; seriesId: string; entryId: string }> {
  const { id: measureId } = await createMeasure(people.hub, { grain: 'MONTH' });
  const { id: entryId, seriesId } = await record(people.lead.client, { measureId, siteId: district.site.id }, MONTHS.map((at) => `${monthAt(at).slice(0, 7)} ${20 + at}/100`));
  return { measureId, seriesId, entryId };
}

async function phased(world: WorkWorld, document: string, changes: Record<string, unknown>): Promise<{ id: string; version: number }> {
  const { seriesId } = await series(world);
  const { phases } = await act<{ phases: PhaseSeen[] }>(world.people.lead.client, document, { input: { seriesId, reason: 'r', ...changes } });
  return { id: phases[0]?.id as string, version: 1 };
}
const phase = (world: WorkWorld): Promise<{ id: string; version: number }> => phased(world, START, { startsOn: monthAt(3) });
const baseline = (world: WorkWorld): Promise<{ id: string; version: number }> => phased(world, LOCK, { until: monthAt(5) });

const words = ({ ideas }: WorkWorld): Record<string, unknown> => ({ onDate: monthAt(1), kind: 'EVENT', text: 't', linkKind: 'IDEA', linkId: ideas.shared.id });
async function note(world: WorkWorld): Promise<{ id: string }> {
  const { measureId, seriesId } = await series(world);
  return { id: (await act<{ id: string }>(world.people.lead.client, ADD, { input: { measureId, seriesId, ...words(world) } })).id };
}
async function removedNote(world: WorkWorld): Promise<{ id: string }> {
  const { id } = await note(world);
  await act(world.people.lead.client, REMOVE, { id });
  return { id };
}

const tracker = ({ people }: WorkWorld): Promise<TrackerView> => createTracker(people.lead);
async function removedTracker(world: WorkWorld): Promise<{ id: string }> {
  const { id } = await tracker(world);
  await act(world.people.lead.client, REMOVE_TRACKER, { id });
  return { id };
}
async function installed(world: WorkWorld): Promise<{ id: string }> {
  const { id } = await act<InstallView>(world.people.lead.client, INSTALL, { input: { trackerId: (await tracker(world)).id, teamId: world.team.id } });
  return { id };
}
async function ready({ people }: WorkWorld): Promise<string> {
  const { readyTrackers } = await people.lead.client.ask<{ readyTrackers: { key: string }[] }>('{ readyTrackers { key } }');
  return readyTrackers[0]?.key as string;
}
const ofTeam = ({ team }: WorkWorld): Record<string, unknown> => ({ visibility: 'TEAM', teamId: team.id });

/** Every mutation of charts, entries and trackers, as somebody would send it with success; in more than one way where fields exclude each other. */
export const CHART_CALLS: Record<string, Make> = {
  addAnnotation: given('lead', async (world) => {
    const { measureId, seriesId } = await series(world);
    return { measureId, seriesId, ...words(world) };
  }),
  changePhase: given('lead', async (world) => ({ ...await phase(world), startsOn: monthAt(4), baselineUntil: monthAt(6), reason: 'r' })),
  'changePhase: the first': given('lead', async (world) => ({ ...await baseline(world), baselineUntil: monthAt(6), reason: 'r' })),
  createTracker: given('teacher', (world) => ({ json: fileOf(), ...ofTeam(world) })),
  editAnnotation: given('lead', async (world) => ({ ...await note(world), version: 1, ...words(world) })),
  installTracker: given('lead', async (world) => ({ trackerId: (await tracker(world)).id, teamId: world.team.id, name: `Tracker ${Math.random()}` })),
  'installTracker: one of ours': given('lead', async (world) => ({ ready: await ready(world), teamId: world.team.id, name: `Tracker ${Math.random()}` })),
  lockBaseline: given('lead', async (world) => ({ seriesId: (await series(world)).seriesId, until: monthAt(5), reason: 'r' })),
  recordPoints: given('lead', async (world) => ({
    measureId: (await createMeasure(world.people.hub, { grain: 'MONTH', strataName: 'Grade', strata: ['9', '10'] })).id, siteId: world.district.site.id, stratum: '9', reason: 'r', source: 'FORM',
    points: [{ period: '2022-01', status: 'REPORTED', numerator: '20', denominator: '100' }],
  })),
  'recordPoints: of means': given('lead', async (world) => ({
    measureId: (await createMeasure(world.people.hub, { grain: 'MONTH', type: 'MEAN' })).id, siteId: world.district.site.id, points: [{ period: '2022-01', denominator: '20', value: '3.5', spread: '1' }, { period: '2022-02', values: ['3', '4', '5'] }],
  })),
  removeAnnotation: as('lead', note),
  removePhase: as('lead', async (world) => ({ ...await phase(world) })),
  removeTracker: as('lead', async (world) => ({ id: (await tracker(world)).id })),
  restoreAnnotation: as('lead', removedNote),
  restoreTracker: as('lead', removedTracker),
  saveMeasureAsTracker: given('teacher', (world) => ({ measureId: world.measure.id, ...ofTeam(world) })),
  setChartSetting: given('hub', async ({ people }) => ({ measureId: (await createMeasure(people.hub)).id, version: 0, kind: 'P', ruleSet: 'nelson/1', screen: true })),
  setTrackerVisibility: given('teacher', async (world) => ({ id: (await createTracker(world.people.teacher)).id, ...ofTeam(world) })),
  startPhase: given('lead', async (world) => ({ seriesId: (await series(world)).seriesId, startsOn: monthAt(3), baselineUntil: monthAt(6), reason: 'r' })),
  undoEntry: as('lead', async (world) => ({ id: (await series(world)).entryId })),
  uninstallTracker: as('lead', installed),
  updateTracker: given('lead', async (world) => ({ id: (await tracker(world)).id, version: 1, json: fileOf() })),
};
