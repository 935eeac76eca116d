import { audienceOf, compareVisibility, narrower, refuse, streamName, Visibility, withinAgreement, type EventPayloads, type Refusal } from '@cairn/domain';
import { Team } from '@cairn/networks';
import { badInput, currentActor, forbidden, isId, notFound, type ReadTx, type WriteTx } from '@cairn/platform';
import type { ChangeIdea } from './change-idea.entity.js';
import { AGREED } from './idea.page.js';

export interface Sharing { visibility: Visibility; teamId: string | null }
export interface Place extends Sharing { ownerId: string }

/** Who holds an idea that the caller writes: the district of the team, or the own organization. @throws BAD_USER_INPUT naming `teamId` */
export async function placeOf(tx: ReadTx, visibility: Visibility, teamId: string | null | undefined): Promise<Place> {
  if (visibility !== Visibility.TEAM) {
    if (teamId != null) throw badInput('teamId', 'Only an idea of a team names one.');
    return { visibility, teamId: null, ownerId: currentActor().organizationId };
  }
  const team = await ownTeam(tx, teamId);
  return { visibility, teamId: team.id, ownerId: team.ownerId };
}

/** Where an idea goes from where it stands. @throws BAD_USER_INPUT naming `teamId`; FORBIDDEN for a coach who would take it out of the team */
export async function movedTo(tx: ReadTx, idea: ChangeIdea, visibility: Visibility, teamId: string | null | undefined): Promise<Sharing> {
  if (visibility === Visibility.TEAM) return { visibility, teamId: (await ownTeam(tx, teamId)).id };
  if (teamId != null) throw badInput('teamId', 'Only an idea of a team names one.');
  if (!currentActor().authorOwnerIds.includes(idea.ownerId)) throw forbidden();
  return { visibility, teamId: null };
}

/** The widest visibility that the agreement covers for an organization: the agreement's own for the hub, what was accepted for a district. */
export async function widestFor(tx: ReadTx, ownerId: string): Promise<{ max: Visibility; site: string }> {
  const [agreed] = await tx.page(AGREED, [tx.networkId, ownerId]);
  if (!agreed) throw notFound();
  const max = agreed.agreementMax ?? Visibility.OWNER;
  const accepted = ownerId === agreed.hubId ? max : agreed.acceptedMax ?? Visibility.OWNER;
  return { max: narrower(max, accepted), site: agreed.site ?? '' };
}

/** Refuses to show an idea to more than the agreement of its owner covers. */
export async function refuseBeyond(tx: ReadTx, ownerId: string, asked: Visibility): Promise<Refusal | null> {
  if (compareVisibility(asked, Visibility.OWNER) <= 0) return null;
  const { max, site } = await widestFor(tx, ownerId);
  return withinAgreement(asked, max) ? null : refuse('BEYOND_AGREEMENT', { site, max, asked });
}

type IdeaEvent = 'idea.created' | 'idea.updated' | 'idea.visibilityChanged' | 'idea.removed' | 'idea.restored';

/** Tells the readers of an idea, on its own stream and where its readers look at lists. @param before where it stood until now */
export function recordIdea<N extends IdeaEvent>(tx: WriteTx, idea: Place & { id: string }, name: N, payload: EventPayloads[N], before: Place = idea): void {
  const audiences = [idea, before].map((place) => audienceOf(tx.networkId, place));
  for (const stream of new Set([streamName('idea', idea.id), ...audiences])) tx.record(stream, name, payload);
}

async function ownTeam(tx: ReadTx, teamId: string | null | undefined): Promise<Team> {
  if (!isId(teamId ?? '') || !currentActor().teamIds.includes(teamId as string)) throw badInput('teamId', 'Choose one of your teams.');
  const team = await tx.byId(Team, teamId as string);
  if (!team || team.endedAt) throw badInput('teamId', 'Choose one of your teams.');
  return team;
}
