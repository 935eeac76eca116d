import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChartKind } from '@cairn/domain';
import { Access } from '@cairn/platform';
import { AnnotationService } from './annotation.service.js';
import { Annotation } from './annotation.type.js';
import { AddAnnotationInput, ChangePhaseInput, EditAnnotationInput, LockBaselineInput, SetChartSettingInput, StartPhaseInput } from './chart.input.js';
import { ChartService } from './chart.service.js';
import { MeasureChartSetting, Phase, SeriesReading } from './chart.type.js';
import { MeasureDefinition } from './measure-definition.entity.js';
import { Measure } from './measure.entity.js';
import { PhaseService } from './phase.service.js';
import { Series } from './series.entity.js';

/** What charts add to a measure. */
@Resolver(() => Measure)
export class MeasureChartResolver {
  constructor(private readonly charts: ChartService, private readonly notes: AnnotationService) {}

  @Mutation(() => Measure)
  @Access('chart.set')
  setChartSetting(@Args('input') input: SetChartSettingInput): Promise<Measure> {
    return this.charts.set(input);
  }

  @ResolveField(() => MeasureChartSetting)
  chartSetting(@Parent() measure: Measure): Promise<MeasureChartSetting> {
    return this.charts.setting(measure);
  }

  @ResolveField(() => [MeasureDefinition], { description: 'Every version, the first first.' })
  definitions(@Parent() { id }: Measure): Promise<MeasureDefinition[]> {
    return this.charts.definitions(id);
  }

  @ResolveField(() => [Annotation], { description: 'What is noted on every chart of the measure.' })
  annotations(@Parent() { id }: Measure): Promise<Annotation[]> {
    return this.notes.of(id);
  }
}

/** What would be proposed for a measure; asked only where it is shown. */
@Resolver(() => MeasureChartSetting)
export class ChartSettingResolver {
  constructor(private readonly charts: ChartService) {}

  @ResolveField(() => ChartKind)
  async proposedKind(@Parent() { id }: MeasureChartSetting): Promise<ChartKind> {
    return (await this.charts.proposal(id)).kind;
  }

  @ResolveField(() => String)
  async proposedWhy(@Parent() { id }: MeasureChartSetting): Promise<string> {
    return (await this.charts.proposal(id)).sentence;
  }
}

/** What charts add to a series: its phases, its notes, and what it says. */
@Resolver(() => Series)
export class SeriesChartResolver {
  constructor(private readonly charts: ChartService, private readonly phasesOf: PhaseService, private readonly notes: AnnotationService) {}

  @Mutation(() => Series)
  @Access('series.phase')
  startPhase(@Args('input') input: StartPhaseInput): Promise<Series> {
    return this.phasesOf.start(input);
  }

  @Mutation(() => Series)
  @Access('series.phase')
  changePhase(@Args('input') input: ChangePhaseInput): Promise<Series> {
    return this.phasesOf.change(input);
  }

  @Mutation(() => Series)
  @Access('series.phase')
  removePhase(@Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int }) version: number): Promise<Series> {
    return this.phasesOf.remove(id, version);
  }

  @Mutation(() => Series)
  @Access('series.phase')
  lockBaseline(@Args('input') input: LockBaselineInput): Promise<Series> {
    return this.phasesOf.lockBaseline(input);
  }

  @ResolveField(() => SeriesReading)
  reading(@Parent() series: Series): Promise<SeriesReading> {
    return this.charts.reading(series);
  }

  @ResolveField(() => [Phase])
  phases(@Parent() series: Series): Promise<Phase[]> {
    return this.charts.phases(series);
  }

  @ResolveField(() => [Annotation], { description: 'What is noted on its chart, and on every chart of the measure.' })
  annotations(@Parent() { id, measureId }: Series): Promise<Annotation[]> {
    return this.notes.of(measureId, id);
  }
}

/** Notes on charts. */
@Resolver(() => Annotation)
export class AnnotationResolver {
  constructor(private readonly notes: AnnotationService) {}

  @Mutation(() => Annotation)
  @Access('annotation.write')
  addAnnotation(@Args('input') input: AddAnnotationInput): Promise<Annotation> {
    return this.notes.add(input);
  }

  @Mutation(() => Annotation)
  @Access('annotation.write')
  editAnnotation(@Args('input') input: EditAnnotationInput): Promise<Annotation> {
    return this.notes.edit(input);
  }

  @Mutation(() => ID)
  @Access('annotation.write')
  async removeAnnotation(@Args('id', { type: () => ID }) id: string): Promise<string> {
    return (await this.notes.remove(id)).id;
  }

  @Mutation(() => Annotation)
  @Access('annotation.write')
  restoreAnnotation(@Args('id', { type: () => ID }) id: string): Promise<Annotation> {
    return this.notes.restore(id);
  }
}
