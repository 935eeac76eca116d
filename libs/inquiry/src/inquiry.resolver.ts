import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeIdea, IdeaCard } from '@cairn/ideas';
import { Measure, Series } from '@cairn/measures';
import { Access, type Connection } from '@cairn/platform';
import { BoardService } from './board.service.js';
import { Board, BoardChoice } from './board.type.js';
import { CycleCard, CycleCardConnection } from './cycle-card.type.js';
import { CyclesArgs } from './cycle-list.input.js';
import { CycleListService } from './cycle-list.service.js';
import { CycleMarkService } from './cycle-mark.service.js';
import { CycleMark } from './cycle-mark.type.js';
import { IdeaTestsService } from './idea-tests.service.js';
import { IdeaTests } from './idea-tests.type.js';

/** The boards of teams, and the tests of the network. */
@Resolver(() => Board)
export class BoardResolver {
  constructor(private readonly boards: BoardService, private readonly lists: CycleListService) {}

  @Query(() => Board, { nullable: true })
  @Access('cycle.read')
  board(@Args('teamId', { type: () => ID }) teamId: string): Promise<Board> {
    return this.boards.board(teamId);
  }

  @Query(() => [BoardChoice], { description: 'The teams that the viewer works in.' })
  @Access('cycle.read')
  myBoards(): Promise<BoardChoice[]> {
    return this.boards.mine();
  }

  @Query(() => CycleCardConnection)
  @Access('cycle.read')
  cycles(@Args() args: CyclesArgs): Promise<Connection<CycleCard>> {
    return this.lists.list(args);
  }
}

/** What tests add to an idea. */
@Resolver(() => ChangeIdea)
export class IdeaTestsResolver {
  constructor(private readonly tests: IdeaTestsService) {}

  @ResolveField(() => IdeaTests, { name: 'tests' })
  testsOf(@Parent() { id }: ChangeIdea): Promise<IdeaTests> {
    return this.tests.of(id);
  }
}

/** What tests add to an idea's card, read with the list. */
@Resolver(() => IdeaCard)
export class IdeaCardTestsResolver {
  @ResolveField(() => IdeaTests, { name: 'tests' })
  testsOf(@Parent() { parts }: IdeaCard): IdeaTests {
    return parts.tests as IdeaTests;
  }
}

/** What tests add to a measure. */
@Resolver(() => Measure)
export class MeasureMarksResolver {
  constructor(private readonly marks: CycleMarkService) {}

  @ResolveField(() => [CycleMark])
  cycleMarks(@Parent() { id }: Measure): Promise<CycleMark[]> {
    return this.marks.ofMeasure(id);
  }
}

/** What tests add to a series. */
@Resolver(() => Series)
export class SeriesMarksResolver {
  constructor(private readonly marks: CycleMarkService) {}

  @ResolveField(() => [CycleMark])
  cycleMarks(@Parent() series: Series): Promise<CycleMark[]> {
    return this.marks.ofSeries(series);
  }
}
