import { Module } from '@nestjs/common';
import { AccountService } from './account.service.js';
import { BrowserService } from './browser.service.js';
import { DemoSignInResolver } from './demo-sign-in.resolver.js';
import { DemoSignInService } from './demo-sign-in.service.js';
import { OutboxResolver } from './outbox.resolver.js';
import { OutboxService } from './outbox.service.js';
import { PasswordChangeService } from './password-change.service.js';
import { PasswordService } from './password.service.js';
import { RegistrationService } from './registration.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { ThrottleService } from './throttle.service.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ViewerService } from './viewer.service.js';

/** Users, credentials, sessions and organizations. */
@Module({
  providers: [
    AccountService, BrowserService, DemoSignInService, OutboxService, PasswordChangeService, PasswordService, RegistrationService, SessionService,
    SignInService, ThrottleService, ViewerService, DemoSignInResolver, OutboxResolver, SessionResolver, ViewerResolver,
  ],
  exports: [AccountService, BrowserService, DemoSignInService, PasswordService, RegistrationService, SessionService, SignInService, ViewerService],
})
export class IdentityModule {}
