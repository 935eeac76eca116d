import { Visibility, narrower, refuse, withinAgreement, type Refusal } from '@cairn/domain';
import { badInput, currentActor, type ReadTx } from '@cairn/platform';
import { COVERAGE, type NetworkFacts } from './import.page.js';

/**
 * The widest visibility that the agreement covers for this member's own rows of a measure: the agreement's maximum for
 * the hub, what the district accepted for a district, OWNER where a measure is not covered.
 */
export async function widestVisibility(tx: ReadTx, facts: NetworkFacts, measureId: string): Promise<Visibility> {
  const actor = currentActor();
  const max = (facts.agreementMax ?? Visibility.OWNER) as Visibility;
  if (actor.organizationId === facts.hubId) return max;
  const [accepted] = actor.siteId ? await tx.page(COVERAGE, [actor.siteId]) : [];
  const covered = accepted && (accepted.allMeasures || accepted.measureIds.includes(measureId));
  return covered ? narrower(max, accepted.maxVisibility as Visibility) : Visibility.OWNER;
}

/** Refuses a visibility beyond the agreement. @param site the words for whose agreement it is */
export async function checkCoverage(tx: ReadTx, facts: NetworkFacts, measureId: string, asked: Visibility, site: string): Promise<Refusal | null> {
  const max = await widestVisibility(tx, facts, measureId);
  return withinAgreement(asked, max) ? null : refuse('BEYOND_AGREEMENT', { site, max, asked });
}

/** Teams do not share measures yet: a row that says TEAM would be seen by nobody. @throws BAD_USER_INPUT */
export function refuseTeam(visibility: Visibility): void {
  if (visibility === Visibility.TEAM) throw badInput('visibility', 'Choose OWNER, NETWORK or PUBLIC.');
}
