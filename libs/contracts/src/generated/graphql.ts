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

export type ActDecision =
  | 'ABANDON'
  | 'ADAPT'
  | 'ADOPT';

export type AddAnnotationInput = {
  kind: AnnotationKind;
  linkId?: string | null | undefined;
  linkKind?: AnnotationLinkKind | null | undefined;
  measureId: string;
  onDate: string;
  /** Left out: on every chart of the measure. */
  seriesId?: string | null | undefined;
  text: string;
};

export type AddCycleNoteInput = {
  body?: string;
  cycleId: string;
  kind: CycleNoteKind;
  quantity?: number | null | undefined;
  unit?: string;
};

export type AddNoteInput = {
  body: string;
  stepId: string;
  x?: number | null | undefined;
  y?: number | null | undefined;
};

export type AddSiteInput = {
  code?: string | null | undefined;
  county?: string | null | undefined;
  kind: SiteKind;
  name: string;
  parentId?: string | null | undefined;
};

export type AddTeamMemberInput = {
  memberId: string;
  /** Left out: what the person was before, if there was a before. */
  part?: TeamPart | null | undefined;
  perspective?: string | null | undefined;
  teamId: string;
};

export type AdvanceCycleInput = {
  decision?: ActDecision | null | undefined;
  id: string;
  nextStep?: string | null | undefined;
  /** Needed to go back to doing and to cancel. */
  reason?: string | null | undefined;
  /** Abandon: what would make the team try again. */
  retryWhen?: string | null | undefined;
  /** Adopt: how it goes on to more people. */
  scalePlan?: string | null | undefined;
  /** Adopt: who keeps it up. */
  sustainedBy?: string | null | undefined;
  to: CycleStage;
  version: number;
  why?: string | null | undefined;
};

export type AgendaStepInput = {
  cycleId?: string | null | undefined;
  id?: string | null | undefined;
  ideaId?: string | null | undefined;
  kind: StepKind;
  measureId?: string | null | undefined;
  minutes: number;
  prompt?: string;
  title: string;
  votesEach?: number;
};

export type AimInput = {
  byWhen: string;
  forWhom: string;
  howGood: string;
  what: string;
};

export type AnnotationKind =
  | 'DATA_QUALITY'
  | 'DECISION'
  | 'EVENT';

export type AnnotationLinkKind =
  | 'CYCLE'
  | 'IDEA'
  | 'SESSION';

export type AskWaiverInput = {
  reason: string;
  requirement: TeamRequirement;
  teamId: string;
};

export type Belief =
  | 'HIGH'
  | 'LOW';

/** BEYOND_LIMIT: on the good side of what chance explains; IMPROVEMENT: its own chart shows a change for the better. */
export type BrightSpotReason =
  | 'BEYOND_LIMIT'
  | 'IMPROVEMENT';

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type ChangePhaseInput = {
  /** Null: lines come from all points of the phase. */
  baselineUntil?: string | null | undefined;
  id: string;
  reason?: string | null | undefined;
  startsOn?: string | null | undefined;
  version: number;
};

/** RUN: a run chart; the others are Shewhart charts by their letters. */
export type ChartKind =
  | 'C'
  | 'G'
  | 'I'
  | 'I_PRIME'
  | 'MR'
  | 'P'
  | 'P_PRIME'
  | 'RUN'
  | 'S'
  | 'T'
  | 'U'
  | 'U_PRIME'
  | 'XBAR';

export type ChooseSheetInput = {
  id: string;
  /** One of `sheets` of the import. */
  sheet: string;
};

export type CommitPredictionInput = {
  body: string;
  confidence?: number | null | undefined;
  stepId: string;
  value?: number | null | undefined;
};

export type CompositionStatus =
  | 'COMPLETE'
  | 'NEEDS_ATTENTION'
  | 'WAIVED';

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

export type CreateCycleInput = {
  dataPlan?: string | null | undefined;
  failureCost?: FailureCost | null | undefined;
  ideaId: string;
  leadId?: string | null | undefined;
  measureId?: string | null | undefined;
  /** What this cycle is to find out. */
  objective?: string | null | undefined;
  plannedEnd?: string | null | undefined;
  plannedStart?: string | null | undefined;
  predictions?: Array<PredictionInput> | null | undefined;
  readiness?: Readiness | null | undefined;
  scaleCount?: number | null | undefined;
  scaleUnit?: string | null | undefined;
  /** The district of the team, or one of its schools. */
  siteId?: string | null | undefined;
  /** DRAFT, PLANNED, or RUNNING to start at once. */
  stage?: CycleStage;
  tasks?: Array<CycleTaskInput> | null | undefined;
  teamId: string;
  title?: string | null | undefined;
  visibility?: Visibility;
};

export type CreateIdeaInput = {
  adaptable?: Array<string>;
  areas?: Array<ImprovementArea>;
  core?: Array<string>;
  drivers?: Array<string>;
  firstTest?: string;
  problem?: string;
  summary: string;
  teamId?: string | null | undefined;
  title: string;
  visibility: Visibility;
};

export type CreateMeasureInput = {
  /** Null: the chart that is proposed for each series. */
  chartKind?: ChartKind | null | undefined;
  collection: string;
  denominator: string;
  direction: Direction;
  goal?: number | null | undefined;
  goalBy?: string | null | undefined;
  grain: Grain;
  kind: MeasureKind;
  name: string;
  numerator: string;
  /** Of a rate: shown per 1, 100, 1000, 10000 or 100000. */
  per?: number | null | undefined;
  /** How many values are sampled in a period; null: everybody is counted. */
  sampleSize?: number | null | undefined;
  source: string;
  /** The groups, in order: everybody is in one of them. */
  strata?: Array<string> | null | undefined;
  /** What the groups are called, such as "Grade". */
  strataName?: string | null | undefined;
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

export type CreateSessionInput = {
  purpose?: string;
  startsAt?: string | null | undefined;
  steps: Array<AgendaStepInput>;
  teamId?: string | null | undefined;
  title: string;
  visibility: Visibility;
};

export type CreateTeamInput = {
  /** Without a lead among them, whoever creates the team leads it. */
  members?: Array<NewTeamMemberInput> | null | undefined;
  name: string;
  purpose?: string | null | undefined;
  schoolIds?: Array<string> | null | undefined;
};

export type CreateTrackerInput = {
  /** A file in the format cairn-tracker/1. */
  json: string;
  teamId?: string | null | undefined;
  visibility: Visibility;
};

export type CycleMarkKind =
  | 'ADOPTED'
  | 'STARTED';

export type CycleNoteKind =
  | 'DATA'
  | 'OBSERVATION'
  | 'PROBLEM';

export type CycleStage =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'PLANNED'
  | 'RUNNING'
  | 'STUDYING';

export type CycleTaskInput = {
  what: string;
  when?: string;
  where?: string;
  who?: string;
};

export type DataKind =
  | 'BOTH'
  | 'QUALITATIVE'
  | 'QUANTITATIVE';

export type DecideWaiverInput = {
  approve: boolean;
  id: string;
  note?: string | null | undefined;
};

export type DescribeSiteInput = {
  enrollment?: number | null | undefined;
  gradeHigh?: number | null | undefined;
  gradeLow?: number | null | undefined;
  id: string;
  locale?: Locale | null | undefined;
  version: number;
};

/** Which way is good. */
export type Direction =
  | 'DOWN'
  | 'NEUTRAL'
  | 'UP';

export type DraftForm =
  | 'CYCLE_PLAN'
  | 'CYCLE_STUDY'
  | 'IDEA'
  | 'MESSAGE'
  | 'PASTE'
  | 'POINTS'
  | 'SESSION'
  | 'TEAM';

export type EditAnnotationInput = {
  id: string;
  kind?: AnnotationKind | null | undefined;
  linkId?: string | null | undefined;
  /** Null takes the link away. */
  linkKind?: AnnotationLinkKind | null | undefined;
  onDate?: string | null | undefined;
  text?: string | null | undefined;
  version: number;
};

export type EditCommitmentInput = {
  due?: string | null | undefined;
  id: string;
  version: number;
  what: string;
  whoId: string;
};

export type EditDecisionInput = {
  id: string;
  version: number;
  what: string;
  why?: string;
};

export type EditMessageInput = {
  body: string;
  id: string;
  mentionIds?: Array<string> | null | undefined;
  version: number;
};

export type EditNoteInput = {
  body: string;
  id: string;
  version: number;
};

/** Typed into the form, pasted from a spreadsheet, or sent by a program. */
export type EntrySource =
  | 'API'
  | 'FORM'
  | 'PASTE';

/** What it costs if the change does not work. */
export type FailureCost =
  | 'LARGE'
  | 'SMALL';

/** A feature of a sound test. */
export type FidelityItem =
  | 'COMPARED'
  | 'DATA_OVER_TIME'
  | 'ITERATED'
  | 'PREDICTED'
  | 'SMALL_ENOUGH';

/** Against the 99.8 % limits: INSIDE is what chance explains. */
export type FunnelVerdict =
  | 'ABOVE'
  | 'BELOW'
  | 'INSIDE';

export type Grain =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'SCHOOL_YEAR'
  | 'WEEK';

export type ImportFailure =
  | 'FILE_GONE'
  | 'INTERRUPTED'
  | 'NOT_ALLOWED'
  | 'OUTDATED';

export type ImportState =
  | 'CHECKED'
  | 'DONE'
  | 'FAILED'
  | 'IMPORTING'
  | 'UNDONE'
  | 'UPLOADED';

export type ImprovementArea =
  | 'ADULT_CAPACITY'
  | 'CLEAR_EXPECTATIONS'
  | 'EFFECTIVE_PRACTICES'
  | 'PROGRESS_MONITORING';

export type InstallTrackerInput = {
  /** Another name for the measure; left out: that of the tracker. */
  name?: string | null | undefined;
  ready?: string | null | undefined;
  teamId?: string | null | undefined;
  trackerId?: string | null | undefined;
};

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

export type LinkToSessionInput = {
  cycleId?: string | null | undefined;
  ideaId?: string | null | undefined;
  sessionId: string;
};

export type Locale =
  | 'CITY'
  | 'RURAL'
  | 'SUBURB'
  | 'TOWN';

export type LockBaselineInput = {
  reason: string;
  seriesId: string;
  /** The last point that the lines of the last phase come from; null unlocks them. */
  until?: string | null | undefined;
};

export type MailState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type MakeCommitmentInput = {
  due?: string | null | undefined;
  sessionId: string;
  what: string;
  whoId: string;
};

export type MakeDecisionInput = {
  sessionId: string;
  what: string;
  why?: string;
};

export type MapImportInput = {
  /** MISSING, or SUPPRESSED when the source hides small numbers by leaving them out. */
  blankMeans: PointStatus;
  county?: string | null | undefined;
  createSites: boolean;
  /** Adds groups of the file to the measure that it does not have yet. */
  createStrata?: boolean | null | undefined;
  /** Of a proportion; the exposure of a rate; the size of the sample of a mean. */
  denominator?: string | null | undefined;
  grain: Grain;
  id: string;
  /** Of a proportion, a rate or a count. */
  numerator?: string | null | undefined;
  period: string;
  siteCode?: string | null | undefined;
  siteName?: string | null | undefined;
  /** The standard deviation of the sample of a mean. */
  spread?: string | null | undefined;
  /** What the source says of the figure: reported, suppressed, missing. */
  status?: string | null | undefined;
  /** The group that the row is about; the measure has to have it, or see `createStrata`. */
  stratum?: string | null | undefined;
  /** Of everything else; a count may use it too. */
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

/** PROPORTION: a share of a group; COUNT: how many; RATE: how many for so much; MEAN: of a sample; TIME_BETWEEN, CASES_BETWEEN: rare events; VALUE: any other number. */
export type MeasureType =
  | 'CASES_BETWEEN'
  | 'COUNT'
  | 'MEAN'
  | 'PROPORTION'
  | 'RATE'
  | 'TIME_BETWEEN'
  | 'VALUE';

export type MemberState =
  | 'ACTIVE'
  | 'FORMER';

export type MoveNoteInput = {
  id: string;
  x: number;
  y: number;
};

export type NewTeamMemberInput = {
  memberId: string;
  part: TeamPart;
  perspective?: string | null | undefined;
};

export type OrganizationKind =
  | 'DISTRICT'
  | 'HUB'
  | 'PARTNER'
  | 'SCHOOL';

export type PointInput = {
  /** Of a proportion or a rate; of a mean the number of its values. */
  denominator?: string | null | undefined;
  /** Of a proportion, a count or a rate. */
  numerator?: string | null | undefined;
  /** As in a file: "2026-09", "Sep 2026", "2026-Q3", "2025-26", or a day in the period, "2026-09-14". */
  period: string;
  /** Of a mean: the standard deviation of its values. */
  spread?: string | null | undefined;
  /** Left out: REPORTED, by the numbers. Anything else comes without numbers. */
  status?: PointStatus | null | undefined;
  /** A value, a mean, the days or the cases between events. */
  value?: string | null | undefined;
  /** Of a mean: the values themselves, in place of mean, number and spread. They are not kept. */
  values?: Array<string> | null | undefined;
};

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

export type PredictionInput = {
  confidence?: number | null | undefined;
  dataKind?: DataKind;
  predicted?: string;
  question: string;
  unit?: string;
  value?: number | null | undefined;
};

export type ReactionKind =
  | 'AGREE'
  | 'CELEBRATE'
  | 'CURIOUS'
  | 'SAME_HERE'
  | 'THANKS';

/** How ready the people are who will be part of the test. */
export type Readiness =
  | 'NONE'
  | 'SOME'
  | 'STRONG';

export type RecordPointsInput = {
  measureId: string;
  /** At most 500, each period once. */
  points: Array<PointInput>;
  /** Why: asked for when a point is corrected. */
  reason?: string | null | undefined;
  siteId: string;
  /** What a token sends is API, whatever is said. */
  source?: EntrySource | null | undefined;
  /** A group of the measure; empty or left out: everybody. */
  stratum?: string | null | undefined;
};

export type RegisterHubInput = {
  email: string;
  hubName: string;
  name: string;
  password: string;
};

export type ResultInput = {
  predictionId: string;
  result?: string | null | undefined;
  resultValue?: number | null | undefined;
  surprise?: string | null | undefined;
  verdict?: Verdict | null | undefined;
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

export type SaveDraftInput = {
  /** JSON text of one object, at most 64 kB. */
  body: string;
  form: DraftForm;
  target: string;
};

export type SaveMeasureAsTrackerInput = {
  measureId: string;
  teamId?: string | null | undefined;
  visibility: Visibility;
};

export type ScaleSize =
  | 'IMPLEMENT'
  | 'LARGE'
  | 'SMALL'
  | 'VERY_SMALL';

export type SessionState =
  | 'ENDED'
  | 'LIVE'
  | 'PLANNED';

export type SetChartSettingInput = {
  /** Null: the chart that is proposed for each series. */
  kind?: ChartKind | null | undefined;
  measureId: string;
  ruleSet: string;
  screen: boolean;
  /** Of the setting; 0 before there is one. */
  version: number;
};

export type SetCycleVisibilityInput = {
  id: string;
  version: number;
  visibility: Visibility;
};

export type SetIdeaVisibilityInput = {
  id: string;
  teamId?: string | null | undefined;
  visibility: Visibility;
};

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

export type SetTeamPartInput = {
  memberId: string;
  /** A new lead makes a member of the one before. */
  part?: TeamPart | null | undefined;
  perspective?: string | null | undefined;
  teamId: string;
};

export type SetTrackerVisibilityInput = {
  id: string;
  teamId?: string | null | undefined;
  visibility: Visibility;
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

export type SizeBand =
  | 'LARGE'
  | 'MEDIUM'
  | 'SMALL'
  | 'VERY_LARGE'
  | 'VERY_SMALL';

export type StartPhaseInput = {
  baselineUntil?: string | null | undefined;
  reason: string;
  seriesId: string;
  /** A day in the period of its first point. */
  startsOn: string;
};

export type StepKind =
  | 'COMMITMENTS'
  | 'NOTES'
  | 'PREDICTION'
  | 'REVIEW'
  | 'TALK';

/** What a thread hangs on. */
export type SubjectKind =
  | 'CYCLE'
  | 'IDEA'
  | 'MEASURE'
  | 'NETWORK'
  | 'SESSION'
  | 'TEAM';

export type TeamPart =
  | 'COACH'
  | 'LEAD'
  | 'MEMBER';

export type TeamRequirement =
  | 'LEAD'
  | 'PRINCIPALS'
  | 'TEACHERS';

export type TeamRuleInput = {
  leadCentralOffice: boolean;
  minPrincipals: number;
  minTeachers: number;
};

export type TimerAct =
  | 'ADD_MINUTE'
  | 'PAUSE'
  | 'RESUME';

export type UpdateCycleInput = {
  asPlanned?: boolean | null | undefined;
  /** Under which conditions it works, or is harder. */
  conditions?: Array<string> | null | undefined;
  dataPlan?: string | null | undefined;
  effectEducators?: string | null | undefined;
  effectStudents?: string | null | undefined;
  effectSystem?: string | null | undefined;
  failureCost?: FailureCost | null | undefined;
  id: string;
  leadId?: string | null | undefined;
  learned?: string | null | undefined;
  measureId?: string | null | undefined;
  nextStep?: string | null | undefined;
  /** What this cycle is to find out. */
  objective?: string | null | undefined;
  plannedEnd?: string | null | undefined;
  plannedStart?: string | null | undefined;
  /** All predictions of the plan, in place of those that were there. */
  predictions?: Array<PredictionInput> | null | undefined;
  readiness?: Readiness | null | undefined;
  results?: Array<ResultInput> | null | undefined;
  retryWhen?: string | null | undefined;
  scaleCount?: number | null | undefined;
  scalePlan?: string | null | undefined;
  scaleUnit?: string | null | undefined;
  /** The district of the team, or one of its schools. */
  siteId?: string | null | undefined;
  sustainedBy?: string | null | undefined;
  tasks?: Array<CycleTaskInput> | null | undefined;
  title?: string | null | undefined;
  version: number;
  whatChanged?: string | null | undefined;
  whatDiffered?: string | null | undefined;
  whatSupported?: string | null | undefined;
  why?: string | null | undefined;
};

export type UpdateIdeaInput = {
  adaptable?: Array<string> | null | undefined;
  areas?: Array<ImprovementArea> | null | undefined;
  core?: Array<string> | null | undefined;
  drivers?: Array<string> | null | undefined;
  firstTest?: string | null | undefined;
  id: string;
  problem?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type UpdateMeasureInput = {
  collection?: string | null | undefined;
  denominator?: string | null | undefined;
  direction?: Direction | null | undefined;
  goal?: number | null | undefined;
  goalBy?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  numerator?: string | null | undefined;
  per?: number | null | undefined;
  sampleSize?: number | null | undefined;
  source?: string | null | undefined;
  /** A group that has points cannot be left out. */
  strata?: Array<string> | null | undefined;
  strataName?: string | null | undefined;
  version: number;
  why?: string | null | undefined;
};

export type UpdateNetworkInput = {
  aim?: AimInput | null | undefined;
  minimumCell?: number | null | undefined;
  name?: string | null | undefined;
  teamRule?: TeamRuleInput | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type UpdateSessionInput = {
  id: string;
  purpose?: string | null | undefined;
  startsAt?: string | null | undefined;
  steps?: Array<AgendaStepInput> | null | undefined;
  title?: string | null | undefined;
  version: number;
  visibility?: Visibility | null | undefined;
};

export type UpdateSiteInput = {
  code?: string | null | undefined;
  county?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  version: number;
};

export type UpdateTeamInput = {
  id: string;
  name?: string | null | undefined;
  purpose?: string | null | undefined;
  version: number;
};

export type UpdateTrackerInput = {
  id: string;
  /** A file in the format cairn-tracker/1. */
  json: string;
  version: number;
};

export type UpdateViewerInput = {
  name: string;
};

/** A result beside its prediction. */
export type Verdict =
  | 'CANNOT_TELL'
  | 'CONFIRMED'
  | 'NOT_CONFIRMED'
  | 'PARTLY';

export type Visibility =
  | 'NETWORK'
  | 'OWNER'
  | 'PUBLIC'
  | 'TEAM';

export type WaiverState =
  | 'APPROVED'
  | 'ASKED'
  | 'DECLINED';

export type SeriesSheetQueryVariables = Exact<{
  id: string;
}>;


export type SeriesSheetQuery = { series: { id: string, stratum: string, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, per: number, strataName: string | null, strata: Array<string>, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, chartSetting: { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> }, definition: { number: number, why: string, numerator: string, denominator: string, source: string, collection: string, validFrom: string }, definitions: Array<{ number: number, validFrom: string }>, viewerCan: { edit: boolean, import: boolean, record: boolean, export: boolean, setChart: boolean, annotate: boolean } }, site: { id: string, name: string, state: SiteState }, owner: { id: string, name: string }, points: Array<{ periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null }>, cycleMarks: Array<{ cycleId: string, kind: CycleMarkKind, date: string, title: string, number: number, teamName: string, districtId: string, siteId: string | null }>, phases: Array<{ id: string, version: number, startsOn: string | null, baselineUntil: string | null, reason: string, by: string | null, at: string }>, annotations: Array<{ id: string, version: number, seriesId: string | null, onDate: string, kind: AnnotationKind, text: string, by: string | null, canEdit: boolean, link: { kind: AnnotationLinkKind, id: string, title: string } | null }> } | null };

export type SetChartSettingMutationVariables = Exact<{
  input: SetChartSettingInput;
}>;


export type SetChartSettingMutation = { setChartSetting: { id: string, chartSetting: { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> } } };

export type StartPhaseMutationVariables = Exact<{
  input: StartPhaseInput;
}>;


export type StartPhaseMutation = { startPhase: { id: string, phases: Array<{ id: string, version: number, startsOn: string | null, baselineUntil: string | null, reason: string, by: string | null, at: string }> } };

export type ChangePhaseMutationVariables = Exact<{
  input: ChangePhaseInput;
}>;


export type ChangePhaseMutation = { changePhase: { id: string, phases: Array<{ id: string, version: number, startsOn: string | null, baselineUntil: string | null, reason: string, by: string | null, at: string }> } };

export type RemovePhaseMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemovePhaseMutation = { removePhase: { id: string, phases: Array<{ id: string, version: number, startsOn: string | null, baselineUntil: string | null, reason: string, by: string | null, at: string }> } };

export type LockBaselineMutationVariables = Exact<{
  input: LockBaselineInput;
}>;


export type LockBaselineMutation = { lockBaseline: { id: string, phases: Array<{ id: string, version: number, startsOn: string | null, baselineUntil: string | null, reason: string, by: string | null, at: string }> } };

export type AddAnnotationMutationVariables = Exact<{
  input: AddAnnotationInput;
}>;


export type AddAnnotationMutation = { addAnnotation: { id: string, version: number, seriesId: string | null, onDate: string, kind: AnnotationKind, text: string, by: string | null, canEdit: boolean, link: { kind: AnnotationLinkKind, id: string, title: string } | null } };

export type EditAnnotationMutationVariables = Exact<{
  input: EditAnnotationInput;
}>;


export type EditAnnotationMutation = { editAnnotation: { id: string, version: number, seriesId: string | null, onDate: string, kind: AnnotationKind, text: string, by: string | null, canEdit: boolean, link: { kind: AnnotationLinkKind, id: string, title: string } | null } };

export type RemoveAnnotationMutationVariables = Exact<{
  id: string;
}>;


export type RemoveAnnotationMutation = { removeAnnotation: string };

export type RestoreAnnotationMutationVariables = Exact<{
  id: string;
}>;


export type RestoreAnnotationMutation = { restoreAnnotation: { id: string, version: number, seriesId: string | null, onDate: string, kind: AnnotationKind, text: string, by: string | null, canEdit: boolean, link: { kind: AnnotationLinkKind, id: string, title: string } | null } };

export type ChartSettingPartsFragment = { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> };

export type PhasePartsFragment = { id: string, version: number, startsOn: string | null, baselineUntil: string | null, reason: string, by: string | null, at: string };

export type AnnotationPartsFragment = { id: string, version: number, seriesId: string | null, onDate: string, kind: AnnotationKind, text: string, by: string | null, canEdit: boolean, link: { kind: AnnotationLinkKind, id: string, title: string } | null };

export type DefinitionMarkFragment = { number: number, validFrom: string };

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

export type DraftQueryVariables = Exact<{
  form: DraftForm;
  target: string;
}>;


export type DraftQuery = { draft: { body: string, updatedAt: string } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { updatedAt: string } };

export type DiscardDraftMutationVariables = Exact<{
  form: DraftForm;
  target: string;
}>;


export type DiscardDraftMutation = { discardDraft: boolean };

export type EntrySheetQueryVariables = Exact<{
  measureId: string;
}>;


export type EntrySheetQuery = { entrySheet: { today: string, measure: { id: string, name: string, type: MeasureType, unit: string, grain: Grain, per: number, sampleSize: number | null, strataName: string | null, strata: Array<string>, stream: string, definition: { numerator: string, denominator: string } }, sites: Array<{ id: string, name: string, strata: Array<{ stratum: string, seriesId: string | null, lastPeriod: string | null }> }> } };

export type RecordPointsMutationVariables = Exact<{
  input: RecordPointsInput;
}>;


export type RecordPointsMutation = { recordPoints:
    | { __typename: 'PointEntry', id: string, measureId: string, seriesId: string, cells: number, added: number | null, changed: number | null, canUndo: boolean, undoneAt: string | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type UndoEntryMutationVariables = Exact<{
  id: string;
}>;


export type UndoEntryMutation = { undoEntry:
    | { __typename: 'PointEntry', id: string, measureId: string, seriesId: string, cells: number, added: number | null, changed: number | null, canUndo: boolean, undoneAt: string | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type EntryFragment = { id: string, measureId: string, seriesId: string, cells: number, added: number | null, changed: number | null, canUndo: boolean, undoneAt: string | null };

export type DuePointsQueryVariables = Exact<{ [key: string]: never; }>;


export type DuePointsQuery = { duePoints: Array<{ count: number, first: { measureId: string, measureName: string, siteId: string, siteName: string, stratum: string, periodStart: string, grain: Grain, label: string } }> };

export type CellHistoryQueryVariables = Exact<{
  seriesId: string;
  periodStart: string;
}>;


export type CellHistoryQuery = { cellHistory: Array<{ id: string, at: string, by: string, file: string | null, reason: string, undone: boolean, from: { status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null } | null, to: { status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null } | null }> };

export type EntryPointsQueryVariables = Exact<{
  id: string;
}>;


export type EntryPointsQuery = { series: { id: string, raw: boolean, points: Array<{ periodStart: string, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null }> } | null };

export type IdeasQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  areas?: Array<ImprovementArea> | ImprovementArea | null | undefined;
  drivers?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  mine?: boolean | null | undefined;
}>;


export type IdeasQuery = { ideas: { edges: Array<{ node: { id: string, title: string, summary: string, visibility: Visibility, areas: Array<ImprovementArea>, drivers: Array<string>, credit: string, updatedAt: string, isMine: boolean, ownerName: string, authorName: string | null, teamName: string | null, locale: Locale | null, tests: { total: number, running: number, adopted: number, adapted: number, abandoned: number, districts: Array<{ id: string, name: string, likeYours: boolean }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IdeaFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  areas?: Array<ImprovementArea> | ImprovementArea | null | undefined;
  drivers?: Array<string> | string | null | undefined;
  locales?: Array<Locale> | Locale | null | undefined;
  mine?: boolean | null | undefined;
}>;


export type IdeaFacetsQuery = { ideaFacets: { total: number, areas: Array<{ value: string, count: number }>, drivers: Array<{ value: string, count: number }>, locales: Array<{ value: string, count: number }> } };

export type IdeaQueryVariables = Exact<{
  id: string;
}>;


export type IdeaQuery = { idea: { id: string, title: string, summary: string, problem: string, core: Array<string>, adaptable: Array<string>, areas: Array<ImprovementArea>, drivers: Array<string>, firstTest: string, visibility: Visibility, teamId: string | null, number: number, version: number, credit: string, deletedAt: string | null, createdAt: string, updatedAt: string, stream: string, owner: { id: string, name: string }, author: { id: string, name: string } | null, team: { id: string, name: string } | null, clonedFrom: { id: string, title: string } | null, viewerCan: { edit: boolean, remove: boolean, clone: boolean } } | null };

export type IdeaEditionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type IdeaEditionsQuery = { idea: { id: string, editions: { edges: Array<{ node: { number: number, savedAt: string, editor: { id: string, name: string } | null, words: { title: string, summary: string, problem: string, core: Array<string>, adaptable: Array<string>, areas: Array<ImprovementArea>, drivers: Array<string>, firstTest: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type IdeaAuthoringQueryVariables = Exact<{ [key: string]: never; }>;


export type IdeaAuthoringQuery = { ideaAuthoring: { canCreate: boolean, maxVisibility: Visibility, teams: Array<{ id: string, name: string }> } };

export type CreateIdeaMutationVariables = Exact<{
  input: CreateIdeaInput;
}>;


export type CreateIdeaMutation = { createIdea:
    | { __typename: 'ChangeIdea', id: string, title: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type UpdateIdeaMutationVariables = Exact<{
  input: UpdateIdeaInput;
}>;


export type UpdateIdeaMutation = { updateIdea:
    | { __typename: 'ChangeIdea', id: string, title: string, version: number, number: number }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type SetIdeaVisibilityMutationVariables = Exact<{
  input: SetIdeaVisibilityInput;
}>;


export type SetIdeaVisibilityMutation = { setIdeaVisibility:
    | { __typename: 'ChangeIdea', id: string, title: string, visibility: Visibility, version: number }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type CloneIdeaMutationVariables = Exact<{
  id: string;
  teamId?: string | null | undefined;
}>;


export type CloneIdeaMutation = { cloneIdea: { id: string, title: string, credit: string } };

export type RemoveIdeaMutationVariables = Exact<{
  id: string;
}>;


export type RemoveIdeaMutation = { removeIdea: { id: string, title: string, deletedAt: string | null } };

export type RestoreIdeaMutationVariables = Exact<{
  id: string;
}>;


export type RestoreIdeaMutation = { restoreIdea:
    | { __typename: 'ChangeIdea', id: string, title: string, deletedAt: string | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type IdeaPartsFragment = { id: string, title: string, summary: string, problem: string, core: Array<string>, adaptable: Array<string>, areas: Array<ImprovementArea>, drivers: Array<string>, firstTest: string, visibility: Visibility, teamId: string | null, number: number, version: number, credit: string, deletedAt: string | null, createdAt: string, updatedAt: string, stream: string, owner: { id: string, name: string }, author: { id: string, name: string } | null, team: { id: string, name: string } | null, clonedFrom: { id: string, title: string } | null, viewerCan: { edit: boolean, remove: boolean, clone: boolean } };

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

export type ChooseImportSheetMutationVariables = Exact<{
  input: ChooseSheetInput;
}>;


export type ChooseImportSheetMutation = { chooseImportSheet: { id: string, measureId: string, fileName: string, sheet: string | null, sheets: Array<string>, state: ImportState, failure: string | null, failureCode: ImportFailure | null, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, stratum: string | null, numerator: string | null, denominator: string | null, value: string | null, spread: string | null, status: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, createStrata: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, suppressed: number, noDenominator: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, newStrata: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null } };

export type MyBoardsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBoardsQuery = { myBoards: Array<{ id: string, name: string, siteName: string, open: number }> };

export type BoardQueryVariables = Exact<{
  teamId: string;
}>;


export type BoardQuery = { board: { teamId: string, teamName: string, districtName: string, ended: boolean, canCreate: boolean, mine: boolean, stream: string, columns: Array<{ stage: CycleStage, total: number, cards: Array<{ id: string, version: number, stage: CycleStage, visibility: Visibility, title: string, number: number, objective: string, scaleCount: number | null, scaleUnit: string, plannedStart: string | null, plannedEnd: string | null, startedAt: string | null, studiedAt: string | null, closedAt: string | null, decision: ActDecision | null, learned: string, why: string, ideaId: string | null, ideaTitle: string | null, teamId: string, teamName: string, districtId: string, districtName: string, leadName: string | null, questions: number, predictions: number, verdicts: number, predicted: string | null, result: string | null }> }> } | null };

export type TestsQueryVariables = Exact<{
  after?: string | null | undefined;
  teamId?: string | null | undefined;
  districtId?: string | null | undefined;
  ideaId?: string | null | undefined;
  driver?: string | null | undefined;
  stages?: Array<CycleStage> | CycleStage | null | undefined;
  decision?: ActDecision | null | undefined;
  search?: string | null | undefined;
}>;


export type TestsQuery = { cycles: { edges: Array<{ node: { id: string, version: number, stage: CycleStage, visibility: Visibility, title: string, number: number, objective: string, scaleCount: number | null, scaleUnit: string, plannedStart: string | null, plannedEnd: string | null, startedAt: string | null, studiedAt: string | null, closedAt: string | null, decision: ActDecision | null, learned: string, why: string, ideaId: string | null, ideaTitle: string | null, teamId: string, teamName: string, districtId: string, districtName: string, leadName: string | null, questions: number, predictions: number, verdicts: number, predicted: string | null, result: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IdeaTestsQueryVariables = Exact<{
  ideaId: string;
}>;


export type IdeaTestsQuery = { idea: { id: string, title: string, firstTest: string, tests: { total: number, running: number, adopted: number, adapted: number, abandoned: number, districts: Array<{ id: string, name: string, tests: number, own: boolean, likeYours: boolean }>, latest: Array<{ id: string, version: number, stage: CycleStage, visibility: Visibility, title: string, number: number, objective: string, scaleCount: number | null, scaleUnit: string, plannedStart: string | null, plannedEnd: string | null, startedAt: string | null, studiedAt: string | null, closedAt: string | null, decision: ActDecision | null, learned: string, why: string, ideaId: string | null, ideaTitle: string | null, teamId: string, teamName: string, districtId: string, districtName: string, leadName: string | null, questions: number, predictions: number, verdicts: number, predicted: string | null, result: string | null }> } } | null };

export type IdeaChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type IdeaChoicesQuery = { ideas: { edges: Array<{ node: { id: string, title: string } }> } };

export type CycleQueryVariables = Exact<{
  id: string;
}>;


export type CycleQuery = { cycle: { id: string, version: number, stage: CycleStage, visibility: Visibility, title: string, number: number, objective: string, objectiveHint: string, scaleCount: number | null, scaleUnit: string, nextScale: number | null, failureCost: FailureCost, readiness: Readiness, plannedStart: string | null, plannedEnd: string | null, dataPlan: string, asPlanned: boolean | null, whatDiffered: string, whatChanged: string, whatSupported: string, effectEducators: string, effectStudents: string, effectSystem: string, learned: string, conditions: Array<string>, decision: ActDecision | null, why: string, nextStep: string, scalePlan: string, sustainedBy: string, retryWhen: string, cancelReason: string, startedAt: string | null, studiedAt: string | null, closedAt: string | null, createdAt: string, stream: string, team: { id: string, name: string, district: { id: string, name: string }, schools: Array<{ id: string, name: string }> }, idea: { id: string, title: string } | null, measure: { id: string, name: string, unit: string } | null, site: { id: string, name: string } | null, lead: { id: string, name: string } | null, clonedFrom: { id: string, title: string, team: { id: string, name: string } } | null, tasks: Array<{ what: string, who: string | null, when: string, where: string }>, predictions: Array<{ id: string, number: number, question: string, predicted: string, value: number | null, unit: string, confidence: number | null, dataKind: DataKind, result: string, resultValue: number | null, verdict: Verdict | null, surprise: string }>, notes: Array<{ id: string, kind: CycleNoteKind, body: string, quantity: number | null, unit: string, notedAt: string, author: { id: string, name: string } | null }>, steps: Array<{ id: string, from: CycleStage, to: CycleStage, reason: string, at: string, by: { id: string, name: string } | null }>, ramp: Array<{ id: string, number: number, stage: CycleStage, decision: ActDecision | null, title: string }>, advice: { belief: Belief, advised: ScaleSize, planned: ScaleSize | null, tooLarge: boolean, source: string }, fidelity: Array<{ item: FidelityItem, met: boolean }>, reach: { widest: Visibility, teamPeople: number }, viewerCan: { edit: boolean, advance: boolean, clone: boolean } } | null };

export type CreateCycleMutationVariables = Exact<{
  input: CreateCycleInput;
}>;


export type CreateCycleMutation = { createCycle:
    | { __typename: 'PdsaCycle', id: string, version: number, stage: CycleStage, title: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type ClonePlanMutationVariables = Exact<{
  cycleId: string;
  teamId: string;
}>;


export type ClonePlanMutation = { clonePlan:
    | { __typename: 'PdsaCycle', id: string, version: number, stage: CycleStage, title: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type UpdateCycleMutationVariables = Exact<{
  input: UpdateCycleInput;
}>;


export type UpdateCycleMutation = { updateCycle:
    | { __typename: 'PdsaCycle', id: string, version: number, stage: CycleStage, title: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type AdvanceCycleMutationVariables = Exact<{
  input: AdvanceCycleInput;
}>;


export type AdvanceCycleMutation = { advanceCycle:
    | { __typename: 'PdsaCycle', id: string, version: number, stage: CycleStage, title: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type SetCycleVisibilityMutationVariables = Exact<{
  input: SetCycleVisibilityInput;
}>;


export type SetCycleVisibilityMutation = { setCycleVisibility:
    | { __typename: 'PdsaCycle', id: string, version: number, stage: CycleStage, title: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type AddCycleNoteMutationVariables = Exact<{
  input: AddCycleNoteInput;
}>;


export type AddCycleNoteMutation = { addCycleNote:
    | { __typename: 'PdsaCycle', id: string, version: number, stage: CycleStage, title: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

type CycleAnswer_PdsaCycle_Fragment = { __typename: 'PdsaCycle', id: string, version: number, stage: CycleStage, title: string };

type CycleAnswer_Refused_Fragment = { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> };

export type CycleAnswerFragment =
  | CycleAnswer_PdsaCycle_Fragment
  | CycleAnswer_Refused_Fragment
;

export type TestCardFragment = { id: string, version: number, stage: CycleStage, visibility: Visibility, title: string, number: number, objective: string, scaleCount: number | null, scaleUnit: string, plannedStart: string | null, plannedEnd: string | null, startedAt: string | null, studiedAt: string | null, closedAt: string | null, decision: ActDecision | null, learned: string, why: string, ideaId: string | null, ideaTitle: string | null, teamId: string, teamName: string, districtId: string, districtName: string, leadName: string | null, questions: number, predictions: number, verdicts: number, predicted: string | null, result: string | null };

export type CyclePartsFragment = { id: string, version: number, stage: CycleStage, visibility: Visibility, title: string, number: number, objective: string, objectiveHint: string, scaleCount: number | null, scaleUnit: string, nextScale: number | null, failureCost: FailureCost, readiness: Readiness, plannedStart: string | null, plannedEnd: string | null, dataPlan: string, asPlanned: boolean | null, whatDiffered: string, whatChanged: string, whatSupported: string, effectEducators: string, effectStudents: string, effectSystem: string, learned: string, conditions: Array<string>, decision: ActDecision | null, why: string, nextStep: string, scalePlan: string, sustainedBy: string, retryWhen: string, cancelReason: string, startedAt: string | null, studiedAt: string | null, closedAt: string | null, createdAt: string, stream: string, team: { id: string, name: string, district: { id: string, name: string }, schools: Array<{ id: string, name: string }> }, idea: { id: string, title: string } | null, measure: { id: string, name: string, unit: string } | null, site: { id: string, name: string } | null, lead: { id: string, name: string } | null, clonedFrom: { id: string, title: string, team: { id: string, name: string } } | null, tasks: Array<{ what: string, who: string | null, when: string, where: string }>, predictions: Array<{ id: string, number: number, question: string, predicted: string, value: number | null, unit: string, confidence: number | null, dataKind: DataKind, result: string, resultValue: number | null, verdict: Verdict | null, surprise: string }>, notes: Array<{ id: string, kind: CycleNoteKind, body: string, quantity: number | null, unit: string, notedAt: string, author: { id: string, name: string } | null }>, steps: Array<{ id: string, from: CycleStage, to: CycleStage, reason: string, at: string, by: { id: string, name: string } | null }>, ramp: Array<{ id: string, number: number, stage: CycleStage, decision: ActDecision | null, title: string }>, advice: { belief: Belief, advised: ScaleSize, planned: ScaleSize | null, tooLarge: boolean, source: string }, fidelity: Array<{ item: FidelityItem, met: boolean }>, reach: { widest: Visibility, teamPeople: number }, viewerCan: { edit: boolean, advance: boolean, clone: boolean } };

export type MarkPartsFragment = { cycleId: string, kind: CycleMarkKind, date: string, title: string, number: number, teamName: string, districtId: string, siteId: string | null };

export type LearningQueryVariables = Exact<{ [key: string]: never; }>;


export type LearningQuery = { learning: { networkId: string, stream: string, measures: Array<{ districtsReporting: number, districtsInDirectory: number, cellsLeftOut: number, owners: number, withheld: boolean, sentence: string, updatedAt: string, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, per: number, grain: Grain, goal: number | null, goalBy: string | null, chartSetting: { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> } }, first: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, latest: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, periods: Array<{ periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number }>, spread: { periodStart: string, label: string, districts: number, lowest: number, lowerQuartile: number, median: number, upperQuartile: number, highest: number } | null, largestImprovements: Array<{ siteId: string, siteName: string, from: number, to: number, fromLabel: string, toLabel: string, points: number, sentence: string }> }> } | null };

export type MeasureLearningPartsFragment = { districtsReporting: number, districtsInDirectory: number, cellsLeftOut: number, owners: number, withheld: boolean, sentence: string, updatedAt: string, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, per: number, grain: Grain, goal: number | null, goalBy: string | null, chartSetting: { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> } }, first: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, latest: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, periods: Array<{ periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number }>, spread: { periodStart: string, label: string, districts: number, lowest: number, lowerQuartile: number, median: number, upperQuartile: number, highest: number } | null, largestImprovements: Array<{ siteId: string, siteName: string, from: number, to: number, fromLabel: string, toLabel: string, points: number, sentence: string }> };

export type PooledPeriodPartsFragment = { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number };

export type MeasuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { edges: Array<{ node: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, per: number, strataName: string | null, strata: Array<string>, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, viewerCan: { edit: boolean, import: boolean, record: boolean, export: boolean, setChart: boolean, annotate: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasureQueryVariables = Exact<{
  id: string;
}>;


export type MeasureQuery = { measure: { sampleSize: number | null, version: number, id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, per: number, strataName: string | null, strata: Array<string>, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, owner: { id: string, name: string }, definition: { number: number, why: string, numerator: string, denominator: string, source: string, collection: string, validFrom: string }, definitions: Array<{ number: number, validFrom: string }>, chartSetting: { proposedKind: ChartKind, proposedWhy: string, id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> }, annotations: Array<{ id: string, version: number, seriesId: string | null, onDate: string, kind: AnnotationKind, text: string, by: string | null, canEdit: boolean, link: { kind: AnnotationLinkKind, id: string, title: string } | null }>, cycleMarks: Array<{ cycleId: string, kind: CycleMarkKind, date: string, title: string, number: number, teamName: string, districtId: string, siteId: string | null }>, viewerCan: { edit: boolean, import: boolean, record: boolean, export: boolean, setChart: boolean, annotate: boolean } } | null };

export type SmallMultiplesQueryVariables = Exact<{
  measureId: string;
  after?: string | null | undefined;
  search?: string | null | undefined;
  stratum?: string | null | undefined;
}>;


export type SmallMultiplesQuery = { smallMultiples: { edges: Array<{ node: { id: string, stratum: string, siteName: string, siteId: string, ownerName: string, raw: boolean, visibility: Visibility, median: number | null, usefulPoints: number, signal: Signal, sentence: string, points: Array<{ periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeriesQueryVariables = Exact<{
  id: string;
}>;


export type SeriesQuery = { series: { id: string, stratum: string, raw: boolean, visibility: Visibility, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, per: number, strataName: string | null, strata: Array<string>, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, chartSetting: { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> }, definitions: Array<{ number: number, validFrom: string }>, viewerCan: { edit: boolean, import: boolean, record: boolean, export: boolean, setChart: boolean, annotate: boolean } }, site: { id: string, name: string, state: SiteState }, owner: { id: string, name: string }, points: Array<{ periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null }>, cycleMarks: Array<{ cycleId: string, kind: CycleMarkKind, date: string, title: string, number: number, teamName: string, districtId: string, siteId: string | null }>, phases: Array<{ id: string, version: number, startsOn: string | null, baselineUntil: string | null, reason: string, by: string | null, at: string }>, annotations: Array<{ id: string, version: number, seriesId: string | null, onDate: string, kind: AnnotationKind, text: string, by: string | null, canEdit: boolean, link: { kind: AnnotationLinkKind, id: string, title: string } | null }>, reading: { kind: ChartKind, proposedKind: ChartKind, proposedWhy: string, ruleSet: string, screen: boolean, signal: Signal, sentence: string, suggestion: { code: string, at: number, startsOn: string, sentence: string } | null }, viewerCan: { changeVisibility: boolean, record: boolean, phase: boolean, annotate: boolean } } | null };

export type ImportsQueryVariables = Exact<{
  measureId: string;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { imports: { edges: Array<{ node: { id: string, fileName: string, state: ImportState, rowCount: number, createdAt: string, createdBy: string, canUndo: boolean, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeasureImportQueryVariables = Exact<{
  id: string;
}>;


export type MeasureImportQuery = { measureImport: { id: string, measureId: string, fileName: string, sheet: string | null, sheets: Array<string>, state: ImportState, failure: string | null, failureCode: ImportFailure | null, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, stratum: string | null, numerator: string | null, denominator: string | null, value: string | null, spread: string | null, status: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, createStrata: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, suppressed: number, noDenominator: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, newStrata: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null } | null };

export type MeasureRowFragment = { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, per: number, strataName: string | null, strata: Array<string>, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, viewerCan: { edit: boolean, import: boolean, record: boolean, export: boolean, setChart: boolean, annotate: boolean } };

export type PointPartsFragment = { periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null };

export type ImportPartsFragment = { id: string, measureId: string, fileName: string, sheet: string | null, sheets: Array<string>, state: ImportState, failure: string | null, failureCode: ImportFailure | null, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, stratum: string | null, numerator: string | null, denominator: string | null, value: string | null, spread: string | null, status: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, createStrata: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, suppressed: number, noDenominator: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, newStrata: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null };

export type CreateMeasureMutationVariables = Exact<{
  input: CreateMeasureInput;
}>;


export type CreateMeasureMutation = { createMeasure: { id: string, name: string } };

export type UpdateMeasureMutationVariables = Exact<{
  input: UpdateMeasureInput;
}>;


export type UpdateMeasureMutation = { updateMeasure: { version: number, id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, per: number, strataName: string | null, strata: Array<string>, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, definition: { number: number, why: string, numerator: string, denominator: string, source: string, collection: string, validFrom: string }, viewerCan: { edit: boolean, import: boolean, record: boolean, export: boolean, setChart: boolean, annotate: boolean } } };

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


export type MapImportMutation = { mapImport: { id: string, measureId: string, fileName: string, sheet: string | null, sheets: Array<string>, state: ImportState, failure: string | null, failureCode: ImportFailure | null, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, stratum: string | null, numerator: string | null, denominator: string | null, value: string | null, spread: string | null, status: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, createStrata: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, suppressed: number, noDenominator: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, newStrata: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null } };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport:
    | { __typename: 'MeasureImport', id: string, measureId: string, fileName: string, sheet: string | null, sheets: Array<string>, state: ImportState, failure: string | null, failureCode: ImportFailure | null, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, stratum: string | null, numerator: string | null, denominator: string | null, value: string | null, spread: string | null, status: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, createStrata: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, suppressed: number, noDenominator: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, newStrata: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type UndoImportMutationVariables = Exact<{
  id: string;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'MeasureImport', id: string, measureId: string, fileName: string, sheet: string | null, sheets: Array<string>, state: ImportState, failure: string | null, failureCode: ImportFailure | null, headers: Array<string>, sample: Array<Array<string>>, rowCount: number, progress: number, createdAt: string, createdBy: string, canUndo: boolean, stream: string, mapping: { siteName: string | null, siteCode: string | null, county: string | null, period: string, stratum: string | null, numerator: string | null, denominator: string | null, value: string | null, spread: string | null, status: string | null, grain: Grain, blankMeans: PointStatus, zeroMeans: PointStatus, createSites: boolean, createStrata: boolean, visibility: Visibility } | null, preview: { ready: number, added: number, changed: number, unchanged: number, missing: number, suppressed: number, noDenominator: number, zeros: number, hiddenFromOthers: number, bad: number, sitesMatched: number, sitesToCreate: number, newSites: Array<string>, newStrata: Array<string>, sumNumerator: number, sumDenominator: number, badRows: Array<{ line: number, column: string, value: string, code: string, reason: string }> } | null, result: { added: number, changed: number, unchanged: number, missing: number, sitesCreated: number } | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type MyNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNetworksQuery = { myNetworks: Array<{ id: string, slug: string, name: string, hubName: string, roles: Array<Role>, organizationName: string, districts: number }> };

export type NetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkQuery = { network: { id: string, slug: string, name: string, timeZone: string, schoolYearStartMonth: number, minimumCell: number, version: number, workStreams: Array<string>, aim: { forWhom: string, what: string, howGood: string, byWhen: string }, hub: { id: string, name: string, kind: OrganizationKind }, agreement: { version: number, maxVisibility: Visibility }, me: { id: string, name: string, roles: Array<Role>, version: number, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string, kind: SiteKind } | null }, siteCounts: { listed: number, invited: number, active: number, paused: number, alumni: number, schools: number }, viewerCan: { edit: boolean, manageDirectory: boolean, inviteDistrict: boolean, inviteMember: boolean, createMeasure: boolean, importData: boolean, readOutbox: boolean, createTeam: boolean, decideWaivers: boolean }, teamRule: { leadCentralOffice: boolean, minPrincipals: number, minTeachers: number } } | null };

export type NetworkHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkHomeQuery = { measures: { edges: Array<{ node: { id: string, name: string, seriesCount: number, grain: Grain, viewerCan: { import: boolean } } }>, pageInfo: { hasNextPage: boolean } }, learning: { networkId: string, stream: string, measures: Array<{ districtsReporting: number, districtsInDirectory: number, cellsLeftOut: number, owners: number, withheld: boolean, sentence: string, updatedAt: string, measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, per: number, grain: Grain, goal: number | null, goalBy: string | null, chartSetting: { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> } }, first: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, latest: { periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number } | null, periods: Array<{ periodStart: string, label: string, numerator: number | null, denominator: number | null, value: number | null, districts: number, leftOut: number }>, spread: { periodStart: string, label: string, districts: number, lowest: number, lowerQuartile: number, median: number, upperQuartile: number, highest: number } | null, largestImprovements: Array<{ siteId: string, siteName: string, from: number, to: number, fromLabel: string, toLabel: string, points: number, sentence: string }> }> } | null, recentLearning: { edges: Array<{ node: { id: string, ideaTitle: string, decision: ActDecision, learned: string, districtName: string } }> } };

export type SitesQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: SiteKind | null | undefined;
  search?: string | null | undefined;
}>;


export type SitesQuery = { sites: { edges: Array<{ node: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, locale: Locale | null, enrollment: number | null, sizeBand: SizeBand | null, gradeLow: number | null, gradeHigh: number | null, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean, describe: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SiteQueryVariables = Exact<{
  id: string;
}>;


export type SiteQuery = { site: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, locale: Locale | null, enrollment: number | null, sizeBand: SizeBand | null, gradeLow: number | null, gradeHigh: number | null, organization: { id: string, name: string } | null, participation: { agreementVersion: number, maxVisibility: Visibility, allMeasures: boolean, acceptedAt: string, acceptedBy: string | null } | null, schools: Array<{ id: string, name: string, code: string | null, state: SiteState, version: number }>, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean, describe: boolean } } | null };

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MembersQuery = { members: { edges: Array<{ node: { id: string, name: string, roles: Array<Role>, state: MemberState, version: number, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null, viewerCan: { changeRoles: boolean, remove: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PendingInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type PendingInvitationsQuery = { pendingInvitations: Array<{ id: string, kind: InvitationKind, email: string, roles: Array<Role>, siteName: string | null, invitedBy: string, expiresAt: string }> };

export type SiteRowFragment = { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, locale: Locale | null, enrollment: number | null, sizeBand: SizeBand | null, gradeLow: number | null, gradeHigh: number | null, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean, describe: boolean } };

export type MemberRowFragment = { id: string, name: string, roles: Array<Role>, state: MemberState, version: number, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null, viewerCan: { changeRoles: boolean, remove: boolean } };

export type PendingInvitationRowFragment = { id: string, kind: InvitationKind, email: string, roles: Array<Role>, siteName: string | null, invitedBy: string, expiresAt: string };

export type CreateNetworkMutationVariables = Exact<{
  input: CreateNetworkInput;
}>;


export type CreateNetworkMutation = { createNetwork: { id: string, slug: string, name: string } };

export type UpdateNetworkMutationVariables = Exact<{
  input: UpdateNetworkInput;
}>;


export type UpdateNetworkMutation = { updateNetwork: { id: string, name: string, version: number, timeZone: string, minimumCell: number, aim: { forWhom: string, what: string, howGood: string, byWhen: string }, teamRule: { leadCentralOffice: boolean, minPrincipals: number, minTeachers: number } } };

export type AddSiteMutationVariables = Exact<{
  input: AddSiteInput;
}>;


export type AddSiteMutation = { addSite: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, locale: Locale | null, enrollment: number | null, sizeBand: SizeBand | null, gradeLow: number | null, gradeHigh: number | null, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean, describe: boolean } } };

export type UpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type UpdateSiteMutation = { updateSite: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, locale: Locale | null, enrollment: number | null, sizeBand: SizeBand | null, gradeLow: number | null, gradeHigh: number | null, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean, describe: boolean } } };

export type SetSiteStateMutationVariables = Exact<{
  input: SetSiteStateInput;
}>;


export type SetSiteStateMutation = { setSiteState:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Site', id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, locale: Locale | null, enrollment: number | null, sizeBand: SizeBand | null, gradeLow: number | null, gradeHigh: number | null, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean, describe: boolean } }
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

export type RecentLearningQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RecentLearningQuery = { recentLearning: { edges: Array<{ node: { id: string, title: string, decision: ActDecision, learned: string, why: string, conditions: Array<string>, closedAt: string, ideaId: string, ideaTitle: string, teamId: string, teamName: string, districtName: string, evidence: { teams: number, districts: number, tests: number, running: number, adopted: number, adapted: number, abandoned: number, updatedAt: string, conditions: Array<{ text: string, tests: number }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LearnedTestPartsFragment = { id: string, title: string, decision: ActDecision, learned: string, why: string, conditions: Array<string>, closedAt: string, ideaId: string, ideaTitle: string, teamId: string, teamName: string, districtName: string, evidence: { teams: number, districts: number, tests: number, running: number, adopted: number, adapted: number, abandoned: number, updatedAt: string, conditions: Array<{ text: string, tests: number }> } | null };

export type IdeaEvidencePartsFragment = { teams: number, districts: number, tests: number, running: number, adopted: number, adapted: number, abandoned: number, updatedAt: string, conditions: Array<{ text: string, tests: number }> };

export type SessionsQueryVariables = Exact<{
  state: SessionState;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { edges: Array<{ node: { id: string, title: string, purpose: string, state: SessionState, visibility: Visibility, startsAt: string, startedAt: string | null, endedAt: string | null, facilitatorName: string, steps: number, minutes: number, learningShare: number, people: number, openCommitments: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionRoomQueryVariables = Exact<{
  id: string;
}>;


export type SessionRoomQuery = { sessionRoom: { id: string, now: string, memberId: string, takesPart: boolean, myVotes: Array<string>, session: { id: string, title: string, purpose: string, code: string, visibility: Visibility, teamId: string | null, state: SessionState, startsAt: string, startedAt: string | null, endedAt: string | null, stepId: string | null, timerEndsAt: string | null, timerLeftMs: number | null, version: number, stream: string, viewerCan: { plan: boolean, run: boolean, takePart: boolean } }, facilitator: { id: string, name: string, organizationName: string }, people: Array<{ id: string, name: string, organizationName: string }>, steps: Array<{ id: string, kind: StepKind, title: string, minutes: number, prompt: string, votesEach: number, voting: boolean, answers: number, revealedAt: string | null, openedAt: string | null, closedAt: string | null, spentMs: number, idea: { id: string, title: string } | null, cycle: { id: string, title: string } | null, measure: { id: string, title: string } | null }>, answers: Array<{ stepId: string, memberId: string, body: string, value: number | null, confidence: number | null }>, notes: Array<{ id: string, stepId: string, authorId: string, body: string, x: number, y: number, votes: number, version: number }>, commitments: Array<{ id: string, whoId: string, what: string, due: string | null, doneAt: string | null, authorId: string, version: number }>, decisions: Array<{ id: string, what: string, why: string, authorId: string, version: number }>, started: Array<{ id: string, idea: { id: string, title: string } | null, cycle: { id: string, title: string } | null }> } | null };

export type SessionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionChoicesQuery = { sessionChoices: { maxVisibility: Visibility, teams: Array<{ id: string, name: string }>, measures: Array<{ id: string, name: string }>, ideas: Array<{ id: string, name: string }>, cycles: Array<{ id: string, name: string }> } };

export type SessionByCodeQueryVariables = Exact<{
  code: string;
}>;


export type SessionByCodeQuery = { sessionByCode: { networkSlug: string, sessionId: string } | null };

export type MyCommitmentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyCommitmentsQuery = { myCommitments: { edges: Array<{ node: { id: string, what: string, due: string | null, version: number, sessionId: string, sessionTitle: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionCardPartsFragment = { id: string, title: string, purpose: string, state: SessionState, visibility: Visibility, startsAt: string, startedAt: string | null, endedAt: string | null, facilitatorName: string, steps: number, minutes: number, learningShare: number, people: number, openCommitments: number };

export type SessionHeadFragment = { id: string, title: string, purpose: string, code: string, visibility: Visibility, teamId: string | null, state: SessionState, startsAt: string, startedAt: string | null, endedAt: string | null, stepId: string | null, timerEndsAt: string | null, timerLeftMs: number | null, version: number, stream: string, viewerCan: { plan: boolean, run: boolean, takePart: boolean } };

export type CreateSessionMutationVariables = Exact<{
  input: CreateSessionInput;
}>;


export type CreateSessionMutation = { createSession:
    | { __typename: 'LiveSession', id: string, title: string, purpose: string, code: string, visibility: Visibility, teamId: string | null, state: SessionState, startsAt: string, startedAt: string | null, endedAt: string | null, stepId: string | null, timerEndsAt: string | null, timerLeftMs: number | null, version: number, stream: string, viewerCan: { plan: boolean, run: boolean, takePart: boolean } }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type UpdateSessionMutationVariables = Exact<{
  input: UpdateSessionInput;
}>;


export type UpdateSessionMutation = { updateSession:
    | { __typename: 'LiveSession', id: string, title: string, purpose: string, code: string, visibility: Visibility, teamId: string | null, state: SessionState, startsAt: string, startedAt: string | null, endedAt: string | null, stepId: string | null, timerEndsAt: string | null, timerLeftMs: number | null, version: number, stream: string, viewerCan: { plan: boolean, run: boolean, takePart: boolean } }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type JoinSessionMutationVariables = Exact<{
  id: string;
}>;


export type JoinSessionMutation = { joinSession:
    | { __typename: 'LiveSession', id: string, state: SessionState }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type StartSessionMutationVariables = Exact<{
  id: string;
}>;


export type StartSessionMutation = { startSession:
    | { __typename: 'LiveSession', id: string, state: SessionState }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'LiveSession', id: string, state: SessionState }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type OpenSessionStepMutationVariables = Exact<{
  stepId: string;
}>;


export type OpenSessionStepMutation = { openSessionStep:
    | { __typename: 'LiveSession', id: string, stepId: string | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type TurnSessionTimerMutationVariables = Exact<{
  id: string;
  act: TimerAct;
}>;


export type TurnSessionTimerMutation = { turnSessionTimer:
    | { __typename: 'LiveSession', id: string, timerEndsAt: string | null, timerLeftMs: number | null }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type RevealPredictionsMutationVariables = Exact<{
  stepId: string;
}>;


export type RevealPredictionsMutation = { revealPredictions:
    | { __typename: 'LiveSession', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type SetSessionVotingMutationVariables = Exact<{
  stepId: string;
  voting: boolean;
}>;


export type SetSessionVotingMutation = { setSessionVoting:
    | { __typename: 'LiveSession', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type HandOverSessionMutationVariables = Exact<{
  id: string;
  memberId: string;
}>;


export type HandOverSessionMutation = { handOverSession:
    | { __typename: 'LiveSession', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type TakeOverSessionMutationVariables = Exact<{
  id: string;
}>;


export type TakeOverSessionMutation = { takeOverSession:
    | { __typename: 'LiveSession', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type CommitPredictionMutationVariables = Exact<{
  input: CommitPredictionInput;
}>;


export type CommitPredictionMutation = { commitPrediction:
    | { __typename: 'LiveSession', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type AddSessionNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddSessionNoteMutation = { addSessionNote:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'SessionNote', id: string }
   };

export type EditSessionNoteMutationVariables = Exact<{
  input: EditNoteInput;
}>;


export type EditSessionNoteMutation = { editSessionNote:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'SessionNote', id: string, body: string, version: number }
   };

export type MoveSessionNoteMutationVariables = Exact<{
  input: MoveNoteInput;
}>;


export type MoveSessionNoteMutation = { moveSessionNote:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'SessionNote', id: string, x: number, y: number }
   };

export type RemoveSessionNoteMutationVariables = Exact<{
  id: string;
  removed: boolean;
}>;


export type RemoveSessionNoteMutation = { removeSessionNote:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'SessionNote', id: string }
   };

export type VoteForNoteMutationVariables = Exact<{
  noteId: string;
  on: boolean;
}>;


export type VoteForNoteMutation = { voteForNote:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'SessionNote', id: string, votes: number }
   };

export type MakeCommitmentMutationVariables = Exact<{
  input: MakeCommitmentInput;
}>;


export type MakeCommitmentMutation = { makeCommitment:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type EditCommitmentMutationVariables = Exact<{
  input: EditCommitmentInput;
}>;


export type EditCommitmentMutation = { editCommitment:
    | { __typename: 'Commitment', id: string, version: number }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type RemoveCommitmentMutationVariables = Exact<{
  id: string;
  removed: boolean;
}>;


export type RemoveCommitmentMutation = { removeCommitment:
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type FinishCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  done: boolean;
}>;


export type FinishCommitmentMutation = { finishCommitment:
    | { __typename: 'Commitment', id: string, doneAt: string | null, version: number }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type MakeDecisionMutationVariables = Exact<{
  input: MakeDecisionInput;
}>;


export type MakeDecisionMutation = { makeDecision:
    | { __typename: 'Decision', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type EditDecisionMutationVariables = Exact<{
  input: EditDecisionInput;
}>;


export type EditDecisionMutation = { editDecision:
    | { __typename: 'Decision', id: string, version: number }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type RemoveDecisionMutationVariables = Exact<{
  id: string;
  removed: boolean;
}>;


export type RemoveDecisionMutation = { removeDecision:
    | { __typename: 'Decision', id: string }
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
   };

export type LinkToSessionMutationVariables = Exact<{
  input: LinkToSessionInput;
}>;


export type LinkToSessionMutation = { linkToSession:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'SessionLink', id: string }
   };

export type TeamsQueryVariables = Exact<{
  after?: string | null | undefined;
  siteId?: string | null | undefined;
  ended?: boolean;
}>;


export type TeamsQuery = { teams: { edges: Array<{ node: { id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamQueryVariables = Exact<{
  id: string;
}>;


export type TeamQuery = { team: { version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } } | null };

export type MyTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTeamsQuery = { myTeams: Array<{ id: string, name: string, stream: string | null, district: { id: string, name: string }, composition: { status: CompositionStatus } }> };

export type TeamCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamCandidatesQuery = { teamCandidates: Array<{ id: string, name: string, roles: Array<Role>, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null }> };

export type WaitingWaiversQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WaitingWaiversQuery = { waitingWaivers: { edges: Array<{ node: { id: string, requirement: TeamRequirement, reason: string | null, askedAt: string, askedBy: { id: string, name: string } | null, team: { id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamRowFragment = { id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } };

export type TeamStandingFragment = { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> };

export type TeamDetailFragment = { version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type UpdateTeamMutationVariables = Exact<{
  input: UpdateTeamInput;
}>;


export type UpdateTeamMutation = { updateTeam:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type EndTeamMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type EndTeamMutation = { endTeam:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type ResumeTeamMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ResumeTeamMutation = { resumeTeam:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type AddTeamMemberMutationVariables = Exact<{
  input: AddTeamMemberInput;
}>;


export type AddTeamMemberMutation = { addTeamMember:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type SetTeamPartMutationVariables = Exact<{
  input: SetTeamPartInput;
}>;


export type SetTeamPartMutation = { setTeamPart:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type RemoveTeamMemberMutationVariables = Exact<{
  teamId: string;
  memberId: string;
}>;


export type RemoveTeamMemberMutation = { removeTeamMember:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type AddTeamSiteMutationVariables = Exact<{
  teamId: string;
  siteId: string;
}>;


export type AddTeamSiteMutation = { addTeamSite:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type RemoveTeamSiteMutationVariables = Exact<{
  teamId: string;
  siteId: string;
}>;


export type RemoveTeamSiteMutation = { removeTeamSite:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Team', version: number, stream: string | null, id: string, name: string, purpose: string, endedAt: string | null, memberCount: number, isMine: boolean, members: Array<{ part: TeamPart, perspective: string, joinedAt: string, takesPart: boolean, member: { id: string, name: string, roles: Array<Role>, state: MemberState, isMe: boolean, organization: { id: string, name: string, kind: OrganizationKind }, site: { id: string, name: string } | null } }>, waivers: Array<{ id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string, decidedAt: string | null, decidedNote: string | null, askedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, viewerCan: { edit: boolean, end: boolean, resume: boolean, decideWaivers: boolean }, district: { id: string, name: string }, schools: Array<{ id: string, name: string }>, composition: { status: CompositionStatus, requirements: Array<{ requirement: TeamRequirement, need: number, have: number, met: boolean, waived: boolean }> } }
   };

export type AskWaiverMutationVariables = Exact<{
  input: AskWaiverInput;
}>;


export type AskWaiverMutation = { askWaiver:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'TeamWaiver', id: string, requirement: TeamRequirement, state: WaiverState, reason: string | null, askedAt: string }
   };

export type DecideWaiverMutationVariables = Exact<{
  input: DecideWaiverInput;
}>;


export type DecideWaiverMutation = { decideWaiver:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'TeamWaiver', id: string, requirement: TeamRequirement, state: WaiverState, decidedAt: string | null, decidedNote: string | null }
   };

export type DescribeSiteMutationVariables = Exact<{
  input: DescribeSiteInput;
}>;


export type DescribeSiteMutation = { describeSite: { id: string, kind: SiteKind, name: string, code: string | null, county: string | null, state: SiteState, parentId: string | null, version: number, locale: Locale | null, enrollment: number | null, sizeBand: SizeBand | null, gradeLow: number | null, gradeHigh: number | null, viewerCan: { edit: boolean, invite: boolean, pause: boolean, handOver: boolean, describe: boolean } } };

export type TrackersQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type TrackersQuery = { trackers: { edges: Array<{ node: { id: string, name: string, kind: MeasureKind, type: MeasureType, grain: Grain, why: string, credit: string, visibility: Visibility, ownerName: string, authorName: string | null, teamName: string | null, installs: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReadyTrackersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadyTrackersQuery = { readyTrackers: Array<{ key: string, json: string, installs: number }> };

export type TrackerPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type TrackerPlacesQuery = { trackerPlaces: { canCreate: boolean, maxVisibility: Visibility, ownTeams: Array<{ id: string, name: string }>, organization: { id: string, name: string } | null, teams: Array<{ id: string, name: string }> } };

export type TrackerQueryVariables = Exact<{
  id: string;
}>;


export type TrackerQuery = { tracker: { id: string, name: string, json: string, visibility: Visibility, teamId: string | null, number: number, version: number, deletedAt: string | null, updatedAt: string, installs: number, owner: { id: string, name: string }, author: { id: string, name: string } | null, team: { id: string, name: string } | null, viewerCan: { edit: boolean } } | null };

export type CreateTrackerMutationVariables = Exact<{
  input: CreateTrackerInput;
}>;


export type CreateTrackerMutation = { createTracker:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Tracker', id: string, name: string }
   };

export type SaveMeasureAsTrackerMutationVariables = Exact<{
  input: SaveMeasureAsTrackerInput;
}>;


export type SaveMeasureAsTrackerMutation = { saveMeasureAsTracker:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Tracker', id: string, name: string }
   };

export type UpdateTrackerMutationVariables = Exact<{
  input: UpdateTrackerInput;
}>;


export type UpdateTrackerMutation = { updateTracker:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Tracker', id: string, name: string, number: number, version: number }
   };

export type SetTrackerVisibilityMutationVariables = Exact<{
  input: SetTrackerVisibilityInput;
}>;


export type SetTrackerVisibilityMutation = { setTrackerVisibility:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Tracker', id: string, name: string, visibility: Visibility, version: number }
   };

export type RemoveTrackerMutationVariables = Exact<{
  id: string;
}>;


export type RemoveTrackerMutation = { removeTracker: { id: string, name: string, deletedAt: string | null } };

export type RestoreTrackerMutationVariables = Exact<{
  id: string;
}>;


export type RestoreTrackerMutation = { restoreTracker:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'Tracker', id: string, name: string, deletedAt: string | null }
   };

export type InstallTrackerMutationVariables = Exact<{
  input: InstallTrackerInput;
}>;


export type InstallTrackerMutation = { installTracker:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'TrackerInstall', id: string, measureId: string, measure: { id: string, name: string } | null, team: { id: string, name: string } | null }
   };

export type UninstallTrackerMutationVariables = Exact<{
  id: string;
}>;


export type UninstallTrackerMutation = { uninstallTracker:
    | { __typename: 'Refused', message: string, refusal: string, params: Array<{ name: string, value: string }> }
    | { __typename: 'TrackerInstall', id: string, measureId: string }
   };

export type TrackerPartsFragment = { id: string, name: string, json: string, visibility: Visibility, teamId: string | null, number: number, version: number, deletedAt: string | null, updatedAt: string, installs: number, owner: { id: string, name: string }, author: { id: string, name: string } | null, team: { id: string, name: string } | null, viewerCan: { edit: boolean } };

export type MultiplesQueryVariables = Exact<{
  measureId: string;
  stratum?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type MultiplesQuery = { multiples: { grain: Grain, starts: Array<string>, more: boolean, cards: Array<{ id: string, siteName: string, ownerName: string | null, raw: boolean, kind: ChartKind, signal: Signal, sentence: string, counted: number, run: Array<number>, phases: Array<number>, last: number | null, values: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null>, statuses: string }> } };

export type SeriesGroupsQueryVariables = Exact<{
  id: string;
}>;


export type SeriesGroupsQuery = { series: { id: string, measure: { id: string, per: number, goal: number | null, chartSetting: { id: string, kind: ChartKind | null, ruleSet: string, screen: boolean, version: number, kinds: Array<ChartKind> } }, groups: Array<{ id: string, stratum: string, raw: boolean, signal: Signal, sentence: string, phases: Array<{ startsOn: string | null, baselineUntil: string | null }>, points: Array<{ periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null }> }>, equity: { alert: boolean, behind: Array<string>, undecided: Array<string>, sentence: string } | null } | null };

export type FunnelQueryVariables = Exact<{
  measureId: string;
  period?: string | null | undefined;
  districtId?: string | null | undefined;
}>;


export type FunnelQuery = { measure: { id: string, name: string, kind: MeasureKind, type: MeasureType, direction: Direction, unit: string, grain: Grain, per: number, strataName: string | null, strata: Array<string>, goal: number | null, goalBy: string | null, visibility: Visibility, seriesCount: number, stream: string, cycleMarks: Array<{ cycleId: string, kind: CycleMarkKind, date: string, title: string, number: number, teamName: string, districtId: string, siteId: string | null }>, viewerCan: { edit: boolean, import: boolean, record: boolean, export: boolean, setChart: boolean, annotate: boolean } } | null, funnel: { districtName: string | null, sentence: string, refusal: string | null, centre: number | null, overdispersed: boolean, suppressed: number, without: number, periods: Array<{ periodStart: string, label: string, sites: number }>, period: { periodStart: string, label: string, sites: number } | null, points: Array<{ seriesId: string, siteId: string, siteName: string, numerator: number, denominator: number, value: number, lower95: number, upper95: number, lower998: number, upper998: number, verdict: FunnelVerdict, schools: boolean }>, brightSpots: Array<{ seriesId: string, siteId: string, siteName: string, reasons: Array<BrightSpotReason>, sentence: string }> } };

export type WallQueryVariables = Exact<{ [key: string]: never; }>;


export type WallQuery = { wall: Array<{ seriesId: string, measureId: string, measureName: string, siteName: string, type: MeasureType, direction: Direction, unit: string, per: number, goal: number | null, stream: string, signal: Signal, sentence: string, setting: { kind: ChartKind | null, ruleSet: string, screen: boolean }, phases: Array<{ startsOn: string | null, baselineUntil: string | null }>, points: Array<{ periodStart: string, grain: Grain, label: string, status: PointStatus, numerator: number | null, denominator: number | null, value: number | null, spread: number | null }> }> };

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
export const PhasePartsFragmentDoc = new TypedDocumentString(`
    fragment PhaseParts on ChartPhase {
  id
  version
  startsOn
  baselineUntil
  reason
  by
  at
}
    `, {"fragmentName":"PhaseParts"}) as unknown as TypedDocumentString<PhasePartsFragment, unknown>;
export const AnnotationPartsFragmentDoc = new TypedDocumentString(`
    fragment AnnotationParts on Annotation {
  id
  version
  seriesId
  onDate
  kind
  text
  link {
    kind
    id
    title
  }
  by
  canEdit
}
    `, {"fragmentName":"AnnotationParts"}) as unknown as TypedDocumentString<AnnotationPartsFragment, unknown>;
export const DefinitionMarkFragmentDoc = new TypedDocumentString(`
    fragment DefinitionMark on MeasureDefinition {
  number
  validFrom
}
    `, {"fragmentName":"DefinitionMark"}) as unknown as TypedDocumentString<DefinitionMarkFragment, unknown>;
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
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on PointEntry {
  id
  measureId
  seriesId
  cells
  added
  changed
  canUndo
  undoneAt
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const IdeaPartsFragmentDoc = new TypedDocumentString(`
    fragment IdeaParts on ChangeIdea {
  id
  title
  summary
  problem
  core
  adaptable
  areas
  drivers
  firstTest
  visibility
  teamId
  number
  version
  credit
  deletedAt
  createdAt
  updatedAt
  stream
  owner {
    id
    name
  }
  author {
    id
    name
  }
  team {
    id
    name
  }
  clonedFrom {
    id
    title
  }
  viewerCan {
    edit
    remove
    clone
  }
}
    `, {"fragmentName":"IdeaParts"}) as unknown as TypedDocumentString<IdeaPartsFragment, unknown>;
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
export const CycleAnswerFragmentDoc = new TypedDocumentString(`
    fragment CycleAnswer on CycleResult {
  __typename
  ... on PdsaCycle {
    id
    version
    stage
    title
  }
  ...RefusedWords
}
    fragment RefusedWords on Refused {
  refusal: code
  message
  params {
    name
    value
  }
}`, {"fragmentName":"CycleAnswer"}) as unknown as TypedDocumentString<CycleAnswerFragment, unknown>;
export const TestCardFragmentDoc = new TypedDocumentString(`
    fragment TestCard on CycleCard {
  id
  version
  stage
  visibility
  title
  number
  objective
  scaleCount
  scaleUnit
  plannedStart
  plannedEnd
  startedAt
  studiedAt
  closedAt
  decision
  learned
  why
  ideaId
  ideaTitle
  teamId
  teamName
  districtId
  districtName
  leadName
  questions
  predictions
  verdicts
  predicted
  result
}
    `, {"fragmentName":"TestCard"}) as unknown as TypedDocumentString<TestCardFragment, unknown>;
export const CyclePartsFragmentDoc = new TypedDocumentString(`
    fragment CycleParts on PdsaCycle {
  id
  version
  stage
  visibility
  title
  number
  objective
  objectiveHint
  scaleCount
  scaleUnit
  nextScale
  failureCost
  readiness
  plannedStart
  plannedEnd
  dataPlan
  asPlanned
  whatDiffered
  whatChanged
  whatSupported
  effectEducators
  effectStudents
  effectSystem
  learned
  conditions
  decision
  why
  nextStep
  scalePlan
  sustainedBy
  retryWhen
  cancelReason
  startedAt
  studiedAt
  closedAt
  createdAt
  stream
  team {
    id
    name
    district {
      id
      name
    }
    schools {
      id
      name
    }
  }
  idea {
    id
    title
  }
  measure {
    id
    name
    unit
  }
  site {
    id
    name
  }
  lead {
    id
    name
  }
  clonedFrom {
    id
    title
    team {
      id
      name
    }
  }
  tasks {
    what
    who
    when
    where
  }
  predictions {
    id
    number
    question
    predicted
    value
    unit
    confidence
    dataKind
    result
    resultValue
    verdict
    surprise
  }
  notes {
    id
    kind
    body
    quantity
    unit
    notedAt
    author {
      id
      name
    }
  }
  steps {
    id
    from
    to
    reason
    at
    by {
      id
      name
    }
  }
  ramp {
    id
    number
    stage
    decision
    title
  }
  advice {
    belief
    advised
    planned
    tooLarge
    source
  }
  fidelity {
    item
    met
  }
  reach {
    widest
    teamPeople
  }
  viewerCan {
    edit
    advance
    clone
  }
}
    `, {"fragmentName":"CycleParts"}) as unknown as TypedDocumentString<CyclePartsFragment, unknown>;
export const MarkPartsFragmentDoc = new TypedDocumentString(`
    fragment MarkParts on CycleMark {
  cycleId
  kind
  date
  title
  number
  teamName
  districtId
  siteId
}
    `, {"fragmentName":"MarkParts"}) as unknown as TypedDocumentString<MarkPartsFragment, unknown>;
export const ChartSettingPartsFragmentDoc = new TypedDocumentString(`
    fragment ChartSettingParts on MeasureChartSetting {
  id
  kind
  ruleSet
  screen
  version
  kinds
}
    `, {"fragmentName":"ChartSettingParts"}) as unknown as TypedDocumentString<ChartSettingPartsFragment, unknown>;
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
    per
    grain
    goal
    goalBy
    chartSetting {
      ...ChartSettingParts
    }
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
    fragment ChartSettingParts on MeasureChartSetting {
  id
  kind
  ruleSet
  screen
  version
  kinds
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
  per
  strataName
  strata
  goal
  goalBy
  visibility
  seriesCount
  stream
  viewerCan {
    edit
    import
    record
    export
    setChart
    annotate
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
  spread
}
    `, {"fragmentName":"PointParts"}) as unknown as TypedDocumentString<PointPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ImportParts on MeasureImport {
  id
  measureId
  fileName
  sheet
  sheets
  state
  failure
  failureCode
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
    stratum
    numerator
    denominator
    value
    spread
    status
    grain
    blankMeans
    zeroMeans
    createSites
    createStrata
    visibility
  }
  preview {
    ready
    added
    changed
    unchanged
    missing
    suppressed
    noDenominator
    zeros
    hiddenFromOthers
    bad
    sitesMatched
    sitesToCreate
    newSites
    newStrata
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
  locale
  enrollment
  sizeBand
  gradeLow
  gradeHigh
  viewerCan {
    edit
    invite
    pause
    handOver
    describe
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
export const IdeaEvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment IdeaEvidenceParts on IdeaEvidence {
  teams
  districts
  tests
  running
  adopted
  adapted
  abandoned
  updatedAt
  conditions {
    text
    tests
  }
}
    `, {"fragmentName":"IdeaEvidenceParts"}) as unknown as TypedDocumentString<IdeaEvidencePartsFragment, unknown>;
export const LearnedTestPartsFragmentDoc = new TypedDocumentString(`
    fragment LearnedTestParts on LearnedTest {
  id
  title
  decision
  learned
  why
  conditions
  closedAt
  ideaId
  ideaTitle
  teamId
  teamName
  districtName
  evidence {
    ...IdeaEvidenceParts
  }
}
    fragment IdeaEvidenceParts on IdeaEvidence {
  teams
  districts
  tests
  running
  adopted
  adapted
  abandoned
  updatedAt
  conditions {
    text
    tests
  }
}`, {"fragmentName":"LearnedTestParts"}) as unknown as TypedDocumentString<LearnedTestPartsFragment, unknown>;
export const SessionCardPartsFragmentDoc = new TypedDocumentString(`
    fragment SessionCardParts on SessionCard {
  id
  title
  purpose
  state
  visibility
  startsAt
  startedAt
  endedAt
  facilitatorName
  steps
  minutes
  learningShare
  people
  openCommitments
}
    `, {"fragmentName":"SessionCardParts"}) as unknown as TypedDocumentString<SessionCardPartsFragment, unknown>;
export const SessionHeadFragmentDoc = new TypedDocumentString(`
    fragment SessionHead on LiveSession {
  id
  title
  purpose
  code
  visibility
  teamId
  state
  startsAt
  startedAt
  endedAt
  stepId
  timerEndsAt
  timerLeftMs
  version
  stream
  viewerCan {
    plan
    run
    takePart
  }
}
    `, {"fragmentName":"SessionHead"}) as unknown as TypedDocumentString<SessionHeadFragment, unknown>;
export const TeamStandingFragmentDoc = new TypedDocumentString(`
    fragment TeamStanding on TeamComposition {
  status
  requirements {
    requirement
    need
    have
    met
    waived
  }
}
    `, {"fragmentName":"TeamStanding"}) as unknown as TypedDocumentString<TeamStandingFragment, unknown>;
export const TeamRowFragmentDoc = new TypedDocumentString(`
    fragment TeamRow on Team {
  id
  name
  purpose
  endedAt
  memberCount
  isMine
  district {
    id
    name
  }
  schools {
    id
    name
  }
  composition {
    ...TeamStanding
  }
}
    fragment TeamStanding on TeamComposition {
  status
  requirements {
    requirement
    need
    have
    met
    waived
  }
}`, {"fragmentName":"TeamRow"}) as unknown as TypedDocumentString<TeamRowFragment, unknown>;
export const TeamDetailFragmentDoc = new TypedDocumentString(`
    fragment TeamDetail on Team {
  ...TeamRow
  version
  stream
  members {
    part
    perspective
    joinedAt
    takesPart
    member {
      id
      name
      roles
      state
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
    }
  }
  waivers {
    id
    requirement
    state
    reason
    askedAt
    askedBy {
      id
      name
    }
    decidedAt
    decidedNote
    decidedBy {
      id
      name
    }
  }
  viewerCan {
    edit
    end
    resume
    decideWaivers
  }
}
    fragment TeamRow on Team {
  id
  name
  purpose
  endedAt
  memberCount
  isMine
  district {
    id
    name
  }
  schools {
    id
    name
  }
  composition {
    ...TeamStanding
  }
}
fragment TeamStanding on TeamComposition {
  status
  requirements {
    requirement
    need
    have
    met
    waived
  }
}`, {"fragmentName":"TeamDetail"}) as unknown as TypedDocumentString<TeamDetailFragment, unknown>;
export const TrackerPartsFragmentDoc = new TypedDocumentString(`
    fragment TrackerParts on Tracker {
  id
  name
  json
  visibility
  teamId
  number
  version
  deletedAt
  updatedAt
  installs
  owner {
    id
    name
  }
  author {
    id
    name
  }
  team {
    id
    name
  }
  viewerCan {
    edit
  }
}
    `, {"fragmentName":"TrackerParts"}) as unknown as TypedDocumentString<TrackerPartsFragment, unknown>;
export const SeriesSheetDocument = {"__meta__":{"operation":"query","name":"SeriesSheet","id":"41848f548659637e1b7b29f3201533288f16bf5b9e409b34a0b505053b996e42"}} as unknown as TypedDocumentString<SeriesSheetQuery, SeriesSheetQueryVariables>;
export const SetChartSettingDocument = {"__meta__":{"operation":"mutation","name":"SetChartSetting","id":"2e590577e93ec4631e233533f1d3b2b5abbf23c1631c569833e2d6c754fb21da"}} as unknown as TypedDocumentString<SetChartSettingMutation, SetChartSettingMutationVariables>;
export const StartPhaseDocument = {"__meta__":{"operation":"mutation","name":"StartPhase","id":"39471b1e700ce63e642cddca7ae48a5a82c11c2b8e3a47d28482f77ceb11233d"}} as unknown as TypedDocumentString<StartPhaseMutation, StartPhaseMutationVariables>;
export const ChangePhaseDocument = {"__meta__":{"operation":"mutation","name":"ChangePhase","id":"f571996a9be8ca9154071598351bde8811605307f9fb2d4bba7c2238f3e63ea5"}} as unknown as TypedDocumentString<ChangePhaseMutation, ChangePhaseMutationVariables>;
export const RemovePhaseDocument = {"__meta__":{"operation":"mutation","name":"RemovePhase","id":"825d86413f5aec9dfaa257e730a7470412ad8e6af7119896101ca326771c26f0"}} as unknown as TypedDocumentString<RemovePhaseMutation, RemovePhaseMutationVariables>;
export const LockBaselineDocument = {"__meta__":{"operation":"mutation","name":"LockBaseline","id":"4690a52396173f9276895607d7a97fa0636723c2f02ec13867d2c159303697cd"}} as unknown as TypedDocumentString<LockBaselineMutation, LockBaselineMutationVariables>;
export const AddAnnotationDocument = {"__meta__":{"operation":"mutation","name":"AddAnnotation","id":"3545c9d78d18d4b49ef9fccc6a2e321893969dfbd26f395a1ba99972f5d0de14"}} as unknown as TypedDocumentString<AddAnnotationMutation, AddAnnotationMutationVariables>;
export const EditAnnotationDocument = {"__meta__":{"operation":"mutation","name":"EditAnnotation","id":"e99cc36200b0cab6be57db983e5d5e96a7b785f3dea2d375467d132ea470dbc8"}} as unknown as TypedDocumentString<EditAnnotationMutation, EditAnnotationMutationVariables>;
export const RemoveAnnotationDocument = {"__meta__":{"operation":"mutation","name":"RemoveAnnotation","id":"91cbcacae2144c856b59cd376fdc56b74576f6ec140c9109614654daeb163b48"}} as unknown as TypedDocumentString<RemoveAnnotationMutation, RemoveAnnotationMutationVariables>;
export const RestoreAnnotationDocument = {"__meta__":{"operation":"mutation","name":"RestoreAnnotation","id":"ca529144f562be706c02f269853e0c323433529171771feddfbc3ddfd4eff833"}} as unknown as TypedDocumentString<RestoreAnnotationMutation, RestoreAnnotationMutationVariables>;
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
export const DraftDocument = {"__meta__":{"operation":"query","name":"Draft","id":"247ae6132667bc95d7915cfb3c8723de6df0b77f843611b6a88b6e90132c1bd8"}} as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"operation":"mutation","name":"SaveDraft","id":"79c80bc7fc41e7974fe03e54f63237bae192b9763193d15bffb89bd746c5317c"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"operation":"mutation","name":"DiscardDraft","id":"92b97984476b298f4151ce178bffd5d213b3e42bf4d25f54dc2f03181b2e109e"}} as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const EntrySheetDocument = {"__meta__":{"operation":"query","name":"EntrySheet","id":"cd2e2f37103e115969dd90cf7fce85b01535a79347321245972bcd1cf33f7d2b"}} as unknown as TypedDocumentString<EntrySheetQuery, EntrySheetQueryVariables>;
export const RecordPointsDocument = {"__meta__":{"operation":"mutation","name":"RecordPoints","id":"7eeaf8df283bc7cc46edb1c341713fcd58bf120f441a24bda2baf083428f7563"}} as unknown as TypedDocumentString<RecordPointsMutation, RecordPointsMutationVariables>;
export const UndoEntryDocument = {"__meta__":{"operation":"mutation","name":"UndoEntry","id":"42c59735d76209c39e84c64e37fb372e12eb2bcee0218d2cd180b70c5090ce34"}} as unknown as TypedDocumentString<UndoEntryMutation, UndoEntryMutationVariables>;
export const DuePointsDocument = {"__meta__":{"operation":"query","name":"DuePoints","id":"c244a8c5e8cc9e2c1191cee7d4e163e045f55bef8de94e25fa4ea821a6f48078"}} as unknown as TypedDocumentString<DuePointsQuery, DuePointsQueryVariables>;
export const CellHistoryDocument = {"__meta__":{"operation":"query","name":"CellHistory","id":"bdb90d98e2b60c3ceebe3ab19cbf4d7a4662ee1380ad997375cddea67d8327b5"}} as unknown as TypedDocumentString<CellHistoryQuery, CellHistoryQueryVariables>;
export const EntryPointsDocument = {"__meta__":{"operation":"query","name":"EntryPoints","id":"08a67f2f0586ac290d7e254f1a77c0a106884f5a4139ca7330e27a193d35f038"}} as unknown as TypedDocumentString<EntryPointsQuery, EntryPointsQueryVariables>;
export const IdeasDocument = {"__meta__":{"operation":"query","name":"Ideas","id":"0c1e5365135245b33ba3c52392e59bb065f302a2d7a26f76b9f3d3985c330392"}} as unknown as TypedDocumentString<IdeasQuery, IdeasQueryVariables>;
export const IdeaFacetsDocument = {"__meta__":{"operation":"query","name":"IdeaFacets","id":"6424d86b9e96bed09abce3a97974113255ad7dc8c34bbd282f50274cb892983e"}} as unknown as TypedDocumentString<IdeaFacetsQuery, IdeaFacetsQueryVariables>;
export const IdeaDocument = {"__meta__":{"operation":"query","name":"Idea","id":"2b411fbba57f88ead33e1853e41ff44f2d7cf4cbe549fdafdc084a11eac69bf7"}} as unknown as TypedDocumentString<IdeaQuery, IdeaQueryVariables>;
export const IdeaEditionsDocument = {"__meta__":{"operation":"query","name":"IdeaEditions","id":"1d01a439d11e48e35e3d6f2031022bda1e2daa4af3eb224a67c1a45b3d6c2a87"}} as unknown as TypedDocumentString<IdeaEditionsQuery, IdeaEditionsQueryVariables>;
export const IdeaAuthoringDocument = {"__meta__":{"operation":"query","name":"IdeaAuthoring","id":"f86158f485baba251f9c60cd2dc68e5e9560f8a50086ac02f232ae4f89fa4d05"}} as unknown as TypedDocumentString<IdeaAuthoringQuery, IdeaAuthoringQueryVariables>;
export const CreateIdeaDocument = {"__meta__":{"operation":"mutation","name":"CreateIdea","id":"e27540f7827bfc6c66e19c083555dc2c366107b802d6629d83853c10015681e0"}} as unknown as TypedDocumentString<CreateIdeaMutation, CreateIdeaMutationVariables>;
export const UpdateIdeaDocument = {"__meta__":{"operation":"mutation","name":"UpdateIdea","id":"f6826229394af34044113935d73fe23e53a10c6dbe268ff9d4638456c2eedae3"}} as unknown as TypedDocumentString<UpdateIdeaMutation, UpdateIdeaMutationVariables>;
export const SetIdeaVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetIdeaVisibility","id":"331c0736dac47d51503f21a7ae4e6ade208f28e7271a46d72a96ce97590cf6d5"}} as unknown as TypedDocumentString<SetIdeaVisibilityMutation, SetIdeaVisibilityMutationVariables>;
export const CloneIdeaDocument = {"__meta__":{"operation":"mutation","name":"CloneIdea","id":"93da6a63b5387cdfa5a008c13fd35a7c7c3e5c9a3d689bd5ca5dfa186b3c12b8"}} as unknown as TypedDocumentString<CloneIdeaMutation, CloneIdeaMutationVariables>;
export const RemoveIdeaDocument = {"__meta__":{"operation":"mutation","name":"RemoveIdea","id":"b2071455c24ffc7f789d1e8da0d404a1a80bd8a429b069ce0e9ab0fae116b01a"}} as unknown as TypedDocumentString<RemoveIdeaMutation, RemoveIdeaMutationVariables>;
export const RestoreIdeaDocument = {"__meta__":{"operation":"mutation","name":"RestoreIdea","id":"6b66fef8f48a6c27e6662777aae1371df20ead8a44a1d0339aeabecf878d3954"}} as unknown as TypedDocumentString<RestoreIdeaMutation, RestoreIdeaMutationVariables>;
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
export const ChooseImportSheetDocument = {"__meta__":{"operation":"mutation","name":"ChooseImportSheet","id":"0ef9000765b8cbce72196d1b8f98080665c74c47ca658fc8cc3940f98a0f7a24"}} as unknown as TypedDocumentString<ChooseImportSheetMutation, ChooseImportSheetMutationVariables>;
export const MyBoardsDocument = {"__meta__":{"operation":"query","name":"MyBoards","id":"b574ea3e4815d4ff1d3f454dfa8393a9021a795e50e4f7656833b1820c7d5eaf"}} as unknown as TypedDocumentString<MyBoardsQuery, MyBoardsQueryVariables>;
export const BoardDocument = {"__meta__":{"operation":"query","name":"Board","id":"a75707cb211df957d58b5ccf727fdca3cdae34e35146be3ba9a4d19207ffb7d2"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const TestsDocument = {"__meta__":{"operation":"query","name":"Tests","id":"36aaf74f074c45b5ae045297cbfc460eddbdd548ba0ee0934d307b26c7a0d859"}} as unknown as TypedDocumentString<TestsQuery, TestsQueryVariables>;
export const IdeaTestsDocument = {"__meta__":{"operation":"query","name":"IdeaTests","id":"2055ef532d1c5217cce6974ca437732621439724cad7feb50efb846d303dc2a9"}} as unknown as TypedDocumentString<IdeaTestsQuery, IdeaTestsQueryVariables>;
export const IdeaChoicesDocument = {"__meta__":{"operation":"query","name":"IdeaChoices","id":"a55cc351d04a1fec0a429fb89ee78618b89e1dd5f08a0e58f9fcec889675b4c3"}} as unknown as TypedDocumentString<IdeaChoicesQuery, IdeaChoicesQueryVariables>;
export const CycleDocument = {"__meta__":{"operation":"query","name":"Cycle","id":"8b97f6ab26c8d9e8effa2fb931a7b01368d1b3821a11a5cdf5829b20774a9007"}} as unknown as TypedDocumentString<CycleQuery, CycleQueryVariables>;
export const CreateCycleDocument = {"__meta__":{"operation":"mutation","name":"CreateCycle","id":"7f11745fb0adf012a4dd0532e61a158bda650390487c683ff75fc8d5833c99c1"}} as unknown as TypedDocumentString<CreateCycleMutation, CreateCycleMutationVariables>;
export const ClonePlanDocument = {"__meta__":{"operation":"mutation","name":"ClonePlan","id":"dc870ab7304fb4281f5e6908200d40df8680bb1c33240da634a5c7ed6ce7d28f"}} as unknown as TypedDocumentString<ClonePlanMutation, ClonePlanMutationVariables>;
export const UpdateCycleDocument = {"__meta__":{"operation":"mutation","name":"UpdateCycle","id":"74207b5b4973a23a4142f99188e36a5f70f482b57c0f9325e5b35e74efb2eae7"}} as unknown as TypedDocumentString<UpdateCycleMutation, UpdateCycleMutationVariables>;
export const AdvanceCycleDocument = {"__meta__":{"operation":"mutation","name":"AdvanceCycle","id":"1fbcaeb30a07b21393b8200075f9cc39eeaa97174a00cc331362ff485c2ea947"}} as unknown as TypedDocumentString<AdvanceCycleMutation, AdvanceCycleMutationVariables>;
export const SetCycleVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetCycleVisibility","id":"1a547fd8ff9cbd844c60736ab914c1dba4913a8118562dcb0475c730924e80c4"}} as unknown as TypedDocumentString<SetCycleVisibilityMutation, SetCycleVisibilityMutationVariables>;
export const AddCycleNoteDocument = {"__meta__":{"operation":"mutation","name":"AddCycleNote","id":"f55eee15d5e44c360c037dcf69ba77a7f43958ee92fb03f692873a365a230435"}} as unknown as TypedDocumentString<AddCycleNoteMutation, AddCycleNoteMutationVariables>;
export const LearningDocument = {"__meta__":{"operation":"query","name":"Learning","id":"71b20091edc5e08399543007a2e727dc83c350b8b0acfa50ebbc41fab4d1d8a1"}} as unknown as TypedDocumentString<LearningQuery, LearningQueryVariables>;
export const MeasuresDocument = {"__meta__":{"operation":"query","name":"Measures","id":"9f4f0a002a2cf06dfe2517d13b7d1c28a0b20902b08b1c7c05d417066268bb5b"}} as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureDocument = {"__meta__":{"operation":"query","name":"Measure","id":"787867bd32a8aabbe09a063fbd37ce61c79bd5de7e154575f033b3e35a809898"}} as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const SmallMultiplesDocument = {"__meta__":{"operation":"query","name":"SmallMultiples","id":"fb52dd4a00ba94bd91f3fb6ff00b3188dca43c205ec5e9659657d6653f65bd31"}} as unknown as TypedDocumentString<SmallMultiplesQuery, SmallMultiplesQueryVariables>;
export const SeriesDocument = {"__meta__":{"operation":"query","name":"Series","id":"e8c05a5051988f6c624d2a485378115995a63ede2a74eed654b7f4d71a88a97a"}} as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const ImportsDocument = {"__meta__":{"operation":"query","name":"Imports","id":"7140c759b3f740d6bf203ef843590dc0e40c2e57e3dd28738b3824922f9e3fa5"}} as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const MeasureImportDocument = {"__meta__":{"operation":"query","name":"MeasureImport","id":"8322d71652df01862d2268a4ad27fe2374057cf4f51105b5975b3e2a1da347ed"}} as unknown as TypedDocumentString<MeasureImportQuery, MeasureImportQueryVariables>;
export const CreateMeasureDocument = {"__meta__":{"operation":"mutation","name":"CreateMeasure","id":"ec121a8b02f85caa6bbfea399c178e5d17846d9d2f94b0ae01760834d0a750a6"}} as unknown as TypedDocumentString<CreateMeasureMutation, CreateMeasureMutationVariables>;
export const UpdateMeasureDocument = {"__meta__":{"operation":"mutation","name":"UpdateMeasure","id":"e0a74a57041962ad86c851a8518eceeb99b92143fa4fee58ec82cd216471ea37"}} as unknown as TypedDocumentString<UpdateMeasureMutation, UpdateMeasureMutationVariables>;
export const SetSeriesVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetSeriesVisibility","id":"d5cf6276e0e130bf5e5ed2f1f13967bd200614f069a26e633be26b1bc366e86e"}} as unknown as TypedDocumentString<SetSeriesVisibilityMutation, SetSeriesVisibilityMutationVariables>;
export const MapImportDocument = {"__meta__":{"operation":"mutation","name":"MapImport","id":"8dd28b7aadf73a08c94fa8351208611f89dc1e8d6dadf4d7c6f05629fd28d0d6"}} as unknown as TypedDocumentString<MapImportMutation, MapImportMutationVariables>;
export const ConfirmImportDocument = {"__meta__":{"operation":"mutation","name":"ConfirmImport","id":"c5e924ddb96d0bed96a86ee6a636f498c432ae6a1feb2b8266f7e56fe1dc8ae3"}} as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const UndoImportDocument = {"__meta__":{"operation":"mutation","name":"UndoImport","id":"566e24d2786ccf95a6170b67939b7e985fce2eca35062660186069b3bc717101"}} as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const MyNetworksDocument = {"__meta__":{"operation":"query","name":"MyNetworks","id":"b2853df6c027f43a3f99934a573e7a2146261c3dcded041a4bd4a830d5672c59"}} as unknown as TypedDocumentString<MyNetworksQuery, MyNetworksQueryVariables>;
export const NetworkDocument = {"__meta__":{"operation":"query","name":"Network","id":"009d4b137d5380d21365c7da21fc90f440e57fe66023ca082cfc5b3919aa5197"}} as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkHomeDocument = {"__meta__":{"operation":"query","name":"NetworkHome","id":"49aa408b1011aeca89f3ce81b77085c388d0f987ff21bc28c7c6e518bb408bcb"}} as unknown as TypedDocumentString<NetworkHomeQuery, NetworkHomeQueryVariables>;
export const SitesDocument = {"__meta__":{"operation":"query","name":"Sites","id":"bb76846b6cdf97a62dc39455a1640025ff079b9e05123ca7acd31142ed6a1bed"}} as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const SiteDocument = {"__meta__":{"operation":"query","name":"Site","id":"8a6e94f6b7af7712a7256e3755ac14890c04afc241e74ce5bfa90ea231cb379b"}} as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const MembersDocument = {"__meta__":{"operation":"query","name":"Members","id":"4a33e78b353149ea01d84802de81b104c5b21684076ead280174bc6791806ecc"}} as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const PendingInvitationsDocument = {"__meta__":{"operation":"query","name":"PendingInvitations","id":"6a4a6b6d04741efe4ef9988ecb98fe8e92db29ab601900548fa267767b96619d"}} as unknown as TypedDocumentString<PendingInvitationsQuery, PendingInvitationsQueryVariables>;
export const CreateNetworkDocument = {"__meta__":{"operation":"mutation","name":"CreateNetwork","id":"701132727397ca70450bb08dde732dd068452d45b3b862e505a49470c73c7bd0"}} as unknown as TypedDocumentString<CreateNetworkMutation, CreateNetworkMutationVariables>;
export const UpdateNetworkDocument = {"__meta__":{"operation":"mutation","name":"UpdateNetwork","id":"d49b2290bc688213cc0bf2af618465c2e639a072663fe171fd384d5b5e7d5826"}} as unknown as TypedDocumentString<UpdateNetworkMutation, UpdateNetworkMutationVariables>;
export const AddSiteDocument = {"__meta__":{"operation":"mutation","name":"AddSite","id":"a665afa75a58cde56f582885b08ef45ecbac903e8b3f54abc2e88f2e0f5805b0"}} as unknown as TypedDocumentString<AddSiteMutation, AddSiteMutationVariables>;
export const UpdateSiteDocument = {"__meta__":{"operation":"mutation","name":"UpdateSite","id":"d05f0026c3dca466f483a520e1edd6baf944eb79ae16b07b3e0ed42281de61c7"}} as unknown as TypedDocumentString<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const SetSiteStateDocument = {"__meta__":{"operation":"mutation","name":"SetSiteState","id":"1509f89a3c74c092112db7abca8fcad98c7eebd697fd2a6e302968e15f3db58f"}} as unknown as TypedDocumentString<SetSiteStateMutation, SetSiteStateMutationVariables>;
export const InviteDistrictDocument = {"__meta__":{"operation":"mutation","name":"InviteDistrict","id":"0982f09a8aef431d6467baf33ec7dc20f1d6a9c42db6b3af0795425adea3cf5c"}} as unknown as TypedDocumentString<InviteDistrictMutation, InviteDistrictMutationVariables>;
export const InviteMemberDocument = {"__meta__":{"operation":"mutation","name":"InviteMember","id":"638115a18f3f4173c7974883f80f42d9ebabdd2e4f05451a2969281e93d00acf"}} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"operation":"mutation","name":"RevokeInvitation","id":"501bf20c6765cdd6d5fce232debeda8e42961247484a44cff659eeb90a9e8f6c"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"operation":"mutation","name":"AcceptInvitation","id":"493fcb956901b086c27fece63d3db0200f9d867f8521bf7db2f93021a1f98354"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SetMemberRolesDocument = {"__meta__":{"operation":"mutation","name":"SetMemberRoles","id":"56d4a052f23e0ae8248b3bd018bd5448541aaf51aa73aca9151bca2583b7ae60"}} as unknown as TypedDocumentString<SetMemberRolesMutation, SetMemberRolesMutationVariables>;
export const RemoveMemberDocument = {"__meta__":{"operation":"mutation","name":"RemoveMember","id":"ccb24be12ec3c66a1af95ba26271a7239f858e59ddabe09c1d39326d15eb5f24"}} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const HandOverSeriesDocument = {"__meta__":{"operation":"mutation","name":"HandOverSeries","id":"05717aff8f91d6a963af2fc401451fbe8cbe0ba7da76ceba4f2f9f0410172e96"}} as unknown as TypedDocumentString<HandOverSeriesMutation, HandOverSeriesMutationVariables>;
export const RecentLearningDocument = {"__meta__":{"operation":"query","name":"RecentLearning","id":"dc9e14b7f2e0c858670305d57d2189e253f9a14a05abe46b8ab74ba383390dae"}} as unknown as TypedDocumentString<RecentLearningQuery, RecentLearningQueryVariables>;
export const SessionsDocument = {"__meta__":{"operation":"query","name":"Sessions","id":"6b00b0fbc2eb2777966ae26f6cc55a6fe66f8672865c647aef8c4f5004f13733"}} as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const SessionRoomDocument = {"__meta__":{"operation":"query","name":"SessionRoom","id":"e6956de883fbc4ee58687de8f157008bf765acd48c986c0514b3c56dfaed5689"}} as unknown as TypedDocumentString<SessionRoomQuery, SessionRoomQueryVariables>;
export const SessionChoicesDocument = {"__meta__":{"operation":"query","name":"SessionChoices","id":"161d0d28156442d67d3790086042b7b815f1a7daf4fdc6ba6d345aa2d72000c8"}} as unknown as TypedDocumentString<SessionChoicesQuery, SessionChoicesQueryVariables>;
export const SessionByCodeDocument = {"__meta__":{"operation":"query","name":"SessionByCode","id":"241636127ac477da4cb8a65344f9f626f59b73fb17267a1e6ff1f6097c1050d7"}} as unknown as TypedDocumentString<SessionByCodeQuery, SessionByCodeQueryVariables>;
export const MyCommitmentsDocument = {"__meta__":{"operation":"query","name":"MyCommitments","id":"35903ac034a58866c921439097a4ef79d4bdda2a4c341d0ef4fadce3e92a463c"}} as unknown as TypedDocumentString<MyCommitmentsQuery, MyCommitmentsQueryVariables>;
export const CreateSessionDocument = {"__meta__":{"operation":"mutation","name":"CreateSession","id":"7eb8f4e6d805aea3156b8bd78e2a31ccf4f403b2d1afa8ee194d7ce455c0d4ec"}} as unknown as TypedDocumentString<CreateSessionMutation, CreateSessionMutationVariables>;
export const UpdateSessionDocument = {"__meta__":{"operation":"mutation","name":"UpdateSession","id":"6bf19a447f77d8524fa256c39c2183a2c6cd2d34181bfe25baaa5a1288037ab6"}} as unknown as TypedDocumentString<UpdateSessionMutation, UpdateSessionMutationVariables>;
export const JoinSessionDocument = {"__meta__":{"operation":"mutation","name":"JoinSession","id":"b601576d839bcd62cff0aff254a2322ddb4982076d91ae4a6d9b53987e971390"}} as unknown as TypedDocumentString<JoinSessionMutation, JoinSessionMutationVariables>;
export const StartSessionDocument = {"__meta__":{"operation":"mutation","name":"StartSession","id":"35c1f9d6776cff6bef24cb1d3352bf861dded26f47400cf8af60eb2857df0bbd"}} as unknown as TypedDocumentString<StartSessionMutation, StartSessionMutationVariables>;
export const EndSessionDocument = {"__meta__":{"operation":"mutation","name":"EndSession","id":"e255b4ddd306fb41298f60a9740ae2e17beeb7153ce18a007c73b83bc7865d56"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const OpenSessionStepDocument = {"__meta__":{"operation":"mutation","name":"OpenSessionStep","id":"aacc289d795c8a884c3a43b8efa24c4c9af869271638776cd5b417632108a4f2"}} as unknown as TypedDocumentString<OpenSessionStepMutation, OpenSessionStepMutationVariables>;
export const TurnSessionTimerDocument = {"__meta__":{"operation":"mutation","name":"TurnSessionTimer","id":"3fca8164c595065f848dfba202f803c156aa1824af4f1373ac934b8cda949708"}} as unknown as TypedDocumentString<TurnSessionTimerMutation, TurnSessionTimerMutationVariables>;
export const RevealPredictionsDocument = {"__meta__":{"operation":"mutation","name":"RevealPredictions","id":"3f17dc1911342fb6b42289e1d364988ae3b4d1fb63069e887f724b896dfd9f68"}} as unknown as TypedDocumentString<RevealPredictionsMutation, RevealPredictionsMutationVariables>;
export const SetSessionVotingDocument = {"__meta__":{"operation":"mutation","name":"SetSessionVoting","id":"bed0082525250caf28e30aafff721e42e0a79d1ee0c87a2b000d25f07597d024"}} as unknown as TypedDocumentString<SetSessionVotingMutation, SetSessionVotingMutationVariables>;
export const HandOverSessionDocument = {"__meta__":{"operation":"mutation","name":"HandOverSession","id":"a5318288d1b9de1359e8d9bfc780372fbaa87ecf25bf5586c5658162fa6b181b"}} as unknown as TypedDocumentString<HandOverSessionMutation, HandOverSessionMutationVariables>;
export const TakeOverSessionDocument = {"__meta__":{"operation":"mutation","name":"TakeOverSession","id":"35f01771f4608fd3db864e9843aeab0ebc941bb1056a778c2b4d22fcc80c0132"}} as unknown as TypedDocumentString<TakeOverSessionMutation, TakeOverSessionMutationVariables>;
export const CommitPredictionDocument = {"__meta__":{"operation":"mutation","name":"CommitPrediction","id":"acf9ff7dc39e3a25c1ee0bb9dfb9904771ebdb74d8c3bff5140ddd60030a1ba0"}} as unknown as TypedDocumentString<CommitPredictionMutation, CommitPredictionMutationVariables>;
export const AddSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"AddSessionNote","id":"75a8a07ff7ca7bd190e705421ed00548eec2774e7bf4f99d2ab1a49ee01eaacf"}} as unknown as TypedDocumentString<AddSessionNoteMutation, AddSessionNoteMutationVariables>;
export const EditSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"EditSessionNote","id":"5ef6cd253da31114eb0c2ba6f565b9584630e1db07df105b43644b5135d9e0f0"}} as unknown as TypedDocumentString<EditSessionNoteMutation, EditSessionNoteMutationVariables>;
export const MoveSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"MoveSessionNote","id":"c5972c858dab2db50556692a15a71cd84f8ebca946b282798ab84f424ff0f5a8"}} as unknown as TypedDocumentString<MoveSessionNoteMutation, MoveSessionNoteMutationVariables>;
export const RemoveSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"RemoveSessionNote","id":"ebd02d2062f5840fb9551f445964263b56be6d11271340706a4e806a22600057"}} as unknown as TypedDocumentString<RemoveSessionNoteMutation, RemoveSessionNoteMutationVariables>;
export const VoteForNoteDocument = {"__meta__":{"operation":"mutation","name":"VoteForNote","id":"b0cd7a9e87b67be088d8c2883a19d19b27d030ad536243e74f4f99e7250f8ff6"}} as unknown as TypedDocumentString<VoteForNoteMutation, VoteForNoteMutationVariables>;
export const MakeCommitmentDocument = {"__meta__":{"operation":"mutation","name":"MakeCommitment","id":"7eada650dd3ef4365d02c2b9010b39d29211b16f2be41f52f7dd9ab9b3f4f40e"}} as unknown as TypedDocumentString<MakeCommitmentMutation, MakeCommitmentMutationVariables>;
export const EditCommitmentDocument = {"__meta__":{"operation":"mutation","name":"EditCommitment","id":"c8b72eb4461b7c1c50632d4455e2b714d11b9a320f5c6fbbe3fc084e52af3937"}} as unknown as TypedDocumentString<EditCommitmentMutation, EditCommitmentMutationVariables>;
export const RemoveCommitmentDocument = {"__meta__":{"operation":"mutation","name":"RemoveCommitment","id":"b71d41790a44ad3f80431efa0b2d37ef6422d62ade5f06858fb47fd9c83a815b"}} as unknown as TypedDocumentString<RemoveCommitmentMutation, RemoveCommitmentMutationVariables>;
export const FinishCommitmentDocument = {"__meta__":{"operation":"mutation","name":"FinishCommitment","id":"8aad24bea515ce12abc1b8009bdc3d4aca2c01817ab761ca98c4997b2debe5eb"}} as unknown as TypedDocumentString<FinishCommitmentMutation, FinishCommitmentMutationVariables>;
export const MakeDecisionDocument = {"__meta__":{"operation":"mutation","name":"MakeDecision","id":"91d373e59888b5cf6a74a110c9ab8a695c458388e246c5ecbd8687b730c32049"}} as unknown as TypedDocumentString<MakeDecisionMutation, MakeDecisionMutationVariables>;
export const EditDecisionDocument = {"__meta__":{"operation":"mutation","name":"EditDecision","id":"017f60b8be65d8a56ef1b6ac51510e703b2bde8cc648004d9fbd334189ad54ea"}} as unknown as TypedDocumentString<EditDecisionMutation, EditDecisionMutationVariables>;
export const RemoveDecisionDocument = {"__meta__":{"operation":"mutation","name":"RemoveDecision","id":"32371d3e33532f7157c8b9b076c0dab44bd384601278638471f27409aadcc248"}} as unknown as TypedDocumentString<RemoveDecisionMutation, RemoveDecisionMutationVariables>;
export const LinkToSessionDocument = {"__meta__":{"operation":"mutation","name":"LinkToSession","id":"160ee4353e566690bb6b247eef56efbb9d07280262390d44fc4f9e4a578c83c9"}} as unknown as TypedDocumentString<LinkToSessionMutation, LinkToSessionMutationVariables>;
export const TeamsDocument = {"__meta__":{"operation":"query","name":"Teams","id":"f243cf2673496b775835762cef3cda56e12fad9a87ddfc50911110e733f95ecb"}} as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const TeamDocument = {"__meta__":{"operation":"query","name":"Team","id":"6680d5528619f37b9500bc6d213e975f75f21ce698826f382582c22a2345ec38"}} as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const MyTeamsDocument = {"__meta__":{"operation":"query","name":"MyTeams","id":"243b5444c8fd66b34904f246d9cd83051bf603b0ca3c653c447cdae805347337"}} as unknown as TypedDocumentString<MyTeamsQuery, MyTeamsQueryVariables>;
export const TeamCandidatesDocument = {"__meta__":{"operation":"query","name":"TeamCandidates","id":"5687cca7361c28c5be6637d39b697a8cd66bceedc8a06eb45d26a3f4cbbcc4b5"}} as unknown as TypedDocumentString<TeamCandidatesQuery, TeamCandidatesQueryVariables>;
export const WaitingWaiversDocument = {"__meta__":{"operation":"query","name":"WaitingWaivers","id":"3073947b104c9612e43b362f3dda448350c3929da0ccef50db6042a6cea4bafc"}} as unknown as TypedDocumentString<WaitingWaiversQuery, WaitingWaiversQueryVariables>;
export const CreateTeamDocument = {"__meta__":{"operation":"mutation","name":"CreateTeam","id":"28771ead969433f2113952e20732854afcdf6ada5d0778c6001028753e3445df"}} as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = {"__meta__":{"operation":"mutation","name":"UpdateTeam","id":"2ace827b204b3480d2731d2a1b520a925e40678aa6a879a2ae8bb5968301af6e"}} as unknown as TypedDocumentString<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const EndTeamDocument = {"__meta__":{"operation":"mutation","name":"EndTeam","id":"5893d3dbc7f35dd46e6c16a38ab697f57ce270071f36b4e38614d12c5da467e1"}} as unknown as TypedDocumentString<EndTeamMutation, EndTeamMutationVariables>;
export const ResumeTeamDocument = {"__meta__":{"operation":"mutation","name":"ResumeTeam","id":"fdc623401c576d51d38c226030295febfac943268d9fbe259b720925b394c81d"}} as unknown as TypedDocumentString<ResumeTeamMutation, ResumeTeamMutationVariables>;
export const AddTeamMemberDocument = {"__meta__":{"operation":"mutation","name":"AddTeamMember","id":"fe66a4e3ad10e261e9e94fdd00ca61c8089f33e5c51afe9aa5e059bd778b223e"}} as unknown as TypedDocumentString<AddTeamMemberMutation, AddTeamMemberMutationVariables>;
export const SetTeamPartDocument = {"__meta__":{"operation":"mutation","name":"SetTeamPart","id":"117b42073ab0e9d1a29810f0cd83c689b69c24f7a6eddc941ec3d2e096517c85"}} as unknown as TypedDocumentString<SetTeamPartMutation, SetTeamPartMutationVariables>;
export const RemoveTeamMemberDocument = {"__meta__":{"operation":"mutation","name":"RemoveTeamMember","id":"00ff82690943e2eaeb49201ca57111e49cc232e786f08af81abb8541369005d2"}} as unknown as TypedDocumentString<RemoveTeamMemberMutation, RemoveTeamMemberMutationVariables>;
export const AddTeamSiteDocument = {"__meta__":{"operation":"mutation","name":"AddTeamSite","id":"8e138f095d29383802077127d30b73b888e1a61002ca5b1e71224cd9bfbcd062"}} as unknown as TypedDocumentString<AddTeamSiteMutation, AddTeamSiteMutationVariables>;
export const RemoveTeamSiteDocument = {"__meta__":{"operation":"mutation","name":"RemoveTeamSite","id":"8bce87772ae282ad7d69b75cb3fa35db56139430d91b376faaaa7022fa8bc053"}} as unknown as TypedDocumentString<RemoveTeamSiteMutation, RemoveTeamSiteMutationVariables>;
export const AskWaiverDocument = {"__meta__":{"operation":"mutation","name":"AskWaiver","id":"c5482c3e37734e53899999cf10f328940e6942db6bc59f832ad9cca8eac7feac"}} as unknown as TypedDocumentString<AskWaiverMutation, AskWaiverMutationVariables>;
export const DecideWaiverDocument = {"__meta__":{"operation":"mutation","name":"DecideWaiver","id":"dd830699e0e953586b0a88b82b16e258785d497abd55b5c7c8a95646b929144e"}} as unknown as TypedDocumentString<DecideWaiverMutation, DecideWaiverMutationVariables>;
export const DescribeSiteDocument = {"__meta__":{"operation":"mutation","name":"DescribeSite","id":"89895bc8889188f4a430bd954de966a7c8adafefdc2da371c2ee0f8678797a53"}} as unknown as TypedDocumentString<DescribeSiteMutation, DescribeSiteMutationVariables>;
export const TrackersDocument = {"__meta__":{"operation":"query","name":"Trackers","id":"6f45a3b7715800ddec1b88aa87d22a5f8df8188786a84ec2379f0b5aa3f318b6"}} as unknown as TypedDocumentString<TrackersQuery, TrackersQueryVariables>;
export const ReadyTrackersDocument = {"__meta__":{"operation":"query","name":"ReadyTrackers","id":"d3f1998816c9f9bf57d1703eec1d77052a774d6694e685ff0c8dbde1908a65af"}} as unknown as TypedDocumentString<ReadyTrackersQuery, ReadyTrackersQueryVariables>;
export const TrackerPlacesDocument = {"__meta__":{"operation":"query","name":"TrackerPlaces","id":"4b45903353ad6834c8fb398abe77ad8a1f8579700ad3687693e9005f5f91ec11"}} as unknown as TypedDocumentString<TrackerPlacesQuery, TrackerPlacesQueryVariables>;
export const TrackerDocument = {"__meta__":{"operation":"query","name":"Tracker","id":"c8b7c9ef11b471cd1134160fb5b86706264c56953ab20d0a4caa6a3c2e09aba7"}} as unknown as TypedDocumentString<TrackerQuery, TrackerQueryVariables>;
export const CreateTrackerDocument = {"__meta__":{"operation":"mutation","name":"CreateTracker","id":"2e25e56178910d8a6ffc65ca9f9551976eda505a854d64037508700ca1d6ea2a"}} as unknown as TypedDocumentString<CreateTrackerMutation, CreateTrackerMutationVariables>;
export const SaveMeasureAsTrackerDocument = {"__meta__":{"operation":"mutation","name":"SaveMeasureAsTracker","id":"2722c2984ed2687157c49f70f2d2e5431a9a82c3131627f3f480a677d177a4af"}} as unknown as TypedDocumentString<SaveMeasureAsTrackerMutation, SaveMeasureAsTrackerMutationVariables>;
export const UpdateTrackerDocument = {"__meta__":{"operation":"mutation","name":"UpdateTracker","id":"fe255857067fcb3e64f6656a1a4992cc3e90ff719edeba752d06e7dfa6278592"}} as unknown as TypedDocumentString<UpdateTrackerMutation, UpdateTrackerMutationVariables>;
export const SetTrackerVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetTrackerVisibility","id":"2f2ff545087d8c44886c925f6b5958506ab2a02302c1c2c4d17be9e2095ec46a"}} as unknown as TypedDocumentString<SetTrackerVisibilityMutation, SetTrackerVisibilityMutationVariables>;
export const RemoveTrackerDocument = {"__meta__":{"operation":"mutation","name":"RemoveTracker","id":"6a85daf7a765edcd39045b5996b70fcacaec8cf063f391a8574545bff3f93fd2"}} as unknown as TypedDocumentString<RemoveTrackerMutation, RemoveTrackerMutationVariables>;
export const RestoreTrackerDocument = {"__meta__":{"operation":"mutation","name":"RestoreTracker","id":"65516ad771bd0f32da8231674faa4ccf85332b91ce8927a46e10f30cccc5b3a8"}} as unknown as TypedDocumentString<RestoreTrackerMutation, RestoreTrackerMutationVariables>;
export const InstallTrackerDocument = {"__meta__":{"operation":"mutation","name":"InstallTracker","id":"6c0f0a539fdd7f80ff4b1a3467d0eec6c82eace33b5261ac7cf667a4fe2e098d"}} as unknown as TypedDocumentString<InstallTrackerMutation, InstallTrackerMutationVariables>;
export const UninstallTrackerDocument = {"__meta__":{"operation":"mutation","name":"UninstallTracker","id":"0deb4621b736bfdba4389deab68c3dd37d8b335d977786d9c88a6968cca8b2c4"}} as unknown as TypedDocumentString<UninstallTrackerMutation, UninstallTrackerMutationVariables>;
export const MultiplesDocument = {"__meta__":{"operation":"query","name":"Multiples","id":"8cb344622414734aaaf52615826bd13fc7a57c892f3ef33ffd18fc71959ed8ee"}} as unknown as TypedDocumentString<MultiplesQuery, MultiplesQueryVariables>;
export const SeriesGroupsDocument = {"__meta__":{"operation":"query","name":"SeriesGroups","id":"642c8c61ffe8720797574d419eb4888576ddedf737cd5d8517c1eaba98e199b7"}} as unknown as TypedDocumentString<SeriesGroupsQuery, SeriesGroupsQueryVariables>;
export const FunnelDocument = {"__meta__":{"operation":"query","name":"Funnel","id":"41095d480bf6cf2b0e481a3cebe37dd6eb5eed176463be9dbfe8704e60271db0"}} as unknown as TypedDocumentString<FunnelQuery, FunnelQueryVariables>;
export const WallDocument = {"__meta__":{"operation":"query","name":"Wall","id":"89da061e482336088261218e71c9c50bea560c05ba1e69f6b1fe65fe9ac905fe"}} as unknown as TypedDocumentString<WallQuery, WallQueryVariables>;