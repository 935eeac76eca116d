import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type Config } from '@cairn/platform';
import { registeredDocuments } from '@cairn/contracts';
import { DemoModule } from './demo/index.js';
import { FEATURES } from './features.js';

/** The whole application: the platform and every feature, in order. */
@Module({})
export class AppModule {
  /** @param observed whether the process serves: it alone opens a port for measures, and sends traces */
  static with(config: Config, observed = false): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ config, entities: FEATURES.flatMap((feature) => [...feature.entities]), documents: registeredDocuments, observed }),
        DemoModule,
        ...FEATURES.map((feature) => feature.module),
      ],
    };
  }
}
