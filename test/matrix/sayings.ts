import { randomBytes } from 'node:crypto';
import { fileOf } from '../api/tools/trackers.js';
import { SECOND_SHEET } from './fill-workbook.js';
import type { Stock } from './inputs.js';

const word = (): string => `t${randomBytes(6).toString('hex')}`;

/** What a plain value is to say, by `Input.field` (or `operation.argument`) or by field name. */
const SAYINGS: Record<string, (stock: Stock) => unknown> = {
  email: () => `${word()}@probe.example`, password: () => `a new long sentence ${word()}`, newPassword: () => `a new long sentence ${word()}`,
  current: () => 'not the password at all', currentPassword: () => 'not the password at all', slug: () => word(), timeZone: () => 'America/Denver', first: () => 100, seq: () => 0, days: () => 7,
  minimumCell: () => 10, version: () => 1, token: () => randomBytes(32).toString('base64url'), permissions: () => ['measure.read'],
  visibility: () => 'NETWORK', grain: () => 'SCHOOL_YEAR', roles: () => ['GUEST'], acceptAgreementVersion: () => 1, leaveOutBadRows: () => true,
  'SetChartSettingInput.version': () => 0, 'SetChartSettingInput.ruleSet': () => 'anhoej-3s/1', startsOn: () => '2017-07-01', onDate: () => '2017-09-01', 'ChangePhaseInput.reason': () => `Because ${word()}`, 'EditAnnotationInput.text': () => `Note ${word()}`,
  'ChooseSheetInput.sheet': () => SECOND_SHEET, createSites: () => false, blankMeans: () => 'MISSING', zeroMeans: () => 'REPORTED',
  'AddSiteInput.kind': () => 'DISTRICT', 'SetSiteStateInput.state': () => 'PAUSED', 'CreateMeasureInput.type': () => 'PROPORTION',
  'MapImportInput.siteName': () => 'site', 'MapImportInput.period': () => 'period', 'MapImportInput.numerator': () => 'numerator', 'MapImportInput.denominator': () => 'denominator',
  'MapImportInput.status': () => '', 'MapImportInput.stratum': () => '', 'MapImportInput.spread': () => '', 'MapImportInput.createStrata': () => false,
  // The first school year of the world: its cells came by import, and one was corrected.
  'PointInput.period': () => '2011-12', 'PointInput.numerator': () => '11', 'PointInput.denominator': () => '99', 'cellHistory.periodStart': () => '2011-07-01', sampleSize: () => 5,
  'UpdateNetworkInput.version': ({ network, versions }) => versions.get(network ?? '') ?? 1,
  'UpdateMeasureInput.why': () => `Because ${word()}`,

  // A word of every message of the world, which finds those that one may read.
  'searchMessages.search': () => 'message',
  'SaveDraftInput.body': () => '{}', target: () => 'new', code: () => 'ZZZZZZ', x: () => 0.5, y: () => 0.5, minutes: () => 5, number: () => 1, voting: () => true,
  'AddCycleNoteInput.kind': () => 'OBSERVATION', 'CreateCycleInput.stage': () => 'DRAFT', 'CreateCycleInput.visibility': () => 'TEAM', 'AdvanceCycleInput.to': () => 'PLANNED',
  // Narrower than before: what is wider would let others see what the canaries say is hidden.
  'SetCycleVisibilityInput.visibility': () => 'TEAM', 'SetIdeaVisibilityInput.visibility': () => 'OWNER', 'AskWaiverInput.requirement': () => 'TEACHERS', 'removeCommitment.removed': () => true,
  'CreateTrackerInput.json': () => fileOf({ name: word() }), 'UpdateTrackerInput.json': () => fileOf({ name: word() }),
  'SaveMeasureAsTrackerInput.visibility': () => 'OWNER', 'SetTrackerVisibilityInput.visibility': () => 'OWNER',
  'AgendaStepInput.kind': () => 'TALK', 'setSessionVoting.voting': () => true, 'voteForNote.on': () => true, state: () => 'LIVE', 'finishCommitment.done': () => true,
};

/** Optional fields that are filled although they need not be: a change that changes nothing would hide that it was allowed. */
const ALSO = ['name', 'password', 'UpdateMeasureInput.why', 'MapImportInput.siteName', 'MapImportInput.numerator', 'MapImportInput.denominator', 'MapImportInput.status', 'MapImportInput.stratum', 'MapImportInput.spread', 'MapImportInput.createStrata', 'acceptAgreementVersion', 'minimumCell', 'UpdateIdeaInput.summary', 'SetTeamPartInput.perspective', 'UpdateMeasureInput.sampleSize', 'PointInput.numerator', 'PointInput.denominator', 'RecordPointsInput.reason', 'ChangePhaseInput.reason', 'EditAnnotationInput.text'];

/** How a field is filled, if its type does not say it. */
export function sayingOf(name: string, qualified: string): ((stock: Stock) => unknown) | undefined {
  return SAYINGS[qualified] ?? SAYINGS[name];
}

/** Whether an optional field is filled. */
export function isAlso(name: string, qualified: string): boolean {
  return ALSO.includes(name) || ALSO.includes(qualified);
}

/** Some value of a scalar type. */
export function scalar(type: string, name: string): unknown {
  switch (type) {
    case 'String': return `${name} ${word()}`;
    case 'Int': return 1;
    case 'Float': return 0.5;
    case 'Boolean': return true;
    case 'LocalDate': return '2029-06-30';
    case 'DateTime': return '2029-06-30T00:00:00.000Z';
    default: throw new Error(`Teach the matrix a value for ${type} (${name}).`);
  }
}
