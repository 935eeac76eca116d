import { MemberService, TeamService, TeamWaiverService } from '@cairn/networks';
import { DEMO_FOUNDER, DEMO_LEADS, DEMO_PEOPLE } from './people.js';
import { DEMO_LEAVER, DEMO_TEAMS, DEMO_WAIVER } from './teams.js';
import { found, must, type DemoWorld } from './world.js';

/** Makes the teams of the districts, each by its lead, and asks for what one of them does without. */
export async function fillTeams(world: DemoWorld): Promise<void> {
  await Promise.all(DEMO_TEAMS.filter(({ district }) => !world.teams.has(district)).map(async ({ district, name, purpose, schools, members }) => {
    const input = {
      name, purpose, schoolIds: schools.map((school) => world.siteId(school)),
      members: members.map(([email, part, perspective]) => ({ memberId: world.memberId(email), part, perspective })),
    };
    world.teams.set(district, must(await world.as(leadOf(district), () => world.get(TeamService).create(input))));
    if (district === DEMO_WAIVER.district) await waive(world);
  }));
}

async function waive(world: DemoWorld): Promise<void> {
  const { district, requirement, reason, note } = DEMO_WAIVER;
  const waivers = world.get(TeamWaiverService);
  const asked = must(await world.as(leadOf(district), () => waivers.ask({ teamId: found(world.teams.get(district), district).id, requirement, reason })));
  must(await world.as(DEMO_FOUNDER.email, () => waivers.decide({ id: asked.id, approve: true, note })));
}

/** The end of the story: a principal leaves, and the team needs another. */
export async function leaveTeam(world: DemoWorld): Promise<void> {
  const person = DEMO_PEOPLE.find(({ name }) => name === DEMO_LEAVER.name);
  const member = person && world.members.get(person.email);
  if (!member) return;
  const gone = await world.as(leadOf(DEMO_LEAVER.district), () => world.get(MemberService).remove(member.id, member.version));
  must(gone);
}

/** The mail of whoever leads a district. */
export function leadOf(district: string): string {
  return found(DEMO_LEADS.find(({ of }) => of === district), district).email;
}
