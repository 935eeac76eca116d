import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@cairn/domain';

/** What an operation declares about who may call it. */
export type AccessRule =
  | { kind: 'permission'; permission: Permission }
  | { kind: 'signed-in'; reason: string }
  | { kind: 'public'; reason: string };

export const ACCESS = 'cairn:access';

/** Declares the permission that an operation or route needs; the undeclared are refused by the guard. */
export function Access(permission: Permission): MethodDecorator {
  return SetMetadata<string, AccessRule>(ACCESS, { kind: 'permission', permission });
}

/** Open to everybody, for a written reason. */
Access.public = (reason: string): MethodDecorator => SetMetadata<string, AccessRule>(ACCESS, { kind: 'public', reason });

/** Open to everybody who is signed in, in any network or none, for a written reason. Not for bearer tokens. */
Access.signedIn = (reason: string): MethodDecorator => SetMetadata<string, AccessRule>(ACCESS, { kind: 'signed-in', reason });
