import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { DiscussionModule } from '@cairn/discussion';

/** Live sessions and what comes of them. */
@Module({
  imports: [NetworksModule, DiscussionModule],
  providers: [],
  exports: [],
})
export class SessionsModule {}
