import { type Refusal, refuse } from './refusals.js';
import { type StateTable, mayMove } from './state-machine.js';

/** Where a district or school of the directory stands in the network. */
export const SiteState = { LISTED: 'LISTED', INVITED: 'INVITED', ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', ALUMNI: 'ALUMNI' } as const;
export type SiteState = (typeof SiteState)[keyof typeof SiteState];

/** INVITED → LISTED: the invitation was revoked or ran out. ALUMNI → INVITED: they come back. */
export const SITE_STATES: StateTable<SiteState> = {
  LISTED: ['INVITED'],
  INVITED: ['ACTIVE', 'LISTED'],
  ACTIVE: ['PAUSED', 'ALUMNI'],
  PAUSED: ['ACTIVE', 'ALUMNI'],
  ALUMNI: ['INVITED'],
};

/** Steps that belong to an act of their own (inviting, accepting) and cannot be set by hand. */
const BY_ACT: readonly `${SiteState}>${SiteState}`[] = ['LISTED>INVITED', 'ALUMNI>INVITED', 'INVITED>ACTIVE', 'INVITED>LISTED'];

/** The step of an act: invite (→ INVITED), accept (→ ACTIVE), revoke (→ LISTED). */
export function decideSiteState(site: { state: SiteState }, to: SiteState): { state: SiteState } | Refusal {
  return mayMove(SITE_STATES, site.state, to) ? { state: to } : refuse('SITE_STATE', { from: site.state, to });
}

/** The step of a hub lead who sets a state: pause, resume, make alumni. Nobody joins without accepting. */
export function decideSiteStateByHand(site: { state: SiteState }, to: SiteState): { state: SiteState } | Refusal {
  if (BY_ACT.includes(`${site.state}>${to}`)) return refuse('SITE_STATE', { from: site.state, to });
  return decideSiteState(site, to);
}

/** The states that `decideSiteStateByHand` allows from here. */
export function siteStatesByHand(state: SiteState): readonly SiteState[] {
  return SITE_STATES[state].filter((to) => !BY_ACT.includes(`${state}>${to}`));
}
