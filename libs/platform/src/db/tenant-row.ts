import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Visibility } from '@cairn/domain';
import { Column, PrimaryColumn } from 'typeorm';

/** A row of one network, known by its id: what the entities of a tenant begin with. */
@ObjectType({ isAbstract: true })
export abstract class NetworkRow {
  @PrimaryColumn({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;
}

/** A row that one organization of the network owns, and shares with it or not. */
@ObjectType({ isAbstract: true })
export abstract class OwnedRow extends NetworkRow {
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Field(() => Visibility)
  @Column({ type: 'text' })
  visibility: Visibility;
}
