import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';

/** Threads on every object. */
@Module({
  imports: [NetworksModule],
  providers: [],
  exports: [],
})
export class DiscussionModule {}
