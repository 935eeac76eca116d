import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organization } from '@cairn/identity';
import { Access } from '@cairn/platform';
import { Agreement } from './agreement.entity.js';
import { Member } from './member.entity.js';
import { CreateNetworkInput, UpdateNetworkInput } from './network.input.js';
import { Aim, Network } from './network.entity.js';
import { NetworkService } from './network.service.js';
import { MyNetwork, NetworkCan, SiteCounts } from './network.type.js';
import { ruleOf } from './team-reading.service.js';
import { TeamRule } from './team.type.js';

@Resolver(() => Network)
export class NetworkResolver {
  constructor(private readonly networks: NetworkService) {}

  @Access.signedIn('Everybody sees the networks they belong to.')
  @Query(() => [MyNetwork])
  myNetworks(): Promise<MyNetwork[]> {
    return this.networks.mine();
  }

  @Access('network.read')
  @Query(() => Network, { nullable: true })
  network(): Promise<Network> {
    return this.networks.current();
  }

  @Access.signedIn('The service asks whether the caller leads the hub; there is no network yet to have a role in.')
  @Mutation(() => Network)
  createNetwork(@Args('input') input: CreateNetworkInput): Promise<Network> {
    return this.networks.create(input);
  }

  @Access('network.edit')
  @Mutation(() => Network)
  updateNetwork(@Args('input') input: UpdateNetworkInput): Promise<Network> {
    return this.networks.update(input);
  }

  @ResolveField(() => Aim)
  aim(@Parent() network: Network): Aim {
    return { forWhom: network.aimForWhom, what: network.aimWhat, howGood: network.aimHowGood, byWhen: network.aimByWhen };
  }

  @ResolveField(() => TeamRule)
  teamRule(@Parent() network: Network): TeamRule {
    return ruleOf(network);
  }

  @ResolveField(() => Organization)
  hub(@Parent() network: Network): Promise<Organization> {
    return this.networks.hub(network);
  }

  @ResolveField(() => Agreement)
  agreement(): Promise<Agreement> {
    return this.networks.agreement();
  }

  @ResolveField(() => Member)
  me(): Promise<Member> {
    return this.networks.me();
  }

  @ResolveField(() => [String], { description: 'Where it is told that lists of what people contribute have changed: in the network, in the own organization, in the own teams.' })
  workStreams(@Parent() { id }: Network): string[] {
    return this.networks.workStreams(id);
  }

  @ResolveField(() => SiteCounts)
  siteCounts(): Promise<SiteCounts> {
    return this.networks.counts();
  }

  @ResolveField(() => NetworkCan)
  viewerCan(@Parent() network: Network): NetworkCan {
    return this.networks.viewerCan(network);
  }
}
