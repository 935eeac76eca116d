import { Db } from '@cairn/platform';
import { BoardService, LiveSession, OutcomeService, SessionPlanService, SessionRunService, SessionService } from '@cairn/sessions';
import { DATE_SESSION } from './back-date.page.js';
import { DEMO_PLANNED_SESSION, DEMO_SESSION } from './session.js';
import { found, must, type DemoWorld } from './world.js';

/** Holds the session of the story from its first step to its record, and plans the next one. */
export async function fillSessions(world: DemoWorld): Promise<void> {
  if (!(await isThere(world, DEMO_SESSION.title))) await hold(world);
  if (!(await isThere(world, DEMO_PLANNED_SESSION.title))) await plan(world, DEMO_PLANNED_SESSION, world.daysAgo(-DEMO_PLANNED_SESSION.inDays));
}

async function plan(world: DemoWorld, { title, purpose, facilitator, steps }: typeof DEMO_SESSION | typeof DEMO_PLANNED_SESSION, startsAt: Date): Promise<LiveSession> {
  const agenda = steps.map((step) => ({ ...step, votesEach: 3 }));
  return must(await world.as(facilitator, () => world.get(SessionPlanService).create({ title, purpose, startsAt, visibility: 'NETWORK', steps: agenda })));
}

async function hold(world: DemoWorld): Promise<void> {
  const { facilitator, people, daysAgo, minutes, decision, commitments, idea } = DEMO_SESSION;
  const begin = world.daysAgo(daysAgo);
  const { id } = await plan(world, DEMO_SESSION, begin);
  const run = world.get(SessionRunService);
  const outcome = world.get(OutcomeService);
  must(await world.as(facilitator, () => run.start(id)));
  await Promise.all(people.map(async (email) => must(await world.as(email, () => run.join(id)))));
  await walk(world, id);
  must(await world.as(facilitator, () => outcome.decide({ sessionId: id, ...decision })));
  must(await world.as(facilitator, () => outcome.link({ sessionId: id, ideaId: found(world.ideas.get(idea), idea) })));
  for (const { who, what, due, done } of commitments) {
    const made = must(await world.as(facilitator, () => outcome.commit({ sessionId: id, whoId: world.memberId(who), what, due: world.dayAgo(due) })));
    if (done) must(await world.as(who, () => outcome.finishCommitment(made.id, true, made.version)));
  }
  must(await world.as(facilitator, () => run.end(id)));
  await world.write(facilitator, (tx) => tx.page(DATE_SESSION, [id, begin, new Date(begin.getTime() + minutes * 60_000)]));
}

/** Step by step: everybody commits before anybody sees, notes before dots. */
async function walk(world: DemoWorld, id: string): Promise<void> {
  const { facilitator, predictions, notes } = DEMO_SESSION;
  const run = world.get(SessionRunService);
  const board = world.get(BoardService);
  const { steps } = await world.as(facilitator, () => world.get(SessionService).room(id));
  for (const step of steps) {
    must(await world.as(facilitator, () => run.openStep(step.id)));
    if (step.kind === 'PREDICTION') {
      for (const { by, ...said } of predictions) must(await world.as(by, () => board.commitPrediction({ stepId: step.id, ...said })));
      must(await world.as(facilitator, () => run.reveal(step.id)));
    }
    if (step.kind !== 'NOTES') continue;
    const written: string[] = [];
    for (const { by, body } of notes) written.push(must(await world.as(by, () => board.addNote({ stepId: step.id, body }))).id);
    must(await world.as(facilitator, () => run.setVoting(step.id, true)));
    for (const [nth, { votes }] of notes.entries()) for (const by of votes) must(await world.as(by, () => board.vote(found(written[nth], by), true)));
  }
}

function isThere(world: DemoWorld, title: string): Promise<boolean> {
  return world.as(DEMO_SESSION.facilitator, () => world.get(Db).read(async (tx) => (await tx.of(LiveSession).one({ title })) !== null));
}
