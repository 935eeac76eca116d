import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { DraftForm } from '@cairn/domain';
import './draft.entity.js';

/** Which draft: the form, and the id of what it edits or `new`. */
@ArgsType()
export class DraftArgs {
  @Field(() => DraftForm)
  form: DraftForm;

  @Field(() => String)
  target: string;
}

@InputType()
export class SaveDraftInput {
  @Field(() => DraftForm)
  form: DraftForm;

  @Field(() => String)
  target: string;

  @Field(() => String, { description: 'JSON text of one object, at most 64 kB.' })
  body: string;
}
