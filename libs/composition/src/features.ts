import type { Type } from '@nestjs/common';
import { IDENTITY_ENTITIES, IdentityModule } from '@cairn/identity';
import { LEARNING_ENTITIES, LearningModule } from '@cairn/learning';
import { MEASURES_ENTITIES, MeasuresModule } from '@cairn/measures';
import { NETWORKS_ENTITIES, NetworksModule } from '@cairn/networks';

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
  { name: 'learning', module: LearningModule, entities: LEARNING_ENTITIES },
];
