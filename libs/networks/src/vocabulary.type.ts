import { registerEnumType } from '@nestjs/graphql';
import { InvitationKind, Locale, MemberState, Role, SiteKind, SiteState, Visibility } from '@cairn/domain';

registerEnumType(Role, { name: 'Role' });
registerEnumType(SiteKind, { name: 'SiteKind' });
registerEnumType(SiteState, { name: 'SiteState' });
registerEnumType(Visibility, { name: 'Visibility' });
registerEnumType(MemberState, { name: 'MemberState' });
registerEnumType(InvitationKind, { name: 'InvitationKind' });
registerEnumType(Locale, { name: 'Locale' });

/** The stream on which changes of the directory, of its members and of invitations are told. */
export function directoryOf(networkId: string): string {
  return `directory:${networkId}`;
}

/** The inbox of one member. */
export function inboxOf(memberId: string): string {
  return `member:${memberId}`;
}
