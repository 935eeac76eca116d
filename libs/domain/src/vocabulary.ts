/**
 * The closed word lists that the database, GraphQL and the web share and that no other file of this package owns.
 * Each is an object (for GraphQL enums) and a type of the same name.
 */
export const OrganizationKind = { HUB: 'HUB', DISTRICT: 'DISTRICT', SCHOOL: 'SCHOOL', PARTNER: 'PARTNER' } as const;
export type OrganizationKind = (typeof OrganizationKind)[keyof typeof OrganizationKind];

export const SiteKind = { DISTRICT: 'DISTRICT', SCHOOL: 'SCHOOL' } as const;
export type SiteKind = (typeof SiteKind)[keyof typeof SiteKind];

export const MemberState = { ACTIVE: 'ACTIVE', FORMER: 'FORMER' } as const;
export type MemberState = (typeof MemberState)[keyof typeof MemberState];

export const InvitationKind = { DISTRICT: 'DISTRICT', MEMBER: 'MEMBER' } as const;
export type InvitationKind = (typeof InvitationKind)[keyof typeof InvitationKind];

export const MeasureKind = { OUTCOME: 'OUTCOME', PROCESS: 'PROCESS', BALANCING: 'BALANCING' } as const;
export type MeasureKind = (typeof MeasureKind)[keyof typeof MeasureKind];

export const MeasureType = { PROPORTION: 'PROPORTION', COUNT: 'COUNT', VALUE: 'VALUE' } as const;
export type MeasureType = (typeof MeasureType)[keyof typeof MeasureType];

/** Which way is good. */
export const Direction = { UP: 'UP', DOWN: 'DOWN', NEUTRAL: 'NEUTRAL' } as const;
export type Direction = (typeof Direction)[keyof typeof Direction];

/** What a point says. MISSING is not zero; NO_DENOMINATOR is nobody to count. */
export const PointStatus = {
  REPORTED: 'REPORTED',
  SUPPRESSED: 'SUPPRESSED',
  MISSING: 'MISSING',
  NO_DENOMINATOR: 'NO_DENOMINATOR',
} as const;
export type PointStatus = (typeof PointStatus)[keyof typeof PointStatus];

export const MailState = { QUEUED: 'QUEUED', SENT: 'SENT', FAILED: 'FAILED' } as const;
export type MailState = (typeof MailState)[keyof typeof MailState];
