import { Module } from '@nestjs/common';
import { NetworksModule } from '@cairn/networks';
import { MeasuresModule } from '@cairn/measures';
import { IdeasModule } from '@cairn/ideas';

/** PDSA cycles: what teams test. */
@Module({
  imports: [NetworksModule, MeasuresModule, IdeasModule],
  providers: [],
  exports: [],
})
export class InquiryModule {}
