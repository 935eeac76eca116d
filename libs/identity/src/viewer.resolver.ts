import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, type GraphQLContext, type Refused } from '@cairn/platform';
import { ChangePasswordInput, RegisterHubInput, SignInInput, UpdateViewerInput } from './account.input.js';
import { BrowserService } from './browser.service.js';
import { PasswordChangeService } from './password-change.service.js';
import { RegistrationService } from './registration.service.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';
import { ResetPasswordResult, Viewer } from './viewer.type.js';

/** Getting in: signing in, registering, passwords. */
@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerService,
    private readonly signIns: SignInService,
    private readonly registrations: RegistrationService,
    private readonly passwordChanges: PasswordChangeService,
    private readonly browsers: BrowserService,
  ) {}

  @Access.public('A page asks who is signed in before anybody is.')
  @Query(() => Viewer, { nullable: true })
  viewer(): Promise<Viewer | null> {
    return this.viewers.viewer();
  }

  @Access.public('The sign-in page asks whether it may offer to register a hub.')
  @Query(() => Boolean)
  registrationOpen(): boolean {
    return this.viewers.registrationOpen();
  }

  @Access.signedIn('Everybody may change the own name.')
  @Mutation(() => Viewer)
  updateViewer(@Args('input') input: UpdateViewerInput): Promise<Viewer> {
    return this.viewers.update(input);
  }

  @Access.public('Nobody is signed in before signing in.')
  @Mutation(() => Viewer)
  signIn(@Args('input') input: SignInInput, @Context() context: GraphQLContext): Promise<Viewer> {
    return this.signIns.signIn(input, this.browsers.of(context));
  }

  @Access.public('The first person of a hub has no account yet; the configuration may close it.')
  @Mutation(() => Viewer)
  registerHub(@Args('input') input: RegisterHubInput, @Context() context: GraphQLContext): Promise<Viewer> {
    return this.registrations.registerHub(input, this.browsers.of(context));
  }

  @Access.public('Whoever forgot the password is signed out.')
  @Mutation(() => Boolean)
  requestPasswordReset(@Args('email') email: string): Promise<boolean> {
    return this.passwordChanges.request(email);
  }

  @Access.public('The link of the mail is the authority.')
  @Mutation(() => ResetPasswordResult)
  resetPassword(@Args('token') token: string, @Args('password') password: string, @Context() context: GraphQLContext): Promise<Viewer | Refused> {
    return this.passwordChanges.reset(token, password, this.browsers.of(context));
  }

  @Access.signedIn('Everybody may change the own password.')
  @Mutation(() => Boolean)
  changePassword(@Args('input') input: ChangePasswordInput): Promise<boolean> {
    return this.passwordChanges.change(input);
  }
}
