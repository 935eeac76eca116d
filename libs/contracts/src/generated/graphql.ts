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


export type NetworkHomeQuery = { measures: { edges: Array<{ node: { id: string, name: string, seriesCount: number, grain: Grain, viewerCan: { import: boolean } } }>, pageInfo: { hasNextPage: boolean } }, learning: { networkId: string, stream: string, newest: { measureName: string, type: MeasureType, withheld: boolean, sentence: string, line: { signal: Signal, run: Array<number>, phases: Array<number>, last: number, values: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null> } | null } | null } | null, recentLearning: { edges: Array<{ node: { id: string, ideaTitle: string, decision: ActDecision, learned: string, districtName: string } }> } };

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

export type MeasureLinesQueryVariables = Exact<{
  measureIds: Array<string> | string;
}>;


export type MeasureLinesQuery = { measureLines: Array<{ measureId: string, siteName: string | null, sentence: string, line: { signal: Signal, run: Array<number>, phases: Array<number>, last: number, values: Array<number | null>, centre: Array<number | null>, lower: Array<number | null>, upper: Array<number | null> } | null }> };

export type LeadingSeriesQueryVariables = Exact<{
  measureIds: Array<string> | string;
}>;


export type LeadingSeriesQuery = { measureLines: Array<{ measureId: string, seriesId: string | null }> };

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
export const SeriesSheetDocument = {"__meta__":{"operation":"query","name":"SeriesSheet","id":"QYSPVIZZY34beynzIBUzKA"}} as unknown as TypedDocumentString<SeriesSheetQuery, SeriesSheetQueryVariables>;
export const SetChartSettingDocument = {"__meta__":{"operation":"mutation","name":"SetChartSetting","id":"LlkFd-k-xGMeIzUz8dOytQ"}} as unknown as TypedDocumentString<SetChartSettingMutation, SetChartSettingMutationVariables>;
export const StartPhaseDocument = {"__meta__":{"operation":"mutation","name":"StartPhase","id":"OUcbHnAM5j5kLN3KeuSKWg"}} as unknown as TypedDocumentString<StartPhaseMutation, StartPhaseMutationVariables>;
export const ChangePhaseDocument = {"__meta__":{"operation":"mutation","name":"ChangePhase","id":"9XGZapvoypFUBxWYNRveiA"}} as unknown as TypedDocumentString<ChangePhaseMutation, ChangePhaseMutationVariables>;
export const RemovePhaseDocument = {"__meta__":{"operation":"mutation","name":"RemovePhase","id":"gl2GQT9a7J36olfnMKdHBA"}} as unknown as TypedDocumentString<RemovePhaseMutation, RemovePhaseMutationVariables>;
export const LockBaselineDocument = {"__meta__":{"operation":"mutation","name":"LockBaseline","id":"RpClI5YXP5J2iVYH16l_oA"}} as unknown as TypedDocumentString<LockBaselineMutation, LockBaselineMutationVariables>;
export const AddAnnotationDocument = {"__meta__":{"operation":"mutation","name":"AddAnnotation","id":"NUXJ140Y1LSe-fzMai4yGA"}} as unknown as TypedDocumentString<AddAnnotationMutation, AddAnnotationMutationVariables>;
export const EditAnnotationDocument = {"__meta__":{"operation":"mutation","name":"EditAnnotation","id":"6ZzDYgCwyra-V9uYPl1elg"}} as unknown as TypedDocumentString<EditAnnotationMutation, EditAnnotationMutationVariables>;
export const RemoveAnnotationDocument = {"__meta__":{"operation":"mutation","name":"RemoveAnnotation","id":"kcvKyuIUTIVrWc03b9xWtw"}} as unknown as TypedDocumentString<RemoveAnnotationMutation, RemoveAnnotationMutationVariables>;
export const RestoreAnnotationDocument = {"__meta__":{"operation":"mutation","name":"RestoreAnnotation","id":"ylKRRPVivnBsAvJphT4MMg"}} as unknown as TypedDocumentString<RestoreAnnotationMutation, RestoreAnnotationMutationVariables>;
export const ThreadDocument = {"__meta__":{"operation":"query","name":"Thread","id":"ZpSvevO2x9oJ20lOoJWNzg"}} as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const ThreadMessagesDocument = {"__meta__":{"operation":"query","name":"ThreadMessages","id":"Q7OaTDr6KsPQJpZpEA8QaQ"}} as unknown as TypedDocumentString<ThreadMessagesQuery, ThreadMessagesQueryVariables>;
export const MentionableDocument = {"__meta__":{"operation":"query","name":"Mentionable","id":"8yArXvyOb8t_7AHd8n5pTw"}} as unknown as TypedDocumentString<MentionableQuery, MentionableQueryVariables>;
export const InboxDocument = {"__meta__":{"operation":"query","name":"Inbox","id":"6ICSnvuSF6uNsIrM3uXQRg"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxCountDocument = {"__meta__":{"operation":"query","name":"InboxCount","id":"mUzNB4lAdPlrcd9mAeqvNA"}} as unknown as TypedDocumentString<InboxCountQuery, InboxCountQueryVariables>;
export const SearchMessagesDocument = {"__meta__":{"operation":"query","name":"SearchMessages","id":"LN1Sjwc49cohrZbFjsV6ag"}} as unknown as TypedDocumentString<SearchMessagesQuery, SearchMessagesQueryVariables>;
export const PostMessageDocument = {"__meta__":{"operation":"mutation","name":"PostMessage","id":"5yBNEC6HYctiF4du0g2HNg"}} as unknown as TypedDocumentString<PostMessageMutation, PostMessageMutationVariables>;
export const EditMessageDocument = {"__meta__":{"operation":"mutation","name":"EditMessage","id":"BZUQpu-rnvgs3QkiUK6qhQ"}} as unknown as TypedDocumentString<EditMessageMutation, EditMessageMutationVariables>;
export const RemoveMessageDocument = {"__meta__":{"operation":"mutation","name":"RemoveMessage","id":"OnIRxh-6ogHajGlE9HfRNw"}} as unknown as TypedDocumentString<RemoveMessageMutation, RemoveMessageMutationVariables>;
export const RestoreMessageDocument = {"__meta__":{"operation":"mutation","name":"RestoreMessage","id":"HTm5z7WkiUKBWppjV_XLeA"}} as unknown as TypedDocumentString<RestoreMessageMutation, RestoreMessageMutationVariables>;
export const ReactDocument = {"__meta__":{"operation":"mutation","name":"React","id":"vaWKaVGV2A2p4W0ZgQbBBQ"}} as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const UnreactDocument = {"__meta__":{"operation":"mutation","name":"Unreact","id":"cju65UinJltqbGZfZNXKKg"}} as unknown as TypedDocumentString<UnreactMutation, UnreactMutationVariables>;
export const MarkReadDocument = {"__meta__":{"operation":"mutation","name":"MarkRead","id":"wXMFkyaypsyXlFdncRo7qg"}} as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const FollowThreadDocument = {"__meta__":{"operation":"mutation","name":"FollowThread","id":"otnnzGioeK8LY44kydxoSA"}} as unknown as TypedDocumentString<FollowThreadMutation, FollowThreadMutationVariables>;
export const MuteThreadDocument = {"__meta__":{"operation":"mutation","name":"MuteThread","id":"qYkjKdMSpaRR1zX-IBi9NA"}} as unknown as TypedDocumentString<MuteThreadMutation, MuteThreadMutationVariables>;
export const DraftDocument = {"__meta__":{"operation":"query","name":"Draft","id":"JHrmEyZnvJXXkVz7PIcj3g"}} as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"operation":"mutation","name":"SaveDraft","id":"ecgLx_xB55dP4D5U9jI3ug"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"operation":"mutation","name":"DiscardDraft","id":"krl5hEdrKY9BUc4Xi__V0g"}} as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const EntrySheetDocument = {"__meta__":{"operation":"query","name":"EntrySheet","id":"zS4vNxA-EVlp3ZDPf86FsA"}} as unknown as TypedDocumentString<EntrySheetQuery, EntrySheetQueryVariables>;
export const RecordPointsDocument = {"__meta__":{"operation":"mutation","name":"RecordPoints","id":"fur43yg7x8xG7bHDQXE_zQ"}} as unknown as TypedDocumentString<RecordPointsMutation, RecordPointsMutationVariables>;
export const UndoEntryDocument = {"__meta__":{"operation":"mutation","name":"UndoEntry","id":"QsWXNddiCcOehMZON_s3Lg"}} as unknown as TypedDocumentString<UndoEntryMutation, UndoEntryMutationVariables>;
export const DuePointsDocument = {"__meta__":{"operation":"query","name":"DuePoints","id":"wkSoxejMniwRkc7n1OFj4A"}} as unknown as TypedDocumentString<DuePointsQuery, DuePointsQueryVariables>;
export const CellHistoryDocument = {"__meta__":{"operation":"query","name":"CellHistory","id":"vbkNmOK2DDzuvjqxnL9Neg"}} as unknown as TypedDocumentString<CellHistoryQuery, CellHistoryQueryVariables>;
export const EntryPointsDocument = {"__meta__":{"operation":"query","name":"EntryPoints","id":"CKZ_LwWGrCkNfiVPGnfAoQ"}} as unknown as TypedDocumentString<EntryPointsQuery, EntryPointsQueryVariables>;
export const IdeasDocument = {"__meta__":{"operation":"query","name":"Ideas","id":"DB5TZRNSRbM7o8UjkuWbsA"}} as unknown as TypedDocumentString<IdeasQuery, IdeasQueryVariables>;
export const IdeaFacetsDocument = {"__meta__":{"operation":"query","name":"IdeaFacets","id":"ZCTYa56WvtCavOOpeXQRMg"}} as unknown as TypedDocumentString<IdeaFacetsQuery, IdeaFacetsQueryVariables>;
export const IdeaDocument = {"__meta__":{"operation":"query","name":"Idea","id":"K0Efu6V_iOrTPhhT5B_0Tw"}} as unknown as TypedDocumentString<IdeaQuery, IdeaQueryVariables>;
export const IdeaEditionsDocument = {"__meta__":{"operation":"query","name":"IdeaEditions","id":"HQGkOdEeSONePW8gMQIr2g"}} as unknown as TypedDocumentString<IdeaEditionsQuery, IdeaEditionsQueryVariables>;
export const IdeaAuthoringDocument = {"__meta__":{"operation":"query","name":"IdeaAuthoring","id":"-GFY9IW6uiUfnGDNLcaOXg"}} as unknown as TypedDocumentString<IdeaAuthoringQuery, IdeaAuthoringQueryVariables>;
export const CreateIdeaDocument = {"__meta__":{"operation":"mutation","name":"CreateIdea","id":"4nVA94J7_Gxm4ZwINVXcLA"}} as unknown as TypedDocumentString<CreateIdeaMutation, CreateIdeaMutationVariables>;
export const UpdateIdeaDocument = {"__meta__":{"operation":"mutation","name":"UpdateIdea","id":"9oJiKTlK80BEETk11z_iPg"}} as unknown as TypedDocumentString<UpdateIdeaMutation, UpdateIdeaMutationVariables>;
export const SetIdeaVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetIdeaVisibility","id":"MxwHNtrEfVFQPyGnrk5q3g"}} as unknown as TypedDocumentString<SetIdeaVisibilityMutation, SetIdeaVisibilityMutationVariables>;
export const CloneIdeaDocument = {"__meta__":{"operation":"mutation","name":"CloneIdea","id":"k9pqY7U4fN-loAjBP9NafA"}} as unknown as TypedDocumentString<CloneIdeaMutation, CloneIdeaMutationVariables>;
export const RemoveIdeaDocument = {"__meta__":{"operation":"mutation","name":"RemoveIdea","id":"sgcUVcJP_H94nR6NoNQEoQ"}} as unknown as TypedDocumentString<RemoveIdeaMutation, RemoveIdeaMutationVariables>;
export const RestoreIdeaDocument = {"__meta__":{"operation":"mutation","name":"RestoreIdea","id":"a2b--PSKbCfmZid3quE3HQ"}} as unknown as TypedDocumentString<RestoreIdeaMutation, RestoreIdeaMutationVariables>;
export const ViewerDocument = {"__meta__":{"operation":"query","name":"Viewer","id":"0eoH_Gyc6d-8zwfa_fmdxA"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInPageDocument = {"__meta__":{"operation":"query","name":"SignInPage","id":"jCVIkkiWUbJVjq3D5-EjLw"}} as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const InvitationDocument = {"__meta__":{"operation":"query","name":"Invitation","id":"W8KsrWH94jHynYQmvBCnYA"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AccountDocument = {"__meta__":{"operation":"query","name":"Account","id":"4OMPKcXQZA4cPk8JfgxyOA"}} as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ApiTokensDocument = {"__meta__":{"operation":"query","name":"ApiTokens","id":"xP78U_Tob832X_mvSQUZBg"}} as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const OutboxDocument = {"__meta__":{"operation":"query","name":"Outbox","id":"wVN1InUHrRLipgam2lIIdg"}} as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const SignInDocument = {"__meta__":{"operation":"mutation","name":"SignIn","id":"HNNaN0XlWCQfTw5eJqFk5Q"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"operation":"mutation","name":"SignOut","id":"OTAL4fb_R2M6jCZN4qkk1Q"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"operation":"mutation","name":"SignOutEverywhere","id":"TBdj-5xqY4gmQrKC8ZrVBw"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const RevokeSessionDocument = {"__meta__":{"operation":"mutation","name":"RevokeSession","id":"DaH1rWyjC0fhyyyPm4M2ZA"}} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"operation":"mutation","name":"RequestPasswordReset","id":"WsiZgtwUmZW6uFuTyquZdg"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"operation":"mutation","name":"ResetPassword","id":"laD61XIArkoEz9HHhaRL_Q"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const RegisterHubDocument = {"__meta__":{"operation":"mutation","name":"RegisterHub","id":"uGBQsp1RiVSJujmto8ADkA"}} as unknown as TypedDocumentString<RegisterHubMutation, RegisterHubMutationVariables>;
export const UpdateViewerDocument = {"__meta__":{"operation":"mutation","name":"UpdateViewer","id":"ilgQ2trYPY5ZP4pSyROIKw"}} as unknown as TypedDocumentString<UpdateViewerMutation, UpdateViewerMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"operation":"mutation","name":"ChangePassword","id":"txmXvbLO6Lm3OQDWHNN21A"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CreateApiTokenDocument = {"__meta__":{"operation":"mutation","name":"CreateApiToken","id":"QFj63wiofag7t7EukP0Dyw"}} as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"operation":"mutation","name":"RevokeApiToken","id":"dgSEQnUUxnIdAyOf3qMxsw"}} as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const SocketTicketDocument = {"__meta__":{"operation":"mutation","name":"SocketTicket","id":"yL0lmRSspI64FTNjTZGvKw"}} as unknown as TypedDocumentString<SocketTicketMutation, SocketTicketMutationVariables>;
export const EventsAfterDocument = {"__meta__":{"operation":"query","name":"EventsAfter","id":"vDDskV4JqXgAbaaROLclkQ"}} as unknown as TypedDocumentString<EventsAfterQuery, EventsAfterQueryVariables>;
export const ChooseImportSheetDocument = {"__meta__":{"operation":"mutation","name":"ChooseImportSheet","id":"DvkAB2W4y85yGW0bj5gIBg"}} as unknown as TypedDocumentString<ChooseImportSheetMutation, ChooseImportSheetMutationVariables>;
export const MyBoardsDocument = {"__meta__":{"operation":"query","name":"MyBoards","id":"tXTqPkgV1P8dP0VN-oOTqQ"}} as unknown as TypedDocumentString<MyBoardsQuery, MyBoardsQueryVariables>;
export const BoardDocument = {"__meta__":{"operation":"query","name":"Board","id":"p1cHyyEd-VfVi1zPcn_cow"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const TestsDocument = {"__meta__":{"operation":"query","name":"Tests","id":"Nqr3TwdMRbWuBFKXy_xGDg"}} as unknown as TypedDocumentString<TestsQuery, TestsQueryVariables>;
export const IdeaTestsDocument = {"__meta__":{"operation":"query","name":"IdeaTests","id":"IFXvUy0cUhfM5pdMpDdzJg"}} as unknown as TypedDocumentString<IdeaTestsQuery, IdeaTestsQueryVariables>;
export const IdeaChoicesDocument = {"__meta__":{"operation":"query","name":"IdeaChoices","id":"pVzDUdBKH-wKQp-4nueGGA"}} as unknown as TypedDocumentString<IdeaChoicesQuery, IdeaChoicesQueryVariables>;
export const CycleDocument = {"__meta__":{"operation":"query","name":"Cycle","id":"i5f2qybI2ejv-i-5MaewEw"}} as unknown as TypedDocumentString<CycleQuery, CycleQueryVariables>;
export const CreateCycleDocument = {"__meta__":{"operation":"mutation","name":"CreateCycle","id":"fxF0X7Ct8BKk3QUy5hoViw"}} as unknown as TypedDocumentString<CreateCycleMutation, CreateCycleMutationVariables>;
export const ClonePlanDocument = {"__meta__":{"operation":"mutation","name":"ClonePlan","id":"3IcKtzBPtCgfXmkIIA1A3w"}} as unknown as TypedDocumentString<ClonePlanMutation, ClonePlanMutationVariables>;
export const UpdateCycleDocument = {"__meta__":{"operation":"mutation","name":"UpdateCycle","id":"dCB7W0lzojpBQvmRiONqXw"}} as unknown as TypedDocumentString<UpdateCycleMutation, UpdateCycleMutationVariables>;
export const AdvanceCycleDocument = {"__meta__":{"operation":"mutation","name":"AdvanceCycle","id":"H7yuswoHshOTuCAAdfnMOQ"}} as unknown as TypedDocumentString<AdvanceCycleMutation, AdvanceCycleMutationVariables>;
export const SetCycleVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetCycleVisibility","id":"GlR_2P-cvYRMYHNquRTB2w"}} as unknown as TypedDocumentString<SetCycleVisibilityMutation, SetCycleVisibilityMutationVariables>;
export const AddCycleNoteDocument = {"__meta__":{"operation":"mutation","name":"AddCycleNote","id":"9V7uFdXkTDYMA33Pabp3pw"}} as unknown as TypedDocumentString<AddCycleNoteMutation, AddCycleNoteMutationVariables>;
export const LearningDocument = {"__meta__":{"operation":"query","name":"Learning","id":"cbIAke3F4IOZVDAHoucn3A"}} as unknown as TypedDocumentString<LearningQuery, LearningQueryVariables>;
export const MeasuresDocument = {"__meta__":{"operation":"query","name":"Measures","id":"n08KACos8G3-JRfRO30cKA"}} as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureDocument = {"__meta__":{"operation":"query","name":"Measure","id":"eHhnvTKoqrvgmgY_vTfOYQ"}} as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const SeriesDocument = {"__meta__":{"operation":"query","name":"Series","id":"6MBaUFGYj2xiTSpIU3gRWQ"}} as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const ImportsDocument = {"__meta__":{"operation":"query","name":"Imports","id":"cUDHWbP3QNa_ID74Q1kNwA"}} as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const MeasureImportDocument = {"__meta__":{"operation":"query","name":"MeasureImport","id":"gyLXFlLfAYYtImikrSf-Iw"}} as unknown as TypedDocumentString<MeasureImportQuery, MeasureImportQueryVariables>;
export const CreateMeasureDocument = {"__meta__":{"operation":"mutation","name":"CreateMeasure","id":"7BIaiwL4XKprv-o5nBeOXQ"}} as unknown as TypedDocumentString<CreateMeasureMutation, CreateMeasureMutationVariables>;
export const UpdateMeasureDocument = {"__meta__":{"operation":"mutation","name":"UpdateMeasure","id":"4KdKVwQZYq2GyFGoUY7O6w"}} as unknown as TypedDocumentString<UpdateMeasureMutation, UpdateMeasureMutationVariables>;
export const SetSeriesVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetSeriesVisibility","id":"1c9iduDhML9eXtLx8TlnvQ"}} as unknown as TypedDocumentString<SetSeriesVisibilityMutation, SetSeriesVisibilityMutationVariables>;
export const MapImportDocument = {"__meta__":{"operation":"mutation","name":"MapImport","id":"jdKLeq33OgjJT6g1EghhHw"}} as unknown as TypedDocumentString<MapImportMutation, MapImportMutationVariables>;
export const ConfirmImportDocument = {"__meta__":{"operation":"mutation","name":"ConfirmImport","id":"xekk3bltC-2WqG7mpjb0mA"}} as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const UndoImportDocument = {"__meta__":{"operation":"mutation","name":"UndoImport","id":"Vm4k0nhsz5WmFwtnk5t-mA"}} as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const MyNetworksDocument = {"__meta__":{"operation":"query","name":"MyNetworks","id":"soU99sAn9Do_mZNKVz56IQ"}} as unknown as TypedDocumentString<MyNetworksQuery, MyNetworksQueryVariables>;
export const NetworkDocument = {"__meta__":{"operation":"query","name":"Network","id":"AJ1LE31TgNITZcfaIfyQ9A"}} as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkHomeDocument = {"__meta__":{"operation":"query","name":"NetworkHome","id":"EFllQ_iYqti8e8L_vCbJDQ"}} as unknown as TypedDocumentString<NetworkHomeQuery, NetworkHomeQueryVariables>;
export const SitesDocument = {"__meta__":{"operation":"query","name":"Sites","id":"u3aEa2zfl6Ytw5RVoWQAJQ"}} as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const SiteDocument = {"__meta__":{"operation":"query","name":"Site","id":"im6U9revdxKnJW43VawUiQ"}} as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const MembersDocument = {"__meta__":{"operation":"query","name":"Members","id":"SjPnizUxSeoB2EgC3oGxBA"}} as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const PendingInvitationsDocument = {"__meta__":{"operation":"query","name":"PendingInvitations","id":"akprbQR0Hv5O-ZiOy5j-jg"}} as unknown as TypedDocumentString<PendingInvitationsQuery, PendingInvitationsQueryVariables>;
export const CreateNetworkDocument = {"__meta__":{"operation":"mutation","name":"CreateNetwork","id":"cBEycnOXynBFC7CN3nMt0A"}} as unknown as TypedDocumentString<CreateNetworkMutation, CreateNetworkMutationVariables>;
export const UpdateNetworkDocument = {"__meta__":{"operation":"mutation","name":"UpdateNetwork","id":"1JsikLxoghPMC_KvYYRlwg"}} as unknown as TypedDocumentString<UpdateNetworkMutation, UpdateNetworkMutationVariables>;
export const AddSiteDocument = {"__meta__":{"operation":"mutation","name":"AddSite","id":"pmWvp1pYzeVvWCiFsI70Xg"}} as unknown as TypedDocumentString<AddSiteMutation, AddSiteMutationVariables>;
export const UpdateSiteDocument = {"__meta__":{"operation":"mutation","name":"UpdateSite","id":"0F8AJsPcpGb0g6Ug4e3Wug"}} as unknown as TypedDocumentString<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const SetSiteStateDocument = {"__meta__":{"operation":"mutation","name":"SetSiteState","id":"FQn4mjx0wJIRLberyo_K2Q"}} as unknown as TypedDocumentString<SetSiteStateMutation, SetSiteStateMutationVariables>;
export const InviteDistrictDocument = {"__meta__":{"operation":"mutation","name":"InviteDistrict","id":"CYLwmorvQx1kZ7rzPsfcIA"}} as unknown as TypedDocumentString<InviteDistrictMutation, InviteDistrictMutationVariables>;
export const InviteMemberDocument = {"__meta__":{"operation":"mutation","name":"InviteMember","id":"Y4EVoY8_QXPHl0iD-A9C2Q"}} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"operation":"mutation","name":"RevokeInvitation","id":"UBvyDGdlzdbV_OIy3r7ajg"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"operation":"mutation","name":"AcceptInvitation","id":"ST_LlWkBsIbCf-zmPT2wIA"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SetMemberRolesDocument = {"__meta__":{"operation":"mutation","name":"SetMemberRoles","id":"VtSgUvI-CugkizvQGL1USA"}} as unknown as TypedDocumentString<SetMemberRolesMutation, SetMemberRolesMutationVariables>;
export const RemoveMemberDocument = {"__meta__":{"operation":"mutation","name":"RemoveMember","id":"zLJL4S7Dxmoa-VuiYnGnIw"}} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const HandOverSeriesDocument = {"__meta__":{"operation":"mutation","name":"HandOverSeries","id":"BXF6_4-R1qljry_EAUUfvg"}} as unknown as TypedDocumentString<HandOverSeriesMutation, HandOverSeriesMutationVariables>;
export const RecentLearningDocument = {"__meta__":{"operation":"query","name":"RecentLearning","id":"3J4Ut_LgyFhnAwXVfSGJ4g"}} as unknown as TypedDocumentString<RecentLearningQuery, RecentLearningQueryVariables>;
export const SessionsDocument = {"__meta__":{"operation":"query","name":"Sessions","id":"awCw-8LrJ3eWauJvbMVabw"}} as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const SessionRoomDocument = {"__meta__":{"operation":"query","name":"SessionRoom","id":"5pVt6IP7xO5YaH3o8VcAiw"}} as unknown as TypedDocumentString<SessionRoomQuery, SessionRoomQueryVariables>;
export const SessionChoicesDocument = {"__meta__":{"operation":"query","name":"SessionChoices","id":"Fh0NKBVkQtZ9N5AIYEK3uA"}} as unknown as TypedDocumentString<SessionChoicesQuery, SessionChoicesQueryVariables>;
export const SessionByCodeDocument = {"__meta__":{"operation":"query","name":"SessionByCode","id":"JBY2EnrEd9pMuKZTRPn2Jg"}} as unknown as TypedDocumentString<SessionByCodeQuery, SessionByCodeQueryVariables>;
export const MyCommitmentsDocument = {"__meta__":{"operation":"query","name":"MyCommitments","id":"NZA6wDSliGbJIUOQl6TveQ"}} as unknown as TypedDocumentString<MyCommitmentsQuery, MyCommitmentsQueryVariables>;
export const CreateSessionDocument = {"__meta__":{"operation":"mutation","name":"CreateSession","id":"frj05tgFrqMVa4vXjioxzA"}} as unknown as TypedDocumentString<CreateSessionMutation, CreateSessionMutationVariables>;
export const UpdateSessionDocument = {"__meta__":{"operation":"mutation","name":"UpdateSession","id":"a_GaRH932FJPolbDnCGDog"}} as unknown as TypedDocumentString<UpdateSessionMutation, UpdateSessionMutationVariables>;
export const JoinSessionDocument = {"__meta__":{"operation":"mutation","name":"JoinSession","id":"tgFXbYObzWLP8K_yVKIyLQ"}} as unknown as TypedDocumentString<JoinSessionMutation, JoinSessionMutationVariables>;
export const StartSessionDocument = {"__meta__":{"operation":"mutation","name":"StartSession","id":"NcH51nds_2vvJMsdM1K_hg"}} as unknown as TypedDocumentString<StartSessionMutation, StartSessionMutationVariables>;
export const EndSessionDocument = {"__meta__":{"operation":"mutation","name":"EndSession","id":"4lW03dMG-0Epj2CpdAri4Q"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const OpenSessionStepDocument = {"__meta__":{"operation":"mutation","name":"OpenSessionStep","id":"qswonXlciohMOkO476JMTA"}} as unknown as TypedDocumentString<OpenSessionStepMutation, OpenSessionStepMutationVariables>;
export const TurnSessionTimerDocument = {"__meta__":{"operation":"mutation","name":"TurnSessionTimer","id":"P8qBZMWVBl-EjfuiAvgDwQ"}} as unknown as TypedDocumentString<TurnSessionTimerMutation, TurnSessionTimerMutationVariables>;
export const RevealPredictionsDocument = {"__meta__":{"operation":"mutation","name":"RevealPredictions","id":"PxfcGRE0L7a0Ionh02SYig"}} as unknown as TypedDocumentString<RevealPredictionsMutation, RevealPredictionsMutationVariables>;
export const SetSessionVotingDocument = {"__meta__":{"operation":"mutation","name":"SetSessionVoting","id":"vtAIJSUlDK8o4wqv_3IeQg"}} as unknown as TypedDocumentString<SetSessionVotingMutation, SetSessionVotingMutationVariables>;
export const HandOverSessionDocument = {"__meta__":{"operation":"mutation","name":"HandOverSession","id":"pTGCiNG53hNZ6Nm_x4A3Lw"}} as unknown as TypedDocumentString<HandOverSessionMutation, HandOverSessionMutationVariables>;
export const TakeOverSessionDocument = {"__meta__":{"operation":"mutation","name":"TakeOverSession","id":"NfAXcfRgj9Pbhk6YQ66rDg"}} as unknown as TypedDocumentString<TakeOverSessionMutation, TakeOverSessionMutationVariables>;
export const CommitPredictionDocument = {"__meta__":{"operation":"mutation","name":"CommitPrediction","id":"rPn_fcOeOiXB7gu537mQRw"}} as unknown as TypedDocumentString<CommitPredictionMutation, CommitPredictionMutationVariables>;
export const AddSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"AddSessionNote","id":"daigf_fKe9GQ5wVCHtAFSA"}} as unknown as TypedDocumentString<AddSessionNoteMutation, AddSessionNoteMutationVariables>;
export const EditSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"EditSessionNote","id":"XvbNJT2jERTrDCum9WW5WA"}} as unknown as TypedDocumentString<EditSessionNoteMutation, EditSessionNoteMutationVariables>;
export const MoveSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"MoveSessionNote","id":"xZcshY2rLbUFVmkqFacc2A"}} as unknown as TypedDocumentString<MoveSessionNoteMutation, MoveSessionNoteMutationVariables>;
export const RemoveSessionNoteDocument = {"__meta__":{"operation":"mutation","name":"RemoveSessionNote","id":"69AtIGL1hA-5VR9EWWQmOw"}} as unknown as TypedDocumentString<RemoveSessionNoteMutation, RemoveSessionNoteMutationVariables>;
export const VoteForNoteDocument = {"__meta__":{"operation":"mutation","name":"VoteForNote","id":"sM16noe2e-CI2MKIOhnRmw"}} as unknown as TypedDocumentString<VoteForNoteMutation, VoteForNoteMutationVariables>;
export const MakeCommitmentDocument = {"__meta__":{"operation":"mutation","name":"MakeCommitment","id":"fq2mUN0-9DZdAsK5AQs50g"}} as unknown as TypedDocumentString<MakeCommitmentMutation, MakeCommitmentMutationVariables>;
export const EditCommitmentDocument = {"__meta__":{"operation":"mutation","name":"EditCommitment","id":"yLcutEYbfBxQYy1EVeK3FA"}} as unknown as TypedDocumentString<EditCommitmentMutation, EditCommitmentMutationVariables>;
export const RemoveCommitmentDocument = {"__meta__":{"operation":"mutation","name":"RemoveCommitment","id":"tx1BeQpErT-AQx76Cy037w"}} as unknown as TypedDocumentString<RemoveCommitmentMutation, RemoveCommitmentMutationVariables>;
export const FinishCommitmentDocument = {"__meta__":{"operation":"mutation","name":"FinishCommitment","id":"iq0kvqUVzhKrwbgAm9w9Sg"}} as unknown as TypedDocumentString<FinishCommitmentMutation, FinishCommitmentMutationVariables>;
export const MakeDecisionDocument = {"__meta__":{"operation":"mutation","name":"MakeDecision","id":"kdNz5ZiItc9qdKEQyauKaQ"}} as unknown as TypedDocumentString<MakeDecisionMutation, MakeDecisionMutationVariables>;
export const EditDecisionDocument = {"__meta__":{"operation":"mutation","name":"EditDecision","id":"AX9guL5l2KVu8basUVEOcA"}} as unknown as TypedDocumentString<EditDecisionMutation, EditDecisionMutationVariables>;
export const RemoveDecisionDocument = {"__meta__":{"operation":"mutation","name":"RemoveDecision","id":"MjcdPjNTL3FXyLmwdsDatA"}} as unknown as TypedDocumentString<RemoveDecisionMutation, RemoveDecisionMutationVariables>;
export const LinkToSessionDocument = {"__meta__":{"operation":"mutation","name":"LinkToSession","id":"Fg7kNT5WZpC7ayR-71bvuw"}} as unknown as TypedDocumentString<LinkToSessionMutation, LinkToSessionMutationVariables>;
export const TeamsDocument = {"__meta__":{"operation":"query","name":"Teams","id":"8kPPJnNJa3dYNXYs7zzaVg"}} as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const TeamDocument = {"__meta__":{"operation":"query","name":"Team","id":"ZoDVUoYZ83uVALxtIT6XXw"}} as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const MyTeamsDocument = {"__meta__":{"operation":"query","name":"MyTeams","id":"JDtURMj9ZrNJBPJG2c2DBQ"}} as unknown as TypedDocumentString<MyTeamsQuery, MyTeamsQueryVariables>;
export const TeamCandidatesDocument = {"__meta__":{"operation":"query","name":"TeamCandidates","id":"VofMpzYcKMW-ZjfTm2l6jA"}} as unknown as TypedDocumentString<TeamCandidatesQuery, TeamCandidatesQueryVariables>;
export const WaitingWaiversDocument = {"__meta__":{"operation":"query","name":"WaitingWaivers","id":"MHOUexBMlhLkOzYvPdpEgw"}} as unknown as TypedDocumentString<WaitingWaiversQuery, WaitingWaiversQueryVariables>;
export const CreateTeamDocument = {"__meta__":{"operation":"mutation","name":"CreateTeam","id":"KHcerZaUM_IROVLiBzKFSg"}} as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = {"__meta__":{"operation":"mutation","name":"UpdateTeam","id":"Ks6CeyBLNIDScx0qG1IKkg"}} as unknown as TypedDocumentString<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const EndTeamDocument = {"__meta__":{"operation":"mutation","name":"EndTeam","id":"WJPT28fzXdRubBajiraX9Q"}} as unknown as TypedDocumentString<EndTeamMutation, EndTeamMutationVariables>;
export const ResumeTeamDocument = {"__meta__":{"operation":"mutation","name":"ResumeTeam","id":"_cYjQBxXbVHTjCJgMClf6w"}} as unknown as TypedDocumentString<ResumeTeamMutation, ResumeTeamMutationVariables>;
export const AddTeamMemberDocument = {"__meta__":{"operation":"mutation","name":"AddTeamMember","id":"_mak460Q4mHp6U_dAMphyA"}} as unknown as TypedDocumentString<AddTeamMemberMutation, AddTeamMemberMutationVariables>;
export const SetTeamPartDocument = {"__meta__":{"operation":"mutation","name":"SetTeamPart","id":"EXtCBzqw6dGimBDwzYPGiQ"}} as unknown as TypedDocumentString<SetTeamPartMutation, SetTeamPartMutationVariables>;
export const RemoveTeamMemberDocument = {"__meta__":{"operation":"mutation","name":"RemoveTeamMember","id":"AP-CaQlD4urrSSAcpXER5A"}} as unknown as TypedDocumentString<RemoveTeamMemberMutation, RemoveTeamMemberMutationVariables>;
export const AddTeamSiteDocument = {"__meta__":{"operation":"mutation","name":"AddTeamSite","id":"jhOPCV0pODgCB3En0wtzuA"}} as unknown as TypedDocumentString<AddTeamSiteMutation, AddTeamSiteMutationVariables>;
export const RemoveTeamSiteDocument = {"__meta__":{"operation":"mutation","name":"RemoveTeamSite","id":"i86Hdyrigq19abdcs_o12w"}} as unknown as TypedDocumentString<RemoveTeamSiteMutation, RemoveTeamSiteMutationVariables>;
export const AskWaiverDocument = {"__meta__":{"operation":"mutation","name":"AskWaiver","id":"xUgsPjdzTlOJmZnPEPMolA"}} as unknown as TypedDocumentString<AskWaiverMutation, AskWaiverMutationVariables>;
export const DecideWaiverDocument = {"__meta__":{"operation":"mutation","name":"DecideWaiver","id":"3YMGmeDpU1hrCoi4KxbiWA"}} as unknown as TypedDocumentString<DecideWaiverMutation, DecideWaiverMutationVariables>;
export const DescribeSiteDocument = {"__meta__":{"operation":"mutation","name":"DescribeSite","id":"iYlbyIiRiPSkML2VTelmpw"}} as unknown as TypedDocumentString<DescribeSiteMutation, DescribeSiteMutationVariables>;
export const TrackersDocument = {"__meta__":{"operation":"query","name":"Trackers","id":"b0Wjt3FYAN3sG4iqh9IqXw"}} as unknown as TypedDocumentString<TrackersQuery, TrackersQueryVariables>;
export const ReadyTrackersDocument = {"__meta__":{"operation":"query","name":"ReadyTrackers","id":"0_GZiBbJ-b9X0XA-7B13BQ"}} as unknown as TypedDocumentString<ReadyTrackersQuery, ReadyTrackersQueryVariables>;
export const TrackerPlacesDocument = {"__meta__":{"operation":"query","name":"TrackerPlaces","id":"S0WQM1OtaDTI-zmKvnetig"}} as unknown as TypedDocumentString<TrackerPlacesQuery, TrackerPlacesQueryVariables>;
export const TrackerDocument = {"__meta__":{"operation":"query","name":"Tracker","id":"yLfJ7xG0cc0RNBYPtbhnBg"}} as unknown as TypedDocumentString<TrackerQuery, TrackerQueryVariables>;
export const CreateTrackerDocument = {"__meta__":{"operation":"mutation","name":"CreateTracker","id":"LiXlYXiRDYpv_GXKn5VRlw"}} as unknown as TypedDocumentString<CreateTrackerMutation, CreateTrackerMutationVariables>;
export const SaveMeasureAsTrackerDocument = {"__meta__":{"operation":"mutation","name":"SaveMeasureAsTracker","id":"JyLCmE7SaHFXxJ9w8tLlQw"}} as unknown as TypedDocumentString<SaveMeasureAsTrackerMutation, SaveMeasureAsTrackerMutationVariables>;
export const UpdateTrackerDocument = {"__meta__":{"operation":"mutation","name":"UpdateTracker","id":"_iVYVwZ_yz5k9mVqGkmSzA"}} as unknown as TypedDocumentString<UpdateTrackerMutation, UpdateTrackerMutationVariables>;
export const SetTrackerVisibilityDocument = {"__meta__":{"operation":"mutation","name":"SetTrackerVisibility","id":"Ly_1RQh9jESIbJJfa1lYUA"}} as unknown as TypedDocumentString<SetTrackerVisibilityMutation, SetTrackerVisibilityMutationVariables>;
export const RemoveTrackerDocument = {"__meta__":{"operation":"mutation","name":"RemoveTracker","id":"aoXa96dl7c05BFtZlrcPyg"}} as unknown as TypedDocumentString<RemoveTrackerMutation, RemoveTrackerMutationVariables>;
export const RestoreTrackerDocument = {"__meta__":{"operation":"mutation","name":"RestoreTracker","id":"ZVFq13G9DzLagjFnT6pMzw"}} as unknown as TypedDocumentString<RestoreTrackerMutation, RestoreTrackerMutationVariables>;
export const InstallTrackerDocument = {"__meta__":{"operation":"mutation","name":"InstallTracker","id":"bA8KU5_df4D_Sxo0Z9Duxg"}} as unknown as TypedDocumentString<InstallTrackerMutation, InstallTrackerMutationVariables>;
export const UninstallTrackerDocument = {"__meta__":{"operation":"mutation","name":"UninstallTracker","id":"DetGIbc2v9ukOJ3qtow90w"}} as unknown as TypedDocumentString<UninstallTrackerMutation, UninstallTrackerMutationVariables>;
export const MultiplesDocument = {"__meta__":{"operation":"query","name":"Multiples","id":"jLNEYiQUc0qq9SYVgmvRPw"}} as unknown as TypedDocumentString<MultiplesQuery, MultiplesQueryVariables>;
export const SeriesGroupsDocument = {"__meta__":{"operation":"query","name":"SeriesGroups","id":"ZCyMYf_ocgeXV01BnrSIhQ"}} as unknown as TypedDocumentString<SeriesGroupsQuery, SeriesGroupsQueryVariables>;
export const FunnelDocument = {"__meta__":{"operation":"query","name":"Funnel","id":"QQldSAv2zysOSBo86-N91g"}} as unknown as TypedDocumentString<FunnelQuery, FunnelQueryVariables>;
export const WallDocument = {"__meta__":{"operation":"query","name":"Wall","id":"idoGHkgjNgiCYSGOccnFCw"}} as unknown as TypedDocumentString<WallQuery, WallQueryVariables>;
export const MeasureLinesDocument = {"__meta__":{"operation":"query","name":"MeasureLines","id":"KUHJ0p2vAwLAI4W5UCYrOg"}} as unknown as TypedDocumentString<MeasureLinesQuery, MeasureLinesQueryVariables>;
export const LeadingSeriesDocument = {"__meta__":{"operation":"query","name":"LeadingSeries","id":"1ngaeq5oAC1Wf1f6fG1Qzw"}} as unknown as TypedDocumentString<LeadingSeriesQuery, LeadingSeriesQueryVariables>;