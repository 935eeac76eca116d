import { advanceCycle, closeCycle, createCycle, createIdea, createMeasure, createTeam, freshNetwork, joinDistrict, joinMember, onCycle, type Cycle, type District, type Idea, type Member, type Network } from '../../factories/index.js';
import { Client } from '../../harness/client.js';
import { server, type TestServer } from '../../harness/server.js';
import { sql } from '../tools/sql.js';

const READ = `query ($id: ID!) { cycle(id: $id) { id version stage number title objective objectiveHint scaleCount scaleUnit nextScale decision why learned asPlanned conditions startedAt closedAt cancelReason
  visibility lead { name } team { id } idea { title } measure { id } clonedFrom { id } tasks { what who } ramp { id number } advice { belief advised planned tooLarge source } fidelity { item met }
  predictions { id version question predicted value unit confidence result resultValue verdict surprise } notes { kind body quantity unit author { name } } steps { from to reason by { name } }
  viewerCan { edit advance clone } reach { widest teamPeople } } }`;

interface Read { cycle: Record<string, unknown> & { version: number; predictions: { id: string; version: number }[]; ramp: { id: string; number: number }[] } }

let place: TestServer;
let network: Network;
let district: District;
let teacher: Member;
let team: { id: string };
let idea: Idea;

beforeAll(async () => {
  place = await server();
  network = await freshNetwork(place);
  district = await joinDistrict(network);
  teacher = await joinMember(network, district.lead, ['TEACHER']);
  team = await createTeam(district, { members: [teacher] });
  idea = await createIdea(district.lead);
});

const read = async (client: Client, id: string): Promise<Read['cycle']> => (await client.ask<Read>(READ, { id })).cycle;
const fresh = (values = {}): Promise<Cycle> => createCycle(teacher, idea.id, team.id, values);

describe('a test', () => {
  test('is planned, done, studied and closed', async () => {
    const draft = await fresh({ stage: 'DRAFT', predictions: [], tasks: [{ what: 'Call the families', who: 'Ana' }] });
    expect(await onCycle(teacher, 'advanceCycle', { id: draft.id, version: 1, to: 'RUNNING' })).toMatchObject({ code: 'CYCLE_STAGE' });
    const planned = await advanceCycle(teacher, draft, 'PLANNED');
    expect(await onCycle(teacher, 'advanceCycle', { id: draft.id, version: planned.version, to: 'RUNNING' })).toMatchObject({ code: 'PREDICTION_NEEDED' });
    const asked = await onCycle(teacher, 'addPrediction', { cycleId: draft.id, question: 'How many answer?', predicted: '24 of 28', value: 24, unit: 'families', confidence: 75 });
    const running = await advanceCycle(teacher, asked, 'RUNNING');
    await onCycle(teacher, 'addCycleNote', { cycleId: draft.id, kind: 'DATA', quantity: 12, unit: 'families', body: 'First day' });
    await onCycle(teacher, 'addCycleNote', { cycleId: draft.id, kind: 'PROBLEM', body: 'Old numbers' });
    const done = await onCycle(teacher, 'updateCycle', { id: draft.id, version: running.version, asPlanned: false, whatDiffered: 'Two days were lost' });
    await closeCycle(teacher, done, 'ADOPT', { learned: 'Mornings work.', conditions: ['An adviser knows the family', ''], why: 'It held in both weeks' });
    expect(await read(teacher.client, draft.id)).toMatchObject({
      stage: 'CLOSED', decision: 'ADOPT', why: 'It held in both weeks', learned: 'Mornings work.', asPlanned: false, conditions: ['An adviser knows the family'], tasks: [{ what: 'Call the families', who: 'Ana' }],
      lead: { name: teacher.name }, idea: { title: idea.title }, visibility: 'TEAM', nextScale: 5,
      predictions: [{ predicted: '24 of 28', confidence: 75, value: 24, result: '20 of 28', resultValue: 20, verdict: 'PARTLY' }],
      notes: [{ kind: 'DATA', quantity: 12, unit: 'families', author: { name: teacher.name } }, { kind: 'PROBLEM', body: 'Old numbers' }],
      steps: [{ from: 'DRAFT', to: 'PLANNED', by: { name: teacher.name } }, { to: 'RUNNING' }, { to: 'STUDYING' }, { to: 'CLOSED' }],
      advice: { belief: 'HIGH', advised: 'SMALL', planned: 'SMALL', tooLarge: false }, viewerCan: { edit: true, advance: true, clone: true }, reach: { widest: 'NETWORK', teamPeople: 2 },
      fidelity: [{ item: 'PREDICTED', met: true }, { item: 'SMALL_ENOUGH', met: true }, { item: 'ITERATED', met: false }, { item: 'DATA_OVER_TIME', met: false }, { item: 'COMPARED', met: true }],
    });
  });

  test('is started at once with a prediction, and not without', async () => {
    expect((await fresh()).stage).toBe('RUNNING');
    expect(await onCycle(teacher, 'createCycle', { ideaId: idea.id, teamId: team.id, stage: 'RUNNING', predictions: [{ question: 'q', predicted: 'p' }] })).toMatchObject({ code: 'PLAN_NEEDED' });
    expect(await onCycle(teacher, 'createCycle', { ideaId: idea.id, teamId: team.id, stage: 'RUNNING', objective: 'o', predictions: [{ question: 'q' }] })).toMatchObject({ code: 'PREDICTION_NEEDED' });
    expect(await teacher.client.fail('mutation ($input: CreateCycleInput!) { createCycle(input: $input) { __typename } }', { input: { ideaId: idea.id, teamId: team.id, stage: 'CLOSED' } }, Client.key())).toMatchObject({ code: 'BAD_USER_INPUT', field: 'stage' });
  });

  test('is not closed without results, decision and why', async () => {
    const studying = await advanceCycle(teacher, await fresh(), 'STUDYING');
    const close = (more: object, version = studying.version) => onCycle(teacher, 'advanceCycle', { id: studying.id, version, to: 'CLOSED', ...more });
    expect(await close({ decision: 'ADOPT', why: 'w' })).toMatchObject({ code: 'RESULT_NEEDED' });
    const { version } = await onCycle(teacher, 'recordResults', { cycleId: studying.id, version: studying.version, results: [{ predictionId: studying.predictions[0]?.id, verdict: 'CONFIRMED' }] });
    expect(await close({}, version)).toMatchObject({ code: 'DECISION_NEEDED' });
    expect(await close({ decision: 'ADOPT', why: ' ' }, version)).toMatchObject({ code: 'DECISION_NEEDED' });
    expect(await close({ decision: 'ABANDON', why: 'w', retryWhen: 'A new phone list' }, version)).toMatchObject({ stage: 'CLOSED' });
  });

  test('goes back to doing, and is cancelled, with a reason; what was never tried is cancelled when abandoned', async () => {
    const studying = await advanceCycle(teacher, await fresh(), 'STUDYING');
    expect(await onCycle(teacher, 'advanceCycle', { id: studying.id, version: studying.version, to: 'RUNNING' })).toMatchObject({ code: 'REASON_NEEDED' });
    const { startedAt } = await read(teacher.client, studying.id);
    const again = await advanceCycle(teacher, studying, 'RUNNING', { reason: 'Two days are missing' });
    expect(await read(teacher.client, studying.id)).toMatchObject({ stage: 'RUNNING', startedAt });
    await advanceCycle(teacher, again, 'CANCELLED', { reason: 'The class was split' });
    expect(await read(teacher.client, studying.id)).toMatchObject({ stage: 'CANCELLED', cancelReason: 'The class was split', decision: null });
    const planned = await fresh({ stage: 'PLANNED' });
    expect(await onCycle(teacher, 'advanceCycle', { id: planned.id, version: planned.version, to: 'CLOSED', decision: 'ABANDON', why: 'No time this term' })).toMatchObject({ stage: 'CANCELLED' });
  });

  test('takes each field in its stage alone, and none when it is closed', async () => {
    const running = await fresh();
    const write = (version: number, fields: object) => onCycle(teacher, 'updateCycle', { id: running.id, version, ...fields });
    expect(await write(running.version, { objective: 'Another' })).toMatchObject({ code: 'CYCLE_FIELD' });
    expect(await write(running.version, { learned: 'Early' })).toMatchObject({ code: 'CYCLE_FIELD' });
    const closed = await closeCycle(teacher, running, 'ADOPT');
    expect(await write(closed.version, { title: 'Another' })).toMatchObject({ code: 'CYCLE_CLOSED' });
    expect(await onCycle(teacher, 'addCycleNote', { cycleId: closed.id, kind: 'PROBLEM', body: 'late' })).toMatchObject({ code: 'CYCLE_CLOSED' });
    expect(await onCycle(teacher, 'advanceCycle', { id: closed.id, version: closed.version, to: 'RUNNING', reason: 'r' })).toMatchObject({ code: 'CYCLE_CLOSED' });
  });
});

describe('predictions', () => {
  test('change until the test runs, each change a new version of the test', async () => {
    const draft = await fresh({ stage: 'DRAFT' });
    const set = await onCycle(teacher, 'setPredictions', { cycleId: draft.id, version: 1, predictions: [{ question: 'a', predicted: '1' }, { question: 'b', predicted: '2', confidence: 30 }] });
    expect(set.version).toBe(2);
    const [first, second] = set.predictions as [{ id: string; version: number }, { id: string; version: number }];
    const edited = await onCycle(teacher, 'editPrediction', { cycleId: draft.id, ...second, question: 'b', predicted: '3' });
    expect(await teacher.client.fail('mutation ($input: EditPredictionInput!) { editPrediction(input: $input) { __typename } }', { input: { cycleId: draft.id, ...second, question: 'b', predicted: '4' } }, Client.key())).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    await teacher.client.ask('mutation ($c: ID!, $id: ID!) { removePrediction(cycleId: $c, id: $id, version: 1) { __typename } }', { c: draft.id, id: first.id }, Client.key());
    const found = await read(teacher.client, draft.id);
    expect(found.predictions).toMatchObject([{ question: 'b', predicted: '3' }]);
    expect(found.version).toBe(edited.version + 1);
    // Who read an earlier state does not start this one.
    expect((await teacher.client.fail('mutation ($input: AdvanceCycleInput!) { advanceCycle(input: $input) { __typename } }', { input: { id: draft.id, version: 2, to: 'PLANNED' } }, Client.key())).code).toBe('CONFLICT');
  });

  test('stand once it runs, whoever writes and by whatever way', async () => {
    const running = await fresh();
    const [prediction] = running.predictions;
    expect(await onCycle(teacher, 'editPrediction', { cycleId: running.id, ...prediction, question: 'q', predicted: 'as it went' })).toMatchObject({ code: 'PREDICTION_FROZEN' });
    expect(await onCycle(teacher, 'setPredictions', { cycleId: running.id, version: running.version, predictions: [] })).toMatchObject({ code: 'PREDICTION_FROZEN' });
    expect(await onCycle(teacher, 'addPrediction', { cycleId: running.id, question: 'q', predicted: 'as it went' })).toMatchObject({ code: 'PREDICTION_FROZEN' });
    for (const text of [`update prediction set predicted = 'x' where id = $1`, `update prediction set confidence = null where id = $1`, `delete from prediction where id = $1`,
      `insert into prediction (network_id, id, cycle_id, number, question, predicted) select network_id, gen_random_uuid(), cycle_id, 9, 'q', 'p' from prediction where id = $1`]) {
      await expect(sql(place, text, [prediction?.id])).rejects.toMatchObject({ constraint: 'prediction_frozen' });
    }
    await sql(place, `update prediction set result = 'x' where id = $1`, [prediction?.id]);
  });
});

describe('adapting', () => {
  test('opens exactly one next cycle, prefilled, however many ask for it', async () => {
    const measure = await createMeasure(network.lead);
    const running = await fresh({ measureId: measure.id, dataPlan: 'Count every evening', tasks: [{ what: 'Call', who: 'Ana' }], visibility: 'NETWORK' });
    const studying = await advanceCycle(teacher, running, 'STUDYING');
    const compared = await onCycle(teacher, 'recordResults', { cycleId: running.id, version: studying.version, results: [{ predictionId: running.predictions[0]?.id, verdict: 'PARTLY', surprise: 'Evenings' }] });
    const { version } = await onCycle(teacher, 'updateCycle', { id: running.id, version: compared.version, learned: 'Evenings do not work.' });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => (at % 2 ? teacher : district.lead).client.send<{ advanceCycle: { __typename: string; code?: string } }>(
      'mutation ($input: AdvanceCycleInput!) { advanceCycle(input: $input) { __typename ... on Refused { code } } }', { input: { id: running.id, version, to: 'CLOSED', decision: 'ADAPT', why: 'Half of it works' } }, Client.key())));
    expect(answers.filter(({ data }) => data?.advanceCycle.__typename === 'PdsaCycle')).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual(Array(7).fill('CONFLICT'));
    const { ramp } = await read(teacher.client, running.id);
    expect(ramp).toMatchObject([{ id: running.id, number: 1 }, { number: 2 }]);
    const child = await read(teacher.client, ramp[1]?.id as string);
    expect(child).toMatchObject({
      stage: 'DRAFT', number: 2, objective: 'Can one adviser reach 28 families in five days?', objectiveHint: 'Evenings do not work.', scaleCount: 1, scaleUnit: 'class', visibility: 'NETWORK', learned: '', decision: null,
      measure: { id: measure.id }, tasks: [{ what: 'Call', who: 'Ana' }], predictions: [{ question: 'How many families answer?', predicted: '', value: null, confidence: null, result: '', verdict: null, surprise: '' }],
    });
    expect(await onCycle(teacher, 'advanceCycle', { id: child.id as string, version: child.version, to: 'PLANNED' })).toMatchObject({ stage: 'PLANNED' });
    expect(await onCycle(teacher, 'advanceCycle', { id: child.id as string, version: child.version + 1, to: 'RUNNING' })).toMatchObject({ code: 'PREDICTION_NEEDED' });
  });

  test('is done once under fifty repetitions of one request', async () => {
    const running = await fresh();
    const studying = await advanceCycle(teacher, running, 'STUDYING');
    const { version } = await onCycle(teacher, 'recordResults', { cycleId: running.id, version: studying.version, results: [{ predictionId: running.predictions[0]?.id, verdict: 'PARTLY' }] });
    const key = Client.key();
    const answers = await Promise.all(Array.from({ length: 50 }, () => onCycle(teacher, 'advanceCycle', { id: running.id, version, to: 'CLOSED', decision: 'ADAPT', why: 'w' }, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await sql(place, 'select count(*)::int as n from pdsa_cycle where parent_id = $1', [running.id])).toEqual([{ n: 1 }]);
    expect(await sql(place, `select count(*)::int as n from event where stream = $1 and payload->>'to' = 'CLOSED'`, [`cycle:${running.id}`])).toEqual([{ n: 1 }]);
  });
});

test('anybody\'s plan is taken into a team of one\'s own, with credit and without people and results', async () => {
  const other = await joinDistrict(network);
  const theirs = await createTeam(other);
  const running = await fresh({ visibility: 'NETWORK', tasks: [{ what: 'Call', who: 'Ana' }] });
  const clone = (client: Client, cycleId: string, teamId: string) => client.ask<{ clonePlan: Cycle & { code?: string } }>('mutation ($c: ID!, $t: ID!) { clonePlan(cycleId: $c, teamId: $t) { ... on PdsaCycle { id } ... on Refused { code } } }', { c: cycleId, t: teamId }, Client.key());
  const { clonePlan: made } = await clone(other.lead.client, running.id, theirs.id);
  expect(await read(other.lead.client, made.id)).toMatchObject({
    stage: 'DRAFT', number: 1, team: { id: theirs.id }, clonedFrom: { id: running.id }, lead: { name: other.lead.name }, visibility: 'TEAM', tasks: [{ what: 'Call', who: '' }],
    predictions: [{ question: 'How many families answer?', predicted: '', confidence: null }], ramp: [{ id: made.id, number: 1 }],
  });
  const hidden = await fresh();
  expect((await other.lead.client.fail('mutation ($c: ID!, $t: ID!) { clonePlan(cycleId: $c, teamId: $t) { __typename } }', { c: hidden.id, t: theirs.id }, Client.key())).code).toBe('NOT_FOUND');
  expect((await other.lead.client.fail('mutation ($c: ID!, $t: ID!) { clonePlan(cycleId: $c, teamId: $t) { __typename } }', { c: running.id, t: team.id }, Client.key())).code).toBe('FORBIDDEN');
});
