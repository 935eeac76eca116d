import { MessageService, Thread, type Message } from '@cairn/discussion';
import { Db } from '@cairn/platform';
import { DATE_MESSAGE } from './back-date.page.js';
import { DEMO_PEOPLE } from './people.js';
import { DEMO_TALK, type DemoTalk } from './talk.js';
import { found, type DemoWorld } from './world.js';

/** Says what the story says, each in their own name, and reacts. */
export async function fillTalk(world: DemoWorld): Promise<void> {
  await Promise.all(DEMO_TALK.map((talk) => fillThread(world, talk)));
}

async function fillThread(world: DemoWorld, { kind, of, messages }: DemoTalk): Promise<void> {
  const subjectId = subjectOf(world, kind, of);
  const service = world.get(MessageService);
  const [opener] = messages;
  if (!opener) return;
  const thread = await world.as(opener.by, () => world.get(Db).read((tx) => tx.of(Thread).one({ subjectKind: kind, subjectId })));
  if (thread && thread.messages > 0) return;
  const posted: Message[] = [];
  for (const [nth, { by, body, daysAgo, answers, reactions = [] }] of messages.entries()) {
    const replyToId = answers ? found(posted[nth - answers], body).id : null;
    const message = await world.as(by, () => service.post({ kind, subjectId, body, replyToId, mentionIds: mentionsIn(world, body) }));
    posted.push(message);
    await world.write(by, (tx) => tx.page(DATE_MESSAGE, [message.id, world.daysAgo(daysAgo, nth * 7)]));
    for (const [email, reaction] of reactions) await world.as(email, () => service.react(message.id, reaction, true));
  }
}

function subjectOf(world: DemoWorld, kind: DemoTalk['kind'], of: string | null): string {
  if (of === null) return world.networkId;
  if (kind === 'IDEA') return found(world.ideas.get(of), of);
  if (kind === 'CYCLE') return found(world.cycles.get(of), of);
  if (kind === 'MEASURE') return found(world.measures.get(of), of);
  return found(world.teams.get(of), of).id;
}

function mentionsIn(world: DemoWorld, body: string): string[] {
  return DEMO_PEOPLE.filter(({ name }) => body.includes(`@${name}`)).map(({ email }) => world.memberId(email));
}
