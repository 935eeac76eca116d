import 'reflect-metadata';

const TYPES = ['Query', 'Mutation', 'Subscription'];

/** The GraphQL operations that a provider declares, each with what its @Access says. @param key of the metadata of @Access */
export function operationsOf(provider, key) {
  if (typeof provider !== 'function' || !provider.prototype) return [];
  return Object.getOwnPropertyNames(provider.prototype).flatMap((property) => {
    const method = Object.getOwnPropertyDescriptor(provider.prototype, property)?.value;
    const type = typeof method === 'function' ? Reflect.getMetadata('graphql:resolver_type', method) : undefined;
    if (!TYPES.includes(type)) return [];
    return [{ type, name: Reflect.getMetadata('graphql:resolver_name', method) ?? property, access: said(Reflect.getMetadata(key, method)) }];
  });
}

/** A rule of access in one line. */
export function said(rule) {
  if (!rule) return 'UNDECLARED';
  return rule.kind === 'permission' ? rule.permission : `${rule.kind}: ${rule.reason}`;
}
