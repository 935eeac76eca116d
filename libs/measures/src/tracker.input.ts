import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Visibility } from '@cairn/domain';
import { PageArgs } from '@cairn/platform';

@InputType()
export class CreateTrackerInput {
  @Field(() => String, { description: 'A file in the format cairn-tracker/1.' })
  json: string;

  @Field(() => Visibility)
  visibility: Visibility;

  /** With visibility TEAM, one of the own teams; else none. */
  @Field(() => ID, { nullable: true })
  teamId?: string | null;
}

@InputType()
export class SaveMeasureAsTrackerInput {
  @Field(() => ID)
  measureId: string;

  @Field(() => Visibility)
  visibility: Visibility;

  /** With visibility TEAM, one of the own teams; else none. */
  @Field(() => ID, { nullable: true })
  teamId?: string | null;
}

@InputType()
export class UpdateTrackerInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'A file in the format cairn-tracker/1.' })
  json: string;
}

@InputType()
export class SetTrackerVisibilityInput {
  @Field(() => ID)
  id: string;

  @Field(() => Visibility)
  visibility: Visibility;

  /** With visibility TEAM, one of the own teams; else none. */
  @Field(() => ID, { nullable: true })
  teamId?: string | null;
}

/** One of the network's trackers by its id, or one of ours by its key. */
@InputType()
export class InstallTrackerInput {
  @Field(() => ID, { nullable: true })
  trackerId?: string | null;

  @Field(() => String, { nullable: true })
  ready?: string | null;

  /** For a team; left out: for the own organization. */
  @Field(() => ID, { nullable: true })
  teamId?: string | null;

  @Field(() => String, { nullable: true, description: 'Another name for the measure; left out: that of the tracker.' })
  name?: string | null;
}

@ArgsType()
export class TrackersArgs extends PageArgs {
  /** A part of the name or of why it is followed. */
  @Field(() => String, { nullable: true })
  search?: string | null;
}
