import { Field, ID, InputType } from '@nestjs/graphql';
import { Grain, PointStatus, Visibility } from '@cairn/domain';

/** Which column of the file means what; every column is named as in the header row. */
@InputType()
export class MapImportInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  siteName?: string | null;

  @Field(() => String, { nullable: true })
  siteCode?: string | null;

  @Field(() => String, { nullable: true })
  county?: string | null;

  @Field(() => String)
  period: string;

  @Field(() => String, { nullable: true, description: 'The group that the row is about; the measure has to have it, or see `createStrata`.' })
  stratum?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a proportion, a rate or a count.' })
  numerator?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a proportion; the exposure of a rate; the size of the sample of a mean.' })
  denominator?: string | null;

  @Field(() => String, { nullable: true, description: 'Of everything else; a count may use it too.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'The standard deviation of the sample of a mean.' })
  spread?: string | null;

  @Field(() => String, { nullable: true, description: 'What the source says of the figure: reported, suppressed, missing.' })
  status?: string | null;

  @Field(() => Grain)
  grain: Grain;

  @Field(() => PointStatus, { description: 'MISSING, or SUPPRESSED when the source hides small numbers by leaving them out.' })
  blankMeans: PointStatus;

  @Field(() => PointStatus, { description: 'REPORTED, or MISSING when the source writes 0 for "not reported".' })
  zeroMeans: PointStatus;

  @Field(() => Boolean)
  createSites: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Adds groups of the file to the measure that it does not have yet.' })
  createStrata?: boolean | null;

  @Field(() => Visibility)
  visibility: Visibility;
}

@InputType()
export class ConfirmImportInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  leaveOutBadRows: boolean;
}

@InputType()
export class ChooseSheetInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'One of `sheets` of the import.' })
  sheet: string;
}
