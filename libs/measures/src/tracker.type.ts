import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Grain, MeasureKind, MeasureType, Visibility } from '@cairn/domain';
import { connectionOf, resultUnion } from '@cairn/platform';
import { TrackerInstall } from './tracker-install.entity.js';
import { Tracker } from './tracker.entity.js';

/** A tracker as the list shows it. */
@ObjectType()
export class TrackerCard {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => MeasureKind)
  kind: MeasureKind;

  @Field(() => MeasureType)
  type: MeasureType;

  @Field(() => Grain)
  grain: Grain;

  @Field(() => String)
  why: string;

  @Field(() => String)
  credit: string;

  @Field(() => Visibility)
  visibility: Visibility;

  @Field(() => String)
  ownerName: string;

  @Field(() => String, { nullable: true, description: 'Null for guests.' })
  authorName: string | null;

  @Field(() => String, { nullable: true })
  teamName: string | null;

  @Field(() => Int, { description: 'In how many teams and organizations it is in use.' })
  installs: number;

  cursor: string;
}

/** One of our own trackers, offered in every network. */
@ObjectType()
export class ReadyTracker {
  @Field(() => String)
  key: string;

  @Field(() => String)
  json: string;

  @Field(() => Int, { description: 'In how many teams and organizations of this network it is in use.' })
  installs: number;
}

/** What the viewer may do with a tracker. */
@ObjectType()
export class TrackerCan {
  @Field(() => Boolean)
  edit: boolean;
}

/** Where the viewer can put a tracker. */
@ObjectType()
export class TrackerPlace {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

/** What whoever writes or installs trackers can choose from. */
@ObjectType()
export class TrackerPlaces {
  @Field(() => Boolean)
  canCreate: boolean;

  @Field(() => Visibility, { description: 'The widest that the agreement of the own organization covers.' })
  maxVisibility: Visibility;

  @Field(() => [TrackerPlace], { description: 'Teams that the viewer shares trackers with.' })
  ownTeams: TrackerPlace[];

  @Field(() => TrackerPlace, { nullable: true, description: 'The own organization, if the viewer may install for it.' })
  organization: TrackerPlace | null;

  @Field(() => [TrackerPlace], { description: 'Teams that the viewer may install for.' })
  teams: TrackerPlace[];
}

/** How the entry form of a measure asks for one figure. */
@ObjectType()
export class EntryFormField {
  @Field(() => String, { description: 'value, numerator, denominator or spread.' })
  field: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  help: string;
}

/** The tracker that a measure was made from, as it was then. */
@ObjectType()
export class MeasureTracker {
  @Field(() => ID, { nullable: true, description: 'Null when it is one of ours, was removed, or is not shared with the viewer.' })
  trackerId: string | null;

  @Field(() => String, { nullable: true })
  ready: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  credit: string;

  @Field(() => String, { description: 'What stands above the entry form.' })
  help: string;

  @Field(() => [EntryFormField])
  fields: EntryFormField[];
}

export const TrackerCardConnection = connectionOf(TrackerCard);
export const TrackerResult = resultUnion('TrackerResult', Tracker);
export const InstallTrackerResult = resultUnion('InstallTrackerResult', TrackerInstall);
