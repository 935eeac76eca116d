import { compareVisibility, narrower, refuse, Visibility, withinAgreement, type Refusal } from '@cairn/domain';
import { badInput, currentActor, forbidden, isId, notFound, type ReadTx } from '@cairn/platform';
import { AGREED } from './sharing.page.js';
import { Team } from './team.entity.js';

export interface Sharing { visibility: Visibility; teamId: string | null }
export interface Place extends Sharing { ownerId: string }

const NO_TEAM = 'Name a team only for what a team shares.';

/** Who holds what the caller contributes: the district of the team, or the own organization. @throws BAD_USER_INPUT naming `teamId` */
export async function placeOf(tx: ReadTx, visibility: Visibility, teamId: string | null | undefined): Promise<Place> {
  if (visibility !== Visibility.TEAM) {
    if (teamId != null) throw badInput('teamId', NO_TEAM);
    return { visibility, teamId: null, ownerId: currentActor().organizationId };
  }
  const team = await ownTeam(tx, teamId);
  return { visibility, teamId: team.id, ownerId: team.ownerId };
}

/** Where a contribution goes from where it stands. @throws BAD_USER_INPUT naming `teamId`; FORBIDDEN for a coach who would take it out of the team */
export async function movedTo(tx: ReadTx, held: { ownerId: string }, visibility: Visibility, teamId: string | null | undefined): Promise<Sharing> {
  if (visibility === Visibility.TEAM) return { visibility, teamId: (await ownTeam(tx, teamId)).id };
  if (teamId != null) throw badInput('teamId', NO_TEAM);
  if (!currentActor().authorOwnerIds.includes(held.ownerId)) throw forbidden();
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

/** Refuses to show a contribution to more than the agreement of its owner covers. */
export async function refuseBeyond(tx: ReadTx, ownerId: string, asked: Visibility): Promise<Refusal | null> {
  if (compareVisibility(asked, Visibility.OWNER) <= 0) return null;
  const { max, site } = await widestFor(tx, ownerId);
  return withinAgreement(asked, max) ? null : refuse('BEYOND_AGREEMENT', { site, max, asked });
}

async function ownTeam(tx: ReadTx, teamId: string | null | undefined): Promise<Team> {
  if (!isId(teamId ?? '') || !currentActor().teamIds.includes(teamId as string)) throw badInput('teamId', 'Choose one of your teams.');
  const team = await tx.byId(Team, teamId as string);
  if (!team || team.endedAt) throw badInput('teamId', 'Choose one of your teams.');
  return team;
}
