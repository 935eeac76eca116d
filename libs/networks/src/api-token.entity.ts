import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NetworkRow } from '@cairn/platform';
import { Column, Entity } from 'typeorm';

/** A secret with which a program acts as a member, within a list of permissions. Only its hash is stored. */
@ObjectType()
@Entity('api_token')
export class ApiToken extends NetworkRow {
  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'secret_hash', type: 'bytea', select: false })
  secretHash: Buffer;

  @Field(() => [String])
  @Column({ type: 'text', array: true })
  permissions: string[];

  @Field(() => Date)
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  @Field(() => Date)
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}

/** A new token with its secret, which is shown this once. */
@ObjectType()
export class CreatedApiToken {
  @Field(() => ApiToken)
  token: ApiToken;

  @Field(() => String)
  secret: string;
}

/** What opens a socket, once, within a minute. */
@ObjectType()
export class SocketTicket {
  @Field(() => String)
  ticket: string;

  @Field(() => Date)
  expiresAt: Date;
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'Permissions, such as measure.read, or all of a noun: measure.*' })
  permissions: string[];

  @Field(() => Int, { description: 'How long it lives: 1 to 365.' })
  days: number;
}
