import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { MeasuresModule } from '@cairn/measures';

/** Change ideas: the library of what can be tried. */
@Module({
  imports: [NetworksModule, MeasuresModule],
  providers: [],
  exports: [],
})
export class IdeasModule {}
