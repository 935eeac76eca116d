import { registerEnumType } from '@nestjs/graphql';
import {
  CompositionStatus, InvitationKind, Locale, MemberState, Role, SiteKind, SiteState, SizeBand, TeamPart, TeamRequirement, Visibility, WaiverState,
} from '@cairn/domain';

registerEnumType(Role, { name: 'Role' });
registerEnumType(SiteKind, { name: 'SiteKind' });
registerEnumType(SiteState, { name: 'SiteState' });
registerEnumType(Visibility, { name: 'Visibility' });
registerEnumType(MemberState, { name: 'MemberState' });
registerEnumType(InvitationKind, { name: 'InvitationKind' });
registerEnumType(Locale, { name: 'Locale' });
registerEnumType(SizeBand, { name: 'SizeBand' });
registerEnumType(TeamPart, { name: 'TeamPart' });
registerEnumType(TeamRequirement, { name: 'TeamRequirement' });
registerEnumType(CompositionStatus, { name: 'CompositionStatus' });
registerEnumType(WaiverState, { name: 'WaiverState' });

/** The stream on which changes of the directory, of its members and of invitations are told. */
export function directoryOf(networkId: string): string {
  return `directory:${networkId}`;
}

/** The inbox of one member. */
export function inboxOf(memberId: string): string {
  return `member:${memberId}`;
}

/** What happens in one team; its people alone hear it. */
export function streamOfTeam(teamId: string): string {
  return `team:${teamId}`;
}
