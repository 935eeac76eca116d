import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '@cairn/platform';
import { DemoSignInService } from './demo-sign-in.service.js';
import { DemoSignIn } from './demo-sign-in.type.js';

@Resolver(() => DemoSignIn)
export class DemoSignInResolver {
  constructor(private readonly demo: DemoSignInService) {}

  @Access.public('Fictional people of the sample network; empty unless this server is a demo.')
  @Query(() => [DemoSignIn])
  demoSignIns(): Promise<DemoSignIn[]> {
    return this.demo.list();
  }
}
