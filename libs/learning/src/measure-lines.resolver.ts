import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@cairn/platform';
import { MeasureLine } from './measure-line.type.js';
import { MeasureLinesService } from './measure-lines.service.js';

/** Lists of measures, each with its picture. */
@Resolver()
export class MeasureLinesResolver {
  constructor(private readonly lines: MeasureLinesService) {}

  @Query(() => [MeasureLine], { description: 'What stands at the top of each of these measures; those without a figure are left out.' })
  @Access('series.read')
  measureLines(@Args('measureIds', { type: () => [ID] }) measureIds: string[]): Promise<MeasureLine[]> {
    return this.lines.of(measureIds);
  }
}
