import { Injectable } from '@nestjs/common';
import { ChangeIdea } from '@cairn/ideas';
import { PdsaCycle } from '@cairn/inquiry';
import { Measure } from '@cairn/measures';
import { Network, Team } from '@cairn/networks';
import type { Audience } from './subjects.service.js';
import { Subjects } from './subjects.service.js';

const EVERYBODY: Audience = { visibility: 'NETWORK', ownerId: null, teamId: null };

/** The objects of the features to the left. */
@Injectable()
export class KnownSubjects {
  constructor(subjects: Subjects) {
    const shared = ({ visibility, ownerId, teamId }: Audience): Audience => ({ visibility, ownerId, teamId });
    subjects.register('IDEA', { entity: ChangeIdea, permission: 'idea.read', title: ({ title }) => title, audience: shared });
    subjects.register('CYCLE', { entity: PdsaCycle, permission: 'cycle.read', title: ({ title }) => title, audience: shared });
    subjects.register('MEASURE', { entity: Measure, permission: 'measure.read', title: ({ name }) => name, audience: shared });
    subjects.register('TEAM', { entity: Team, permission: 'team.read', title: ({ name }) => name, audience: () => EVERYBODY });
    subjects.register('NETWORK', { entity: Network, permission: 'network.read', title: ({ name }) => name, audience: () => EVERYBODY });
  }
}
