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

/**
 * PROPORTION: x of n people. COUNT: x. RATE: x by exposure. VALUE: one number. MEAN: the mean of a sample, with its size and
 * spread. TIME_BETWEEN: days since the event before. CASES_BETWEEN: opportunities since the event before.
 */
export const MeasureType = { PROPORTION: 'PROPORTION', COUNT: 'COUNT', RATE: 'RATE', VALUE: 'VALUE', MEAN: 'MEAN', TIME_BETWEEN: 'TIME_BETWEEN', CASES_BETWEEN: 'CASES_BETWEEN' } as const;
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

/** What somebody is in a team. */
export const TeamPart = { LEAD: 'LEAD', MEMBER: 'MEMBER', COACH: 'COACH' } as const;
export type TeamPart = (typeof TeamPart)[keyof typeof TeamPart];

/** What the composition rule of a network asks of a team. */
export const TeamRequirement = { LEAD: 'LEAD', PRINCIPALS: 'PRINCIPALS', TEACHERS: 'TEACHERS' } as const;
export type TeamRequirement = (typeof TeamRequirement)[keyof typeof TeamRequirement];

/** Where the request to do without a requirement stands. */
export const WaiverState = { ASKED: 'ASKED', APPROVED: 'APPROVED', DECLINED: 'DECLINED' } as const;
export type WaiverState = (typeof WaiverState)[keyof typeof WaiverState];

/** What surrounds a school: the four locales of the NCES. */
export const Locale = { CITY: 'CITY', SUBURB: 'SUBURB', TOWN: 'TOWN', RURAL: 'RURAL' } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

/** The four areas in which systems improve. */
export const ImprovementArea = { CLEAR_EXPECTATIONS: 'CLEAR_EXPECTATIONS', PROGRESS_MONITORING: 'PROGRESS_MONITORING', ADULT_CAPACITY: 'ADULT_CAPACITY', EFFECTIVE_PRACTICES: 'EFFECTIVE_PRACTICES' } as const;
export type ImprovementArea = (typeof ImprovementArea)[keyof typeof ImprovementArea];

/** What follows from a test: exactly these. */
export const ActDecision = { ADOPT: 'ADOPT', ADAPT: 'ADAPT', ABANDON: 'ABANDON' } as const;
export type ActDecision = (typeof ActDecision)[keyof typeof ActDecision];

/** A result beside its prediction. */
export const Verdict = { CONFIRMED: 'CONFIRMED', PARTLY: 'PARTLY', NOT_CONFIRMED: 'NOT_CONFIRMED', CANNOT_TELL: 'CANNOT_TELL' } as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** What answers a question of a test. */
export const DataKind = { QUALITATIVE: 'QUALITATIVE', QUANTITATIVE: 'QUANTITATIVE', BOTH: 'BOTH' } as const;
export type DataKind = (typeof DataKind)[keyof typeof DataKind];

/** What is written down while a test runs. */
export const CycleNoteKind = { OBSERVATION: 'OBSERVATION', PROBLEM: 'PROBLEM', DATA: 'DATA' } as const;
export type CycleNoteKind = (typeof CycleNoteKind)[keyof typeof CycleNoteKind];

/** What a thread hangs on. */
export const SubjectKind = { IDEA: 'IDEA', CYCLE: 'CYCLE', MEASURE: 'MEASURE', TEAM: 'TEAM', SESSION: 'SESSION', NETWORK: 'NETWORK' } as const;
export type SubjectKind = (typeof SubjectKind)[keyof typeof SubjectKind];

/** The reactions to a message. */
export const ReactionKind = { THANKS: 'THANKS', AGREE: 'AGREE', CELEBRATE: 'CELEBRATE', CURIOUS: 'CURIOUS', SAME_HERE: 'SAME_HERE' } as const;
export type ReactionKind = (typeof ReactionKind)[keyof typeof ReactionKind];

/** Where a live session stands. */
export const SessionState = { PLANNED: 'PLANNED', LIVE: 'LIVE', ENDED: 'ENDED' } as const;
export type SessionState = (typeof SessionState)[keyof typeof SessionState];

/** What happens in a step of an agenda. */
export const StepKind = { TALK: 'TALK', PREDICTION: 'PREDICTION', NOTES: 'NOTES', COMMITMENTS: 'COMMITMENTS', REVIEW: 'REVIEW' } as const;
export type StepKind = (typeof StepKind)[keyof typeof StepKind];

/** What a note on a chart is about: what happened, what is wrong with the data, what was decided. */
export const AnnotationKind = { EVENT: 'EVENT', DATA_QUALITY: 'DATA_QUALITY', DECISION: 'DECISION' } as const;
export type AnnotationKind = (typeof AnnotationKind)[keyof typeof AnnotationKind];

/** What a note on a chart may lead to. */
export const AnnotationLinkKind = { CYCLE: 'CYCLE', IDEA: 'IDEA', SESSION: 'SESSION' } as const;
export type AnnotationLinkKind = (typeof AnnotationLinkKind)[keyof typeof AnnotationLinkKind];
