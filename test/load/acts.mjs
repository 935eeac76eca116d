import { monthOf, MONTHS } from './months.mjs';

const HOME = ['Network', 'NetworkHome', 'DuePoints', 'InboxCount', 'MyCommitments', 'MyBoards'];
const THREAD_SHARE = 0.3;

/** What each kind of act asks of the product, with the web's own operations; a page that asks several asks them at once. */
export const ACTS = {
  'open home': (member) => Promise.all(HOME.map((name) => member.read(name))),
  'read an idea': (member, random) => {
    const { ideaId } = random.pick(member.world.places);
    return Promise.all([member.read('Idea', { id: ideaId }), member.read('IdeaTests', { ideaId }), member.read('Thread', { kind: 'IDEA', subjectId: ideaId })]);
  },
  'read a thread': (member) => member.read('Thread', member.world.thread),
  'look at the board': (member) => member.read('Board', { teamId: member.place.teamId }),
  'look at a chart': (member, random) => member.read('Series', { id: random.pick(random.pick(member.world.places).series).seriesId }),
  'post a message': async (member, random) => {
    const subject = random.fraction() < THREAD_SHARE ? member.world.thread : { kind: 'IDEA', subjectId: member.place.ideaId };
    const { postMessage } = await member.write('PostMessage', { input: { ...subject, body: `We called on the second morning, ${random.whole(1, 30)} answered.` } });
    if (subject === member.world.thread) member.world.messages.push(postMessage.id);
  },
  react: (member, random) => {
    const id = random.pick(member.world.messages);
    return toggled(member.reacted, id, (on) => member.write(on ? 'React' : 'Unreact', { id, kind: 'AGREE' }));
  },
  'record a point': (member, random) => {
    const points = [{ period: monthOf(random.whole(0, MONTHS - 1)), numerator: String(random.whole(20, 60)), denominator: '200' }];
    return member.write('RecordPoints', { input: { measureId: member.world.measure.id, siteId: random.pick(member.place.series).siteId, points, reason: 'Counted again' } });
  },
  'start or advance a test': (member) => STEPS[member.test.stage](member),
  'vote in a session': async (member, random) => {
    if (!member.joined) await member.write('JoinSession', { id: member.world.session.id });
    member.joined = true;
    const noteId = random.pick(member.world.notes);
    await toggled(member.voted, noteId, (on) => member.write('VoteForNote', { noteId, on }));
  },
};

/** The next step of a test, by where it is; after the last one the next test begins. */
const STEPS = {
  none: async (member) => {
    const { createCycle: { id } } = await member.write('CreateCycle', { input: {
      ideaId: member.place.ideaId, teamId: member.place.teamId, stage: 'RUNNING', visibility: 'NETWORK', title: `Test of member ${member.nth}`, objective: 'Do families answer?', scaleCount: 1, scaleUnit: 'class',
      predictions: [{ question: 'How many families answer?', predicted: '24 of 28', value: 24, unit: 'families', confidence: 75 }],
    } });
    const { cycle: { version, predictions: [{ id: predictionId }] } } = await member.read('Cycle', { id });
    member.test = { stage: 'RUNNING', id, version, predictionId };
  },
  RUNNING: (member) => advance(member, 'AdvanceCycle', { to: 'STUDYING' }, 'STUDYING'),
  STUDYING: (member) => advance(member, 'UpdateCycle', { learned: 'Mornings work.', results: [{ predictionId: member.test.predictionId, result: '20 of 28', resultValue: 20, verdict: 'PARTLY' }] }, 'LEARNED'),
  LEARNED: (member) => advance(member, 'AdvanceCycle', { to: 'CLOSED', decision: 'ADOPT', why: 'It held.', sustainedBy: 'The advisers' }, 'none'),
};

async function advance(member, name, values, stage) {
  const [{ version }] = Object.values(await member.write(name, { input: { id: member.test.id, version: member.test.version, ...values } }));
  member.test = stage === 'none' ? { stage } : { ...member.test, stage, version };
}

async function toggled(chosen, id, change) {
  const on = !chosen.has(id);
  await change(on);
  if (on) chosen.add(id);
  else chosen.delete(id);
}
