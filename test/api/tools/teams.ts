import { randomUUID } from 'node:crypto';
import type { District, Member, Person } from '../../factories/index.js';
import { memberIdOf, unique } from '../../factories/index.js';
import type { TestServer } from '../../harness/server.js';
import { sql } from './sql.js';

/** A team of a district with these people, straight into the tables. */
export async function teamOf(place: TestServer, district: District, people: readonly (Pick<Person, 'client'> | Member)[], name = `Team ${unique()}`): Promise<{ id: string; name: string }> {
  const id = randomUUID();
  await sql(place, `insert into team (network_id, id, owner_id, visibility, site_id, name) values ($1, $2, $3, 'NETWORK', $4, $5)`, [district.network.id, id, district.organizationId, district.site.id, name]);
  for (const person of people) await joinTeam(place, district.network.id, id, 'memberId' in person ? person.memberId : await memberIdOf(person));
  return { id, name };
}

/** Somebody works in a team from now on. */
export async function joinTeam(place: TestServer, networkId: string, teamId: string, memberId: string): Promise<void> {
  await sql(place, `insert into team_member (network_id, team_id, member_id, part) values ($1, $2, $3, 'MEMBER')`, [networkId, teamId, memberId]);
}
