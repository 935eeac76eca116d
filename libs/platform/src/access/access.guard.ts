import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { currentOperation } from '../db/context.js';
import { forbidden, notFound, unauthenticated } from '../errors.js';
import { ACCESS, type AccessRule } from './access.decorator.js';
import { tokenAllows } from './decide.js';

/**
 * The global guard. It refuses what declares nothing and what the caller cannot be at all; the decision about a
 * row is made by `load` and `permit`, where the facts are.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly reflector = new Reflector();

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!rule) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no @Access.`);
    if (rule.kind === 'public') return true;
    const { identity, tenant } = currentOperation();
    if (!identity) throw unauthenticated();
    if (rule.kind === 'signed-in') {
      if (identity.tokenId) throw forbidden();
      return true;
    }
    if (!tenant) throw notFound();
    if (identity.tokenPermissions && !tokenAllows(identity.tokenPermissions, rule.permission)) throw forbidden();
    return true;
  }
}
