import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChartKind, Grain, Signal } from '@cairn/domain';
import { LocalDate } from '@cairn/platform';

/** One chart among many, as short as it can be told: lists go by the page's `starts`. */
@ObjectType()
export class MultipleCard {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  siteName: string;

  @Field(() => String, { nullable: true, description: 'Whose figures these are, where several hold some about the site.' })
  ownerName: string | null;

  @Field(() => Boolean, { description: 'The viewer sees the owner\'s own values.' })
  raw: boolean;

  @Field(() => Signal)
  signal: Signal;

  @Field(() => String)
  sentence: string;

  @Field(() => ChartKind)
  kind: ChartKind;

  @Field(() => Int, { description: 'Points towards the ten that a signal needs.' })
  counted: number;

  @Field(() => [Int], { description: 'Positions of the points that carry the signal; empty without one.' })
  run: number[];

  @Field(() => [Int], { description: 'Positions of the first points of phases after the first.' })
  phases: number[];

  @Field(() => Float, { nullable: true, description: 'The last value that a chart draws, to six digits.' })
  last: number | null;

  @Field(() => [Float], { nullable: 'items', description: 'What a chart draws, to a two-hundredth of what the page spans or finer; null where there is nothing to draw.' })
  values: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The centre line, as fine as the values: by period, or one level for all of them, or empty where there is none.' })
  centre: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The lower limit, told like the centre line.' })
  lower: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'The upper limit, told like the centre line.' })
  upper: (number | null)[];

  @Field(() => String, { description: 'A letter for each period: R reported, S suppressed, M missing, N nobody to count, - not there.' })
  statuses: string;
}

/** All sites of a measure at once, A to Z. */
@ObjectType()
export class Multiples {
  @Field(() => Grain)
  grain: Grain;

  @Field(() => [LocalDate], { description: 'The periods of all cards, in order of time.' })
  starts: string[];

  @Field(() => [MultipleCard])
  cards: MultipleCard[];

  @Field(() => Boolean, { description: 'There are more sites than one page shows: narrow the search.' })
  more: boolean;
}
