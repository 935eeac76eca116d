import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '@cairn/platform';

/** Where a site lies: INSIDE is what chance explains. */
export const FunnelVerdict = { INSIDE: 'INSIDE', ABOVE: 'ABOVE', BELOW: 'BELOW' } as const;
export type FunnelVerdict = (typeof FunnelVerdict)[keyof typeof FunnelVerdict];
registerEnumType(FunnelVerdict, { name: 'FunnelVerdict', description: 'Against the 99.8 % limits: INSIDE is what chance explains.' });

/** Why a site is a bright spot. */
export const BrightSpotReason = { BEYOND_LIMIT: 'BEYOND_LIMIT', IMPROVEMENT: 'IMPROVEMENT' } as const;
export type BrightSpotReason = (typeof BrightSpotReason)[keyof typeof BrightSpotReason];
registerEnumType(BrightSpotReason, { name: 'BrightSpotReason', description: 'BEYOND_LIMIT: on the good side of what chance explains; IMPROVEMENT: its own chart shows a change for the better.' });

/** A period that can be compared. */
@ObjectType()
export class FunnelPeriod {
  @Field(() => LocalDate)
  periodStart: string;

  @Field(() => String)
  label: string;

  @Field(() => Int, { description: 'Sites with a number that the viewer may see.' })
  sites: number;
}

/** A site within its limits or outside of them. */
@ObjectType()
export class FunnelPoint {
  @Field(() => ID)
  seriesId: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  siteName: string;

  @Field(() => Float)
  numerator: number;

  @Field(() => Float)
  denominator: number;

  @Field(() => Float)
  lower95: number;

  @Field(() => Float)
  upper95: number;

  @Field(() => Float)
  lower998: number;

  @Field(() => Float)
  upper998: number;

  @Field(() => Float)
  value: number;

  @Field(() => FunnelVerdict)
  verdict: FunnelVerdict;

  @Field(() => Boolean, { description: 'A district whose schools can be compared too.' })
  schools: boolean;
}

/** Somebody to ask how they did it. */
@ObjectType()
export class BrightSpot {
  @Field(() => ID)
  seriesId: string;

  @Field(() => ID)
  siteId: string;

  @Field(() => String)
  siteName: string;

  @Field(() => [BrightSpotReason])
  reasons: BrightSpotReason[];

  @Field(() => String, { description: 'What its own chart says.' })
  sentence: string;
}

/** Sites of one measure and period beside each other: who lies outside what chance explains. A to Z, never a ranking. */
@ObjectType()
export class Funnel {
  @Field(() => [FunnelPeriod], { description: 'The latest first.' })
  periods: FunnelPeriod[];

  @Field(() => FunnelPeriod, { nullable: true, description: 'The period shown.' })
  period: FunnelPeriod | null;

  @Field(() => String, { nullable: true, description: 'The district whose schools these are; null for all districts.' })
  districtName: string | null;

  @Field(() => String)
  sentence: string;

  @Field(() => String, { nullable: true, description: 'Why there is no funnel.' })
  refusal: string | null;

  @Field(() => Float, { nullable: true, description: 'All sites together.' })
  centre: number | null;

  @Field(() => Boolean, { description: 'Sites differ so much beyond chance that the limits were widened by it.' })
  overdispersed: boolean;

  @Field(() => [FunnelPoint], { description: 'A to Z.' })
  points: FunnelPoint[];

  @Field(() => Int, { description: 'Sites that are too small to be shown: counted, never drawn.' })
  suppressed: number;

  @Field(() => Int, { description: 'Sites without a number for this period.' })
  without: number;

  @Field(() => [BrightSpot], { description: 'A to Z.' })
  brightSpots: BrightSpot[];
}
