/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  acceptAgreementVersion?: number | null | undefined;
  /** False: no measure until the district names some. Default true. */
  allMeasures?: boolean | null | undefined;
  /** At most what the agreement covers, which is the default. */
  maxVisibility?: Visibility | null | undefined;
  name?: string | null | undefined;
  password?: string | null | undefined;
  token: string;
};

export type AddSiteInput = {
  code?: string | null | undefined;
  county?: string | null | undefined;
  kind: SiteKind;
  name: string;
  parentId?: string | null | undefined;
};

export type AimInput = {
  byWhen: string;
  forWhom: string;
  howGood: string;
  what: string;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type ConfirmImportInput = {
  id: string;
  leaveOutBadRows: boolean;
};

export type CreateApiTokenInput = {
  /** How long it lives: 1 to 365. */
  days: number;
  name: string;
  /** Permissions, such as measure.read, or all of a noun: measure.* */
  permissions: Array<string>;
};

export type CreateMeasureInput = {
  collection: string;
  denominator: string;
  direction: Direction;
  goal?: number | null | undefined;
  goalBy?: string | null | undefined;
  grain: Grain;
  kind: MeasureKind;
  name: string;
  numerator: string;
  source: string;
  type: MeasureType;
  unit: string;
  visibility: Visibility;
  why: string;
};

export type CreateNetworkInput = {
  aim: AimInput;
  hubId: string;
  minimumCell?: number | null | undefined;
  name: string;
  schoolYearStartMonth?: number | null | undefined;
  slug: string;
  timeZone: string;
};

/** Which way is good. */
export type Direction =
  | 'DOWN'
  | 'NEUTRAL'
  | 'UP';

export type EditMessageInput = {
  body: string;
  id: string;
  mentionIds?: Array<string> | null | undefined;
  version: number;
};

export type Grain =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'SCHOOL_YEAR'
  | 'WEEK';

export type ImportState =
  | 'CHECKED'
  | 'DONE'
  | 'FAILED'
  | 'IMPORTING'
  | 'UNDONE'
  | 'UPLOADED';

export type InvitationKind =
  | 'DISTRICT'
  | 'MEMBER';

export type InviteDistrictInput = {
  email: string;
  siteId: string;
};

export type InviteMemberInput = {
  email: string;
  roles: Array<Role>;
  /** The school, when it is not the whole district. */
  siteId?: string | null | undefined;
};

export type MailState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type MapImportInput = {
  /** MISSING, or SUPPRESSED when the source hides small numbers by leaving them out. */
  blankMeans: PointStatus;
  county?: string | null | undefined;
  createSites: boolean;
  /** Of a proportion. */
  denominator?: string | null | undefined;
  grain: Grain;
  id: string;
  /** Of a proportion or a count. */
  numerator?: string | null | undefined;
  period: string;
  siteCode?: string | null | undefined;
  siteName?: string | null | undefined;
  /** Of a plain value; a count may use it too. */
  value?: string | null | undefined;
  visibility: Visibility;
  /** REPORTED, or MISSING when the source writes 0 for "not reported". */
  zeroMeans: PointStatus;
};

/** What a measure is for: the aim itself, the work towards it, or a side effect to watch. */
export type MeasureKind =
  | 'BALANCING'
  | 'OUTCOME'
  | 'PROCESS';

/** PROPORTION: a share of a group; COUNT: how many; VALUE: any other number. */
export type MeasureType =
  | 'COUNT'
  | 'PROPORTION'
  | 'VALUE';

export type MemberState =
  | 'ACTIVE'
  | 'FORMER';

export type OrganizationKind =
  | 'DISTRICT'
  | 'HUB'
  | 'PARTNER'
  | 'SCHOOL';

/** MISSING is not zero; NO_DENOMINATOR is nobody to count; SUPPRESSED is hidden. */
export type PointStatus =
  | 'MISSING'
  | 'NO_DENOMINATOR'
  | 'REPORTED'
  | 'SUPPRESSED';

export type PostMessageInput = {
  body: string;
  kind: SubjectKind;
  /** Members who are spoken to, as `@` and their name in the text. Who may not read the object is left out. */
  mentionIds?: Array<string> | null | undefined;
  /** A message of the same thread. */
  replyToId?: string | null | undefined;
  subjectId: string;
};

export type ReactionKind =
  | 'AGREE'
  | 'CELEBRATE'
  | 'CURIOUS'
  | 'SAME_HERE'
  | 'THANKS';

export type RegisterHubInput = {
  email: string;
  hubName: string;
  name: string;
  password: string;
};

export type Role =
  | 'COACH'
  | 'DISTRICT_DATA'
  | 'DISTRICT_LEAD'
  | 'GUEST'
  | 'HUB_DATA'
  | 'HUB_LEAD'
  | 'PRINCIPAL'
  | 'TEACHER';

export type SetMemberRolesInput = {
  id: string;
  roles: Array<Role>;
  version: number;
};

export type SetSeriesVisibilityInput = {
  seriesId: string;
  visibility: Visibility;
};

export type SetSiteStateInput = {
  id: string;
  state: SiteState;
  version: number;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type Signal =
  | 'COMMON_CAUSE'
  | 'CONCERN'
  | 'IMPROVEMENT'
  | 'SPECIAL'
  | 'TOO_FEW_POINTS';

export type SiteKind =
  | 'DISTRICT'
  | 'SCHOOL';

export type SiteState =
  | 'ACTIVE'
  | 'ALUMNI'
  | 'INVITED'
  | 'LISTED'
  | 'PAUSED';

/** What a thread hangs on. */
export type SubjectKind =
  | 'CYCLE'
  | 'IDEA'
  | 'MEASURE'
  | 'NETWORK'
  | 'SESSION'
  | 'TEAM';

export type UpdateMeasureInput = {
  collection?: string | null | undefined;
  denominator?: string | null | undefined;
  direction?: Direction | null | undefined;
  goal?: number | null | undefined;
  goalBy?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  numerator?: string | null | undefined;
  source?: string | null | undefined;
  version: number;
  why?: string | null | undefined;
};

export type UpdateNetworkInput = {
  aim?: AimInput | null | undefined;
  minimumCell?: number | null | undefined;
  name?: string | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type UpdateSiteInput = {
  code?: string | null | undefined;
  county?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

export type UpdateViewerInput = {
  name: string;
};

export type Visibility =
  | 'NETWORK'
  | 'OWNER'
  | 'PUBLIC'
  | 'TEAM';

export type ThreadQueryVariables = Exact<{
  kind: SubjectKind;
  subjectId: string;
  after?: string | null | undefined;
}>;


export type ThreadQuery = { thread: { id: string, kind: SubjectKind, title: string, visibility: Visibility, stream: string, seq: number, count: number, lastNumber: number, following: boolean, muted: boolean, readNumber: number | null, viewerCan: { post: boolean }, messages: { edges: Array<{ node: { id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ThreadMessagesQueryVariables = Exact<{
  kind: SubjectKind;
  subjectId: string;
  ids: Array<string> | string;
}>;


export type ThreadMessagesQuery = { threadMessages: Array<{ id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } }> };

export type MentionableQueryVariables = Exact<{
  kind: SubjectKind;
  subjectId: string;
  search?: string | null | undefined;
}>;


export type MentionableQuery = { mentionable: Array<{ id: string, name: string, organizationName: string }> };

export type InboxQueryVariables = Exact<{
  all: boolean;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { edges: Array<{ node: { id: string, kind: SubjectKind, title: string, unread: number, mentions: number, muted: boolean, lastAt: string, number: number, authorName: string, excerpt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxCountQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxCountQuery = { inboxCount: { threads: number, mentions: number } };

export type SearchMessagesQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
}>;


export type SearchMessagesQuery = { searchMessages: { edges: Array<{ node: { id: string, threadId: string, kind: SubjectKind, title: string, number: number, authorName: string, organizationName: string, excerpt: string, createdAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { postMessage: { id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } } };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage:
    | { __typename: 'Message', id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type RemoveMessageMutationVariables = Exact<{
  id: string;
}>;


export type RemoveMessageMutation = { removeMessage: boolean };

export type RestoreMessageMutationVariables = Exact<{
  id: string;
}>;


export type RestoreMessageMutation = { restoreMessage:
    | { __typename: 'Message', id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type ReactMutationVariables = Exact<{
  id: string;
  kind: ReactionKind;
}>;


export type ReactMutation = { react: { id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } } };

export type UnreactMutationVariables = Exact<{
  id: string;
  kind: ReactionKind;
}>;


export type UnreactMutation = { unreact: { id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } } };

export type MarkReadMutationVariables = Exact<{
  kind: SubjectKind;
  subjectId: string;
  number: number;
}>;


export type MarkReadMutation = { markRead: { id: string, following: boolean, muted: boolean, readNumber: number } };

export type FollowThreadMutationVariables = Exact<{
  kind: SubjectKind;
  subjectId: string;
}>;


export type FollowThreadMutation = { followThread: { id: string, following: boolean, muted: boolean, readNumber: number } };

export type MuteThreadMutationVariables = Exact<{
  kind: SubjectKind;
  subjectId: string;
}>;


export type MuteThreadMutation = { muteThread: { id: string, following: boolean, muted: boolean, readNumber: number } };

export type MessagePartsFragment = { id: string, number: number, body: string, version: number, createdAt: string, editedAt: string | null, replyToId: string | null, author: { id: string, name: string, organizationName: string }, replyTo: { id: string, number: number, authorName: string, excerpt: string } | null, mentions: Array<{ id: string, name: string }>, reactions: Array<{ kind: ReactionKind, members: Array<{ id: string, name: string }> }>, viewerCan: { edit: boolean } };

export type InboxRowFragment = { id: string, kind: SubjectKind, title: string, unread: number, mentions: number, muted: boolean, lastAt: string, number: number, authorName: string, excerpt: string };

export type MessageHitRowFragment = { id: string, threadId: string, kind: SubjectKind, title: string, number: number, authorName: string, organizationName: string, excerpt: string, createdAt: string };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, email: string, name: string, canCreateNetwork: boolean, organizations: Array<{ id: string, name: string, kind: OrganizationKind, role: string }> } | null };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { registrationOpen: boolean, demoSignIns: Array<{ role: string, name: string, email: string, password: string }> };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { kind: InvitationKind, networkName: string, hubName: string, siteName: string | null, email: string, roles: Array<Role>, accountExists: boolean, agreement: { version: number, text: string, maxVisibility: Visibility } | null } | null, viewer: { id: string, email: string, name: string } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { id: string, email: string, name: string, organizations: Array<{ id: string, name: string, kind: OrganizationKind, role: string }> } | null, mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string, current: boolean }>, myNetworks: Array<{ id: string, slug: string, name: string, roles: Array<Role> }> };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, permissions: Array<string>, createdAt: string, lastUsedAt: string | null, expiresAt: string }> };

export type OutboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OutboxQuery = { outbox: { edges: Array<{ node: { id: string, to: string, subject: string, text: string, html: string, createdAt: string, state: MailState } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApiTokenRowFragment = { id: string, name: string, permissions: Array<string>, createdAt: string, lastUsedAt: string | null, expiresAt: string };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { id: string, email: string, name: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Viewer', id: string, email: string, name: string }
   };

export type RegisterHubMutationVariables = Exact<{
  input: RegisterHubInput;
}>;


export type RegisterHubMutation = { registerHub: { id: string, email: string, name: string, canCreateNetwork: boolean } };

export type UpdateViewerMutationVariables = Exact<{
  input: UpdateViewerInput;
}>;


export type UpdateViewerMutation = { updateViewer: { id: string, name: string } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, token: { id: string, name: string, permissions: Array<string>, createdAt: string, lastUsedAt: string | null, expiresAt: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type SocketTicketMutationVariables = Exact<{ [key: string]: never; }>;


export type SocketTicketMutation = { socketTicket: { ticket: string, expiresAt: string } };

export type EventsAfterQueryVariables = Exact<{
  stream: string;
  seq: number;
}>;


export type EventsAfterQuery = { eventsAfter: { hasMore: boolean, events: Array<{ stream: string, seq: number, name: string, version: number, payload: string }> } };

export type RefusedWordsFragment = { message: string, refusal: string, params: Array<{ name: string, value: string }> };

export type LearningQueryVariables = Exact<{ [key: string]: never; }>;


export type LearningQuery = { learning: { networkId: string, stream: string, measures: Array<{ districtsReporting: number, districtsInDirectory: number, cellsLeftOut: number, owners: number, withheld: boolean, sentence: string, updatedAt: string, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null }, first: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, latest: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, periods: Array<{ periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number }>, spread: { periodStart: string, label: string, districts: number, lowest: number, lowerQuartile: number, median: number, upperQuartile: number, highest: number } | null, largestImprovements: Array<{ siteId: string, siteName: string, from: number, to: number, fromLabel: string, toLabel: string, points: number, sentence: string }> }> } | null };

export type MeasureLearningPartsFragment = { districtsReporting: number, districtsInDirectory: number, cellsLeftOut: number, owners: number, withheld: boolean, sentence: string, updatedAt: string, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null }, first: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, latest: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, periods: Array<{ periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number }>, spread: { periodStart: string, label: string, districts: number, lowest: number, lowerQuartile: number, median: number, upperQuartile: number, highest: number } | null, largestImprovements: Array<{ siteId: string, siteName: string, from: number, to: number, fromLabel: string, toLabel: string, points: number, sentence: string }> };

export type PooledPeriodPartsFragment = { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number };

export type MeasuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { edges: Array<{ node: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, viewerCan: { edit: boolean, import: boolean, export: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasureQueryVariables = Exact<{
  id: string;
}>;


export type MeasureQuery = { measure: { version: number, id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, owner: { id: string, name: string }, definition: { number: number, why: string, numerator: string, denominator: string, source: string, collection: string, validFrom: string }, viewerCan: { edit: boolean, import: boolean, export: boolean } } | null };

export type SmallMultiplesQueryVariables = Exact<{
  measureId: string;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type SmallMultiplesQuery = { smallMultiples: { edges: Array<{ node: { id: string, siteName: string, siteId: string, ownerName: string, raw: boolean, visibility: Visibility, median: number | null, usefulPoints: number, signal: Signal, sentence: string, points: Array<{ periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeriesQueryVariables = Exact<{
  id: string;
}>;


export type SeriesQuery = { series: { id: string, raw: boolean, visibility: Visibility, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, viewerCan: { edit: boolean, import: boolean, export: boolean } }, site: { id: string, name: string, state: SiteState }, owner: { id: string, name: string }, points: Array<{ periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null }>, chart: { median: number | null, usefulPoints: number, longestRun: number, longestRunMax: number | null, crossings: number, crossingsMin: number | null, signal: Signal, sentence: string }, viewerCan: { changeVisibility: boolean } } | null };

export type ImportsQueryVariables = Exact<{
  measureId: string;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { imports: { edges: Array<{ node: { id: string, fileName: string, state: ImportState, rowCount: number, createdAt: string, createdBy: string, canUndo: boolean, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasureImportQueryVariables = Exact<{
  id: string;
}>;


export type MeasureImportQuery = { measureImport: { id: string, measureId: string, fileName: string, state: ImportState, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, numerator: string | null, denominator: string | null, value: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null } | null };

export type MeasureRowFragment = { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, viewerCan: { edit: boolean, import: boolean, export: boolean } };

export type PointPartsFragment = { periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null };

export type ImportPartsFragment = { id: string, measureId: string, fileName: string, state: ImportState, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, numerator: string | null, denominator: string | null, value: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null };

export type CreateMeasureMutationVariables = Exact<{
  input: CreateMeasureInput;
}>;


export type CreateMeasureMutation = { createMeasure: { id: string, name: string } };

export type UpdateMeasureMutationVariables = Exact<{
  input: UpdateMeasureInput;
}>;


export type UpdateMeasureMutation = { updateMeasure: { version: number, id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, definition: { number: number, why: string, numerator: string, denominator: string, source: string, collection: string, validFrom: string }, viewerCan: { edit: boolean, import: boolean, export: boolean } } };

export type SetSeriesVisibilityMutationVariables = Exact<{
  input: SetSeriesVisibilityInput;
}>;


export type SetSeriesVisibilityMutation = { setSeriesVisibility:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Series', id: string, visibility: Visibility }
   };

export type MapImportMutationVariables = Exact<{
  input: MapImportInput;
}>;


export type MapImportMutation = { mapImport: { id: string, measureId: string, fileName: string, state: ImportState, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, numerator: string | null, denominator: string | null, value: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null } };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport:
    | { __typename: 'MeasureImport', id: string, measureId: string, fileName: string, state: ImportState, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, numerator: string | null, denominator: string | null, value: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type UndoImportMutationVariables = Exact<{
  id: string;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'MeasureImport', id: string, measureId: string, fileName: string, state: ImportState, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, numerator: string | null, denominator: string | null, value: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type MyNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNetworksQuery = { myNetworks: Array<{ id: string, slug: string, name: string, hubName: string, roles: Array<Role>, organizationName: string, districts: number }> };

export type NetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkQuery = { network: { id: string, slug: string, name: string, timeZone: string, schoolYearStartMonth: number, minimumCell: number, version: number, aim: { forWhom: string, what: string, howGood: string, byWhen: string }, hub: { id: string, name: string, kind: OrganizationKind }, agreement: { version: number, maxVisibility: Visibility }, me: { id: string, name: string, roles: Array<Role>, version: number, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string, kind: SiteKind } | null }, siteCounts: { listed: number, invited: number, active: number, paused: number, alumni: number, schools: number }, viewerCan: { edit: boolean, manageDirectory: boolean, inviteDistrict: boolean, inviteMember: boolean, createMeasure: boolean, importData: boolean, readOutbox: boolean } } | null };

export type NetworkHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkHomeQuery = { measures: { edges: Array<{ node: { id: string, name: string, seriesCount: number, grain: Grain, viewerCan: { import: boolean } } }>, pageInfo: { hasNextPage: boolean } }, learning: { networkId: string, stream: string, measures: Array<{ districtsReporting: number, districtsInDirectory: number, cellsLeftOut: number, owners: number, withheld: boolean, sentence: string, updatedAt: string, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, goal: number | null, goalBy: string | null }, first: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, latest: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, periods: Array<{ periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number }>, spread: { periodStart: string, label: string, districts: number, lowest: number, lowerQuartile: number, median: number, upperQuartile: number, highest: number } | null, largestImprovements: Array<{ siteId: string, siteName: string, from: number, to: number, fromLabel: string, toLabel: string, points: number, sentence: string }> }> } | null };

export type SitesQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: SiteKind | null | undefined;
  search?: string | null | undefined;
}>;


export type SitesQuery = { sites: { edges: Array<{ node: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SiteQueryVariables = Exact<{
  id: string;
}>;


export type SiteQuery = { site: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, organization: { id: string, name: string } | null, participation: { agreementVersion: number, maxVisibility: Visibility, allMeasures: boolean, acceptedAt: string, acceptedBy: string | null } | null, schools: Array<{ id: string, name: string, code: string | null, state: SiteState, version: number }>, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean } } | null };

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MembersQuery = { members: { edges: Array<{ node: { id: string, name: string, roles: Array<Role>, state: MemberState, version: number, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null, viewerCan: { changeRoles: boolean, remove: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PendingInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingInvitationsQuery = { pendingInvitations: Array<{ id: string, kind: InvitationKind, email: string, roles: Array<Role>, siteName: string | null, invitedBy: string, expiresAt: string }> };

export type SiteRowFragment = { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean } };

export type MemberRowFragment = { id: string, name: string, roles: Array<Role>, state: MemberState, version: number, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null, viewerCan: { changeRoles: boolean, remove: boolean } };

export type PendingInvitationRowFragment = { id: string, kind: InvitationKind, email: string, roles: Array<Role>, siteName: string | null, invitedBy: string, expiresAt: string };

export type CreateNetworkMutationVariables = Exact<{
  input: CreateNetworkInput;
}>;


export type CreateNetworkMutation = { createNetwork: { id: string, slug: string, name: string } };

export type UpdateNetworkMutationVariables = Exact<{
  input: UpdateNetworkInput;
}>;


export type UpdateNetworkMutation = { updateNetwork: { id: string, name: string, version: number, timeZone: string, minimumCell: number, aim: { forWhom: string, what: string, howGood: string, byWhen: string } } };

export type AddSiteMutationVariables = Exact<{
  input: AddSiteInput;
}>;


export type AddSiteMutation = { addSite: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean } } };

export type UpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type UpdateSiteMutation = { updateSite: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean } } };

export type SetSiteStateMutationVariables = Exact<{
  input: SetSiteStateInput;
}>;


export type SetSiteStateMutation = { setSiteState:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Site', id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean } }
   };

export type InviteDistrictMutationVariables = Exact<{
  input: InviteDistrictInput;
}>;


export type InviteDistrictMutation = { inviteDistrict:
    | { __typename: 'PendingInvitation', id: string, kind: InvitationKind, email: string, roles: Array<Role>, siteName: string | null, invitedBy: string, expiresAt: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'PendingInvitation', id: string, kind: InvitationKind, email: string, roles: Array<Role>, siteName: string | null, invitedBy: string, expiresAt: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInvitationMutation = { revokeInvitation: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'AcceptedInvitation', networkSlug: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type SetMemberRolesMutationVariables = Exact<{
  input: SetMemberRolesInput;
}>;


export type SetMemberRolesMutation = { setMemberRoles:
    | { __typename: 'Member', id: string, name: string, roles: Array<Role>, state: MemberState, version: number, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null, viewerCan: { changeRoles: boolean, remove: boolean } }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type RemoveMemberMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'Member', id: string, state: MemberState }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type HandOverSeriesMutationVariables = Exact<{
  siteId: string;
}>;


export type HandOverSeriesMutation = { handOverSeries:
    | { __typename: 'HandOver', series: number }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MessagePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageParts on Message {
  id
  number
  body
  version
  createdAt
  editedAt
  replyToId
  author {
    id
    name
    organizationName
  }
  replyTo {
    id
    number
    authorName
    excerpt
  }
  mentions {
    id
    name
  }
  reactions {
    kind
    members {
      id
      name
    }
  }
  viewerCan {
    edit
  }
}
    `, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const InboxRowFragmentDoc = new TypedDocumentString(`
    fragment InboxRow on InboxEntry {
  id
  kind
  title
  unread
  mentions
  muted
  lastAt
  number
  authorName
  excerpt
}
    `, {"fragmentName":"InboxRow"}) as unknown as TypedDocumentString<InboxRowFragment, unknown>;
export const MessageHitRowFragmentDoc = new TypedDocumentString(`
    fragment MessageHitRow on MessageHit {
  id
  threadId
  kind
  title
  number
  authorName
  organizationName
  excerpt
  createdAt
}
    `, {"fragmentName":"MessageHitRow"}) as unknown as TypedDocumentString<MessageHitRowFragment, unknown>;
export const ApiTokenRowFragmentDoc = new TypedDocumentString(`
    fragment ApiTokenRow on ApiToken {
  id
  name
  permissions
  createdAt
  lastUsedAt
  expiresAt
}
    `, {"fragmentName":"ApiTokenRow"}) as unknown as TypedDocumentString<ApiTokenRowFragment, unknown>;
export const RefusedWordsFragmentDoc = new TypedDocumentString(`
    fragment RefusedWords on Refused {
  refusal: code
  message
  params {
    name
    value
  }
}
    `, {"fragmentName":"RefusedWords"}) as unknown as TypedDocumentString<RefusedWordsFragment, unknown>;
export const PooledPeriodPartsFragmentDoc = new TypedDocumentString(`
    fragment PooledPeriodParts on PooledPeriod {
  periodStart
  label
  numerator
  denominator
  value
  districts
  leftOut
}
    `, {"fragmentName":"PooledPeriodParts"}) as unknown as TypedDocumentString<PooledPeriodPartsFragment, unknown>;
export const MeasureLearningPartsFragmentDoc = new TypedDocumentString(`
    fragment MeasureLearningParts on MeasureLearning {
  measure {
    id
    name
    kind
    type
    direction
    unit
    grain
    goal
    goalBy
  }
  districtsReporting
  districtsInDirectory
  cellsLeftOut
  owners
  withheld
  sentence
  updatedAt
  first {
    ...PooledPeriodParts
  }
  latest {
    ...PooledPeriodParts
  }
  periods {
    ...PooledPeriodParts
  }
  spread {
    periodStart
    label
    districts
    lowest
    lowerQuartile
    median
    upperQuartile
    highest
  }
  largestImprovements {
    siteId
    siteName
    from
    to
    fromLabel
    toLabel
    points
    sentence
  }
}
    fragment PooledPeriodParts on PooledPeriod {
  periodStart
  label
  numerator
  denominator
  value
  districts
  leftOut
}`, {"fragmentName":"MeasureLearningParts"}) as unknown as TypedDocumentString<MeasureLearningPartsFragment, unknown>;
export const MeasureRowFragmentDoc = new TypedDocumentString(`
    fragment MeasureRow on Measure {
  id
  name
  kind
  type
  direction
  unit
  grain
  goal
  goalBy
  visibility
  seriesCount
  stream
  viewerCan {
    edit
    import
    export
  }
}
    `, {"fragmentName":"MeasureRow"}) as unknown as TypedDocumentString<MeasureRowFragment, unknown>;
export const PointPartsFragmentDoc = new TypedDocumentString(`
    fragment PointParts on Point {
  periodStart
  grain
  label
  status
  numerator
  denominator
  value
}
    `, {"fragmentName":"PointParts"}) as unknown as TypedDocumentString<PointPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on MeasureImport {
  id
  measureId
  fileName
  state
  headers
  sample
  rowCount
  progress
  createdAt
  createdBy
  canUndo
  stream
  mapping {
    siteName
    siteCode
    county
    period
    numerator
    denominator
    value
    grain
    blankMeans
    zeroMeans
    createSites
    visibility
  }
  preview {
    ready
    added
    changed
    unchanged
    missing
    zeros
    hiddenFromOthers
    bad
    sitesMatched
    sitesToCreate
    newSites
    sumNumerator
    sumDenominator
    badRows {
      line
      column
      value
      code
      reason
    }
  }
  result {
    added
    changed
    unchanged
    missing
    sitesCreated
  }
}
    `, {"fragmentName":"ImportParts"}) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const SiteRowFragmentDoc = new TypedDocumentString(`
    fragment SiteRow on Site {
  id
  kind
  name
  code
  county
  state
  parentId
  version
  viewerCan {
    edit
    invite
    pause
    handOver
  }
}
    `, {"fragmentName":"SiteRow"}) as unknown as TypedDocumentString<SiteRowFragment, unknown>;
export const MemberRowFragmentDoc = new TypedDocumentString(`
    fragment MemberRow on Member {
  id
  name
  roles
  state
  version
  isMe
  organization {
    id
    name
    kind
  }
  site {
    id
    name
  }
  viewerCan {
    changeRoles
    remove
  }
}
    `, {"fragmentName":"MemberRow"}) as unknown as TypedDocumentString<MemberRowFragment, unknown>;
export const PendingInvitationRowFragmentDoc = new TypedDocumentString(`
    fragment PendingInvitationRow on PendingInvitation {
  id
  kind
  email
  roles
  siteName
  invitedBy
  expiresAt
}
    `, {"fragmentName":"PendingInvitationRow"}) as unknown as TypedDocumentString<PendingInvitationRowFragment, unknown>;
export const ThreadDocument = {"__meta__":{"operation":"query","name":"Thread","id":"6694af7af3b6c7da09db494ea0958dce7997642ca6c00e66777f220ce44d2e86"}} as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const ThreadMessagesDocument = {"__meta__":{"operation":"query","name":"ThreadMessages","id":"43b39a4c3afa2ac3d0269669100f1069a688f0758163974a71704da074aedd59"}} as unknown as TypedDocumentString<ThreadMessagesQuery, ThreadMessagesQueryVariables>;
export const MentionableDocument = {"__meta__":{"operation":"query","name":"Mentionable","id":"f3202b5efc8e6fcb7fec01ddf27e694f3b1bb78e06386cc39a9c553d8c417a8c"}} as unknown as TypedDocumentString<MentionableQuery, MentionableQueryVariables>;
export const InboxDocument = {"__meta__":{"operation":"query","name":"Inbox","id":"e880929efb9217ab8db08accdee5d046ab5aca33084565fe82f1feec33d36a40"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxCountDocument = {"__meta__":{"operation":"query","name":"InboxCount","id":"994ccd07894074f96b71df6601eaaf348fe967d09e17876af7173a24bcfbf292"}} as unknown as TypedDocumentString<InboxCountQuery, InboxCountQueryVariables>;
export const SearchMessagesDocument = {"__meta__":{"operation":"query","name":"SearchMessages","id":"2cdd528f0738f5ca21ad96c58ec57a6abc71d303862fcf1d40da81b0878f8108"}} as unknown as TypedDocumentString<SearchMessagesQuery, SearchMessagesQueryVariables>;
export const PostMessageDocument = {"__meta__":{"operation":"mutation","name":"PostMessage","id":"e7204d102e8761cb6217876ed20d87368a075e11fdbfd09b9cad5b20b66aefef"}} as unknown as TypedDocumentString<PostMessageMutation, PostMessageMutationVariables>;
export const EditMessageDocument = {"__meta__":{"operation":"mutation","name":"EditMessage","id":"059510a6efab9ef82cdd092250aeaa85ffd7130a09eb1f297a1036659a5c7c5e"}} as unknown as TypedDocumentString<EditMessageMutation, EditMessageMutationVariables>;
export const RemoveMessageDocument = {"__meta__":{"operation":"mutation","name":"RemoveMessage","id":"3a7211c61fbaa201da8c6944f477d1379a23bebb55d85def7e259988d8adabbf"}} as unknown as TypedDocumentString<RemoveMessageMutation, RemoveMessageMutationVariables>;
export const RestoreMessageDocument = {"__meta__":{"operation":"mutation","name":"RestoreMessage","id":"1d39b9cfb5a48942815a9a6357f5cb781434e31bb7bb78e8ce83932e70c2d9b8"}} as unknown as TypedDocumentString<RestoreMessageMutation, RestoreMessageMutationVariables>;
export const ReactDocument = {"__meta__":{"operation":"mutation","name":"React","id":"bda58a695195d80da9e16d198106c10551472a72669d8232438c6a0684faeadc"}} as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const UnreactDocument = {"__meta__":{"operation":"mutation","name":"Unreact","id":"723bbae548a7265b6a6c665f64d5ca2a2b3b12024522d915c7dc00cbdd7c2929"}} as unknown as TypedDocumentString<UnreactMutation, UnreactMutationVariables>;
export const MarkReadDocument = {"__meta__":{"operation":"mutation","name":"MarkRead","id":"c173059326b2a6cc97945767711a3baac0b57928fd95a81edfd3a9490c5dc2cc"}} as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const FollowThreadDocument = {"__meta__":{"operation":"mutation","name":"FollowThread","id":"a2d9e7cc68a878af0b638e24c9dc6848d875d7a4ee1b55b26a1755f329c54d84"}} as unknown as TypedDocumentString<FollowThreadMutation, FollowThreadMutationVariables>;
export const MuteThreadDocument = {"__meta__":{"operation":"mutation","name":"MuteThread","id":"a9892329d312a5a451d735fe2018bd348934ec4f76ef540d4171a804261bf67c"}} as unknown as TypedDocumentString<MuteThreadMutation, MuteThreadMutationVariables>;
export const ViewerDocument = {"__meta__":{"operation":"query","name":"Viewer","id":"d1ea07fc6c9ce9dfbccf07dafdf99dc451e07c8ca6b1c1cd04841b997d1025c6"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInPageDocument = {"__meta__":{"operation":"query","name":"SignInPage","id":"8c254892489651b2558eadc3e7e1232f54a17331e8db3d8f2fb3b8357621580a"}} as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const InvitationDocument = {"__meta__":{"operation":"query","name":"Invitation","id":"5bc2acad61fde231f29d8426bc10a7607bbbf41ee7f196fc1558c0adb5df7a54"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AccountDocument = {"__meta__":{"operation":"query","name":"Account","id":"e0e30f29c5d0640e1c3e4f097e0c723883b5cfa63d2024a60c81802f65439f71"}} as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ApiTokensDocument = {"__meta__":{"operation":"query","name":"ApiTokens","id":"c4fefc53f4e86fcdf65ff9af49051906c23f410d8aa2415ba18a0835d1d3adf3"}} as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const OutboxDocument = {"__meta__":{"operation":"query","name":"Outbox","id":"c15375227507ad12e2a606a6da520876b67ab7b4036130e1052ff8b8500a6dbc"}} as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const SignInDocument = {"__meta__":{"operation":"mutation","name":"SignIn","id":"1cd35a3745e558241f4f0e5e26a164e50ac62f72b46e74d02f80cd01b2d99382"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"operation":"mutation","name":"SignOut","id":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"operation":"mutation","name":"SignOutEverywhere","id":"4c1763fb9c6a63882642b282f19ad507e4417c23a4c59c3b633e9f8fe21b26dc"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const RevokeSessionDocument = {"__meta__":{"operation":"mutation","name":"RevokeSession","id":"0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"operation":"mutation","name":"RequestPasswordReset","id":"5ac89982dc149995bab85b93caab9976bbc3fd5994fbf4173153f8686dba9d72"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"operation":"mutation","name":"ResetPassword","id":"95a0fad57200ae4a04cfd1c785a44bfd78fcd39787c0963c514484029f558f0e"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RegisterHubDocument = {"__meta__":{"operation":"mutation","name":"RegisterHub","id":"b86050b29d51895489ba39ada3c003909a0b7c1c6f50459c425eb192f27b09cc"}} as unknown as TypedDocumentString<RegisterHubMutation, RegisterHubMutationVariables>;
export const UpdateViewerDocument = {"__meta__":{"operation":"mutation","name":"UpdateViewer","id":"8a5810dadad83d8e593f8a52c913882b8cb29b3d8666ae6f390a6be51103c027"}} as unknown as TypedDocumentString<UpdateViewerMutation, UpdateViewerMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"operation":"mutation","name":"ChangePassword","id":"b71997bdb2cee8b9b73900d61cd376d4d1ebc42c845f2e2ffc4970107955c2b1"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CreateApiTokenDocument = {"__meta__":{"operation":"mutation","name":"CreateApiToken","id":"4058fadf08a87da83bb7b12e90fd03cb7ef17043c6cb0cae585be9faf73b8168"}} as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"operation":"mutation","name":"RevokeApiToken","id":"760484427514c6721d03239fdea331b31205ecf6f781c374aee629364524b315"}} as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const SocketTicketDocument = {"__meta__":{"operation":"mutation","name":"SocketTicket","id":"c8bd259914aca48eb81533634d91af2bbce28c328422077844641dc12ca6d782"}} as unknown as TypedDocumentString<SocketTicketMutation, SocketTicketMutationVariables>;
export const EventsAfterDocument = {"__meta__":{"operation":"query","name":"EventsAfter","id":"bc30ec915e09a978006da69138b72591421e477324adf1baba506d0a07a8f888"}} as unknown as TypedDocumentString<EventsAfterQuery, EventsAfterQueryVariables>;
export const LearningDocument = {"__meta__":{"operation":"query","name":"Learning","id":"293cf00efbd33590bb50960d5bc59d403261685de74ce49e6b6c10d3abc1aaaa"}} as unknown as TypedDocumentString<LearningQuery, LearningQueryVariables>;
export const MeasuresDocument = {"__meta__":{"operation":"query","name":"Measures","id":"63b4e51e0f8972c2138e6726d04d3ef066989c3844b325228df3cdca8371c6a3"}} as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureDocument = {"__meta__":{"operation":"query","name":"Measure","id":"f4e730f0b93f235157e7ecc125f4c872d43dedf6741ac8736a6183102ce5f002"}} as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const SmallMultiplesDocument = {"__meta__":{"operation":"query","name":"SmallMultiples","id":"71af462035f5fef1f9813ed3b0e9b9f91e34c3517c090c6263ee2a509190ae21"}} as unknown as TypedDocumentString<SmallMultiplesQuery, SmallMultiplesQueryVariables>;
export const SeriesDocument = {"__meta__":{"operation":"query","name":"Series","id":"532e6a36cec920d03e51dd632695d07dcf9f1a12ac93e31f124d315443b13991"}} as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const ImportsDocument = {"__meta__":{"operation":"query","name":"Imports","id":"7140c759b3f740d6bf203ef843590dc0e40c2e57e3dd28738b3824922f9e3fa5"}} as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const MeasureImportDocument = {"__meta__":{"operation":"query","name":"MeasureImport","id":"4a25816f40b1c3e701a908791670f4bcd63238046bfbb77eb603d102c10c9275"}} as unknown as TypedDocumentString<MeasureImportQuery, MeasureImportQueryVariables>;
export const CreateMeasureDocument = {"__meta__":{"operation":"mutation","name":"CreateMeasure","id":"ec121a8b02f85caa6bbfea399c178e5d17846d9d2f94b0ae01760834d0a750a6"}} as unknown as TypedDocumentString<CreateMeasureMutation, CreateMeasureMutationVariables>;
export const UpdateMeasureDocument = {"__meta__":{"operation":"mutation","name":"UpdateMeasure","id":"ea969add82439be9fe75879a3310b5c7f55598191bb836b8910cee3f7fcb24ad"}} as unknown as TypedDocumentString<UpdateMeasureMutation, UpdateMeasureMutationVariables>;
export const SetSeriesVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetSeriesVisibility","id":"d5cf6276e0e130bf5e5ed2f1f13967bd200614f069a26e633be26b1bc366e86e"}} as unknown as TypedDocumentString<SetSeriesVisibilityMutation, SetSeriesVisibilityMutationVariables>;
export const MapImportDocument = {"__meta__":{"operation":"mutation","name":"MapImport","id":"1e95afda3ce037bcf82805056c6cd84e81878f5c0ed5f71d3e7bbd5bec9b8831"}} as unknown as TypedDocumentString<MapImportMutation, MapImportMutationVariables>;
export const ConfirmImportDocument = {"__meta__":{"operation":"mutation","name":"ConfirmImport","id":"9d7c3e3484dd4a5b641e02560edb2372b6762d687cb0f989bd10aa0e6736bbf8"}} as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const UndoImportDocument = {"__meta__":{"operation":"mutation","name":"UndoImport","id":"165f6d2535201fc3a4399ca1f2843b97e430c751431caaf1831f4ae38fc3f665"}} as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const MyNetworksDocument = {"__meta__":{"operation":"query","name":"MyNetworks","id":"b2853df6c027f43a3f99934a573e7a2146261c3dcded041a4bd4a830d5672c59"}} as unknown as TypedDocumentString<MyNetworksQuery, MyNetworksQueryVariables>;
export const NetworkDocument = {"__meta__":{"operation":"query","name":"Network","id":"57a99ea93dd3722ed1fafb580818ced0fe959c43b4bf59f267f3670e1dbc4b21"}} as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkHomeDocument = {"__meta__":{"operation":"query","name":"NetworkHome","id":"bebde29cf246512912826c9d271da4e26776b5c236bed9782b88ba0fe415d7e0"}} as unknown as TypedDocumentString<NetworkHomeQuery, NetworkHomeQueryVariables>;
export const SitesDocument = {"__meta__":{"operation":"query","name":"Sites","id":"9b173e05d96a83583b41620e04a9ba94afa3a0fb63c1138ac7a71d5ede758400"}} as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const SiteDocument = {"__meta__":{"operation":"query","name":"Site","id":"7798cbd3203f4f20d3ecac4d883babea999d775ea91b0ae75d6af79aba1d20c0"}} as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const MembersDocument = {"__meta__":{"operation":"query","name":"Members","id":"4a33e78b353149ea01d84802de81b104c5b21684076ead280174bc6791806ecc"}} as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const PendingInvitationsDocument = {"__meta__":{"operation":"query","name":"PendingInvitations","id":"6a4a6b6d04741efe4ef9988ecb98fe8e92db29ab601900548fa267767b96619d"}} as unknown as TypedDocumentString<PendingInvitationsQuery, PendingInvitationsQueryVariables>;
export const CreateNetworkDocument = {"__meta__":{"operation":"mutation","name":"CreateNetwork","id":"701132727397ca70450bb08dde732dd068452d45b3b862e505a49470c73c7bd0"}} as unknown as TypedDocumentString<CreateNetworkMutation, CreateNetworkMutationVariables>;
export const UpdateNetworkDocument = {"__meta__":{"operation":"mutation","name":"UpdateNetwork","id":"aea6350f5bb2cc55595d48a29f85c86d89e351e70153cdba0d5a7ad6a5882a25"}} as unknown as TypedDocumentString<UpdateNetworkMutation, UpdateNetworkMutationVariables>;
export const AddSiteDocument = {"__meta__":{"operation":"mutation","name":"AddSite","id":"33f08e9bbac1bd56d7816dd7ffe73ff5b131774e2e018f9adf916b087fe4ebc5"}} as unknown as TypedDocumentString<AddSiteMutation, AddSiteMutationVariables>;
export const UpdateSiteDocument = {"__meta__":{"operation":"mutation","name":"UpdateSite","id":"8054362a42a37ee4a0cc3b60daec4d5b2a257cc2a45066ec51188c45381f0f2b"}} as unknown as TypedDocumentString<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const SetSiteStateDocument = {"__meta__":{"operation":"mutation","name":"SetSiteState","id":"a382de226277bde73d882ccad8ff388f71c3f9c8a611b6df3f1b9d67c823a087"}} as unknown as TypedDocumentString<SetSiteStateMutation, SetSiteStateMutationVariables>;
export const InviteDistrictDocument = {"__meta__":{"operation":"mutation","name":"InviteDistrict","id":"0982f09a8aef431d6467baf33ec7dc20f1d6a9c42db6b3af0795425adea3cf5c"}} as unknown as TypedDocumentString<InviteDistrictMutation, InviteDistrictMutationVariables>;
export const InviteMemberDocument = {"__meta__":{"operation":"mutation","name":"InviteMember","id":"638115a18f3f4173c7974883f80f42d9ebabdd2e4f05451a2969281e93d00acf"}} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"operation":"mutation","name":"RevokeInvitation","id":"501bf20c6765cdd6d5fce232debeda8e42961247484a44cff659eeb90a9e8f6c"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"operation":"mutation","name":"AcceptInvitation","id":"493fcb956901b086c27fece63d3db0200f9d867f8521bf7db2f93021a1f98354"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SetMemberRolesDocument = {"__meta__":{"operation":"mutation","name":"SetMemberRoles","id":"56d4a052f23e0ae8248b3bd018bd5448541aaf51aa73aca9151bca2583b7ae60"}} as unknown as TypedDocumentString<SetMemberRolesMutation, SetMemberRolesMutationVariables>;
export const RemoveMemberDocument = {"__meta__":{"operation":"mutation","name":"RemoveMember","id":"ccb24be12ec3c66a1af95ba26271a7239f858e59ddabe09c1d39326d15eb5f24"}} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const HandOverSeriesDocument = {"__meta__":{"operation":"mutation","name":"HandOverSeries","id":"05717aff8f91d6a963af2fc401451fbe8cbe0ba7da76ceba4f2f9f0410172e96"}} as unknown as TypedDocumentString<HandOverSeriesMutation, HandOverSeriesMutationVariables>;