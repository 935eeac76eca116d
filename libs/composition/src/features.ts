import type { Type } from '@nestjs/common';
import { DISCUSSION_ENTITIES, DiscussionModule } from '@cairn/discussion';
import { IDEAS_ENTITIES, IdeasModule } from '@cairn/ideas';
import { IDENTITY_ENTITIES, IdentityModule } from '@cairn/identity';
import { INQUIRY_ENTITIES, InquiryModule } from '@cairn/inquiry';
import { LEARNING_ENTITIES, LearningModule } from '@cairn/learning';
import { MEASURES_ENTITIES, MeasuresModule } from '@cairn/measures';
import { NETWORKS_ENTITIES, NetworksModule } from '@cairn/networks';
import { SESSIONS_ENTITIES, SessionsModule } from '@cairn/sessions';

/** A feature library as the application wires it. */
export interface Feature {
  name: string;
  module: Type<unknown>;
  entities: readonly Function[];
}

/** The ordered list: a feature imports only features to its left. Lint reads the names from here. */
export const FEATURES: readonly Feature[] = [
  { name: 'identity', module: IdentityModule, entities: IDENTITY_ENTITIES },
  { name: 'networks', module: NetworksModule, entities: NETWORKS_ENTITIES },
  { name: 'measures', module: MeasuresModule, entities: MEASURES_ENTITIES },
  { name: 'ideas', module: IdeasModule, entities: IDEAS_ENTITIES },
  { name: 'inquiry', module: InquiryModule, entities: INQUIRY_ENTITIES },
  { name: 'discussion', module: DiscussionModule, entities: DISCUSSION_ENTITIES },
  { name: 'sessions', module: SessionsModule, entities: SESSIONS_ENTITIES },
  { name: 'learning', module: LearningModule, entities: LEARNING_ENTITIES },
];
