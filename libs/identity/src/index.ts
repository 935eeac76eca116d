import { Organization, OrganizationMember } from './organization.entity.js';

export { AccountService, type Person } from './account.service.js';
export type { AccountRow } from './account.page.js';
export { BrowserService, type Browser } from './browser.service.js';
export { emailOf, line, newPassword } from './credential-text.type.js';
export { DEMO_SIGN_INS, DemoSignIn } from './demo-sign-in.type.js';
export { DemoSignInService } from './demo-sign-in.service.js';
export { IdentityModule } from './identity.module.js';
export { Organization } from './organization.entity.js';
export { PasswordService } from './password.service.js';
export { RegistrationService } from './registration.service.js';
export { SessionService } from './session.service.js';
export { SignInService, wrongCredentials } from './sign-in.service.js';
export { lookUp, readIdentity, ViewerService } from './viewer.service.js';
export { Viewer } from './viewer.type.js';

export const IDENTITY_ENTITIES = [Organization, OrganizationMember];
