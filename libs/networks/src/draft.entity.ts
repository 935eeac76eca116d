import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DraftForm } from '@cairn/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

registerEnumType(DraftForm, { name: 'DraftForm' });

/** What somebody typed into a form and has not sent: read by nobody else, the last write wins. */
@ObjectType()
@Entity('draft')
export class Draft {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @PrimaryColumn({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Field(() => DraftForm)
  @PrimaryColumn({ type: 'text' })
  form: DraftForm;

  @Field(() => String, { description: 'The id of what is being edited, or `new`.' })
  @PrimaryColumn({ type: 'text' })
  target: string;

  @Field(() => String, { description: 'The values of the form, as JSON text.' })
  @Column({ type: 'text' })
  body: string;

  @Field(() => Date)
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
