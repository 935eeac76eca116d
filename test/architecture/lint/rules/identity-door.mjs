import { ban } from '../rule.mjs';

/** Users, credentials and sessions lie before any network, so only the feature that owns them goes in without one. */
export default ban(
  'Db.identity is for libs/identity; call a service that it exports.',
  'CallExpression[callee.property.name="identity"]',
);
