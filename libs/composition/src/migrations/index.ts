import type { Migration } from '@cairn/platform';
import { identity } from './0001-identity.js';
import { eventLog } from './0002-event-log.js';
import { networks } from './0003-networks.js';
import { measures } from './0004-measures.js';
import { learning } from './0005-learning.js';
import { seriesRelease } from './0006-series-release.js';
import { doctor } from './0007-doctor.js';
import { housekeeping } from './0008-housekeeping.js';
import { teams } from './0009-teams.js';
import { ideas } from './0010-ideas.js';
import { inquiry } from './0011-inquiry.js';
import { sessions } from './0012-sessions.js';
import { discussion } from './0013-discussion.js';
import { evidence } from './0014-evidence.js';
import { strata } from './0015-strata.js';
import { entries } from './0016-entries.js';
import { charts } from './0017-charts.js';
import { trackers } from './0018-trackers.js';
import { releasedBefore } from './0019-released-before.js';
import { importSheet } from './0020-import-sheet.js';
import { deliveries } from './0021-deliveries.js';
import { importWays } from './0022-import-ways.js';
import { trackerPurge } from './0023-tracker-purge.js';
import { rollupState } from './0024-rollup-state.js';
import { talkWalls } from './0025-talk-walls.js';
import { ideaWords } from './0026-idea-words.js';

/** The schema, step by step; a step that has been released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  identity, eventLog, networks, measures, learning, seriesRelease, doctor, housekeeping, teams, ideas, inquiry, sessions, discussion, evidence, strata,
  entries, charts, trackers, releasedBefore, importSheet, deliveries, importWays, trackerPurge, rollupState, talkWalls, ideaWords,
];
