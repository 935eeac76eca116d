import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Grain, ImportFailure, ImportState, PointStatus, Visibility } from '@cairn/domain';

registerEnumType(ImportState, { name: 'ImportState' });
registerEnumType(ImportFailure, { name: 'ImportFailure' });

@ObjectType()
export class ImportMapping {
  @Field(() => String, { nullable: true })
  siteName: string | null;

  @Field(() => String, { nullable: true })
  siteCode: string | null;

  @Field(() => String, { nullable: true })
  county: string | null;

  @Field(() => String)
  period: string;

  @Field(() => String, { nullable: true })
  stratum: string | null;

  @Field(() => String, { nullable: true })
  numerator: string | null;

  @Field(() => String, { nullable: true })
  denominator: string | null;

  @Field(() => String, { nullable: true })
  value: string | null;

  @Field(() => String, { nullable: true })
  spread: string | null;

  @Field(() => String, { nullable: true })
  status: string | null;

  @Field(() => Grain)
  grain: Grain;

  @Field(() => PointStatus)
  blankMeans: PointStatus;

  @Field(() => PointStatus)
  zeroMeans: PointStatus;

  @Field(() => Boolean)
  createSites: boolean;

  @Field(() => Boolean)
  createStrata: boolean;

  @Field(() => Visibility)
  visibility: Visibility;

  /** What the member chose when confirming; the job keeps to it. */
  leaveOutBadRows?: boolean;
}

/** One cell or row that cannot be read, by the line of the file. */
@ObjectType()
export class ImportBadRow {
  @Field(() => Int)
  line: number;

  @Field(() => String)
  column: string;

  @Field(() => String)
  value: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  reason: string;
}

/** What mappings and previews did not say before their measures knew groups. */
export const EARLIER_MAPPING: Partial<ImportMapping> = { stratum: null, spread: null, status: null, createStrata: false };
export const EARLIER_PREVIEW: Pick<ImportPreview, 'suppressed' | 'noDenominator' | 'newStrata'> = { suppressed: 0, noDenominator: 0, newStrata: [] };

/** What an import would do, before it does anything. */
@ObjectType()
export class ImportPreview {
  @Field(() => Int)
  ready: number;

  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int)
  missing: number;

  @Field(() => Int, { description: 'Points that the source has hidden.' })
  suppressed: number;

  @Field(() => Int, { description: 'Points of nobody: their denominator is zero.' })
  noDenominator: number;

  @Field(() => Int)
  zeros: number;

  @Field(() => Int, { description: 'Points of this file that nobody but the owner would see.' })
  hiddenFromOthers: number;

  @Field(() => Int)
  bad: number;

  @Field(() => [ImportBadRow], { description: 'The first 1,000 in the order of the file; `bad` is their whole number.' })
  badRows: ImportBadRow[];

  @Field(() => Int)
  sitesMatched: number;

  @Field(() => Int)
  sitesToCreate: number;

  @Field(() => [String])
  newSites: string[];

  @Field(() => [String], { description: 'Groups that the measure would get.' })
  newStrata: string[];

  @Field(() => Float)
  sumNumerator: number;

  @Field(() => Float)
  sumDenominator: number;
}

@ObjectType()
export class ImportResult {
  @Field(() => Int)
  added: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int)
  missing: number;

  @Field(() => Int)
  sitesCreated: number;
}
