import { randomUUID } from 'node:crypto';

/** What a district needs to test changes: a team of its own and an idea, both known to its lead alone who writes. */
export async function makePractice({ client, sites }, slug) {
  const ask = async (kind, input) => {
    const made = await client.ask(kind, { input }, randomUUID());
    if (made.__typename === 'Refused') throw new Error(`${kind} was refused: ${made.code} ${made.message}`);
    return made;
  };
  const name = sites[0].name;
  const team = await ask('createTeam', { name: `Team of ${name}`, purpose: 'Fewer students miss school', schoolIds: [], members: [] });
  const idea = await ask('createIdea', {
    title: `Idea of ${name}, ${slug}`, summary: 'Call home on the second morning a student is missing.', problem: 'Families hear of absences when they are many.', core: ['Somebody the family knows calls'],
    adaptable: [], areas: ['EFFECTIVE_PRACTICES'], drivers: [], firstTest: 'One adviser calls five families.', visibility: 'NETWORK',
  });
  return { client, teamId: team.id, ideaId: idea.id };
}

/** A session that has begun, with a board that everybody may write on. @returns the step of the board, and the stream */
export async function openSession({ head, colleague }) {
  const { id } = await head.ask('createSession', { input: { title: 'A long morning', visibility: 'NETWORK', steps: [{ kind: 'NOTES', title: 'What we saw', minutes: 30, votesEach: 20 }] } }, randomUUID());
  await head.ask('startSession', { id }, randomUUID());
  await colleague.ask('joinSession', { id }, randomUUID());
  const room = await head.ask('sessionRoom', { id });
  const stepId = room.steps[0].id;
  await head.ask('openSessionStep', { stepId }, randomUUID());
  await head.ask('setSessionVoting', { stepId, voting: true }, randomUUID());
  return { id, stepId, stream: room.session.stream };
}
