import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@cairn/platform';
import { ApiToken, CreateApiTokenInput, CreatedApiToken, SocketTicket } from './api-token.entity.js';
import { ApiTokenService } from './api-token.service.js';

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokenService) {}

  // Whoever lost the right to make tokens must still be able to see and end the old ones.
  @Access('network.read')
  @Query(() => [ApiToken])
  apiTokens(): Promise<ApiToken[]> {
    return this.tokens.list();
  }

  @Access('apiToken.create')
  @Mutation(() => CreatedApiToken)
  createApiToken(@Args('input') input: CreateApiTokenInput): Promise<CreatedApiToken> {
    return this.tokens.create(input);
  }

  @Access('network.read')
  @Mutation(() => Boolean)
  revokeApiToken(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.tokens.revoke(id);
  }

  @Access('stream.read')
  @Mutation(() => SocketTicket)
  socketTicket(): Promise<SocketTicket> {
    return this.tokens.socketTicket();
  }
}
