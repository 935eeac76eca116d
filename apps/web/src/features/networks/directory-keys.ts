import { MembersDocument, NetworkDocument, PendingInvitationsDocument, SiteDocument, SitesDocument } from '@cairn/contracts';
import { keyOf } from '../../app/graphql/queries.js';

/** Everything that shows the directory or the people of a network. */
export function directoryKeys(network: string) {
  return [SitesDocument, SiteDocument, MembersDocument, PendingInvitationsDocument, NetworkDocument].map((document) => keyOf(document, network));
}
