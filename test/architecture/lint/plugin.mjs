import declaredAccess from './rules/declared-access.mjs';
import environmentInConfig from './rules/environment-in-config.mjs';
import fieldNames from './rules/field-names.mjs';
import fileKinds from './rules/file-kinds.mjs';
import identityDoor from './rules/identity-door.mjs';
import layers from './rules/layers.mjs';
import noDatabaseSession from './rules/no-database-session.mjs';
import noDeepImports from './rules/no-deep-imports.mjs';
import noQueryBuilder from './rules/no-query-builder.mjs';
import plainResolvers from './rules/plain-resolvers.mjs';
import platformLibraries from './rules/platform-libraries.mjs';
import pure from './rules/pure.mjs';
import statementsInPages from './rules/statements-in-pages.mjs';
import systemDoor from './rules/system-door.mjs';
import wordsFromLocale from './rules/words-from-locale.mjs';

/** The rules of this product, as an ESLint plugin. */
export default {
  meta: { name: 'cairn' },
  rules: {
    'declared-access': declaredAccess,
    'environment-in-config': environmentInConfig,
    'field-names': fieldNames,
    'file-kinds': fileKinds,
    'identity-door': identityDoor,
    layers,
    'no-database-session': noDatabaseSession,
    'no-deep-imports': noDeepImports,
    'no-query-builder': noQueryBuilder,
    'plain-resolvers': plainResolvers,
    'platform-libraries': platformLibraries,
    pure,
    'statements-in-pages': statementsInPages,
    'system-door': systemDoor,
    'words-from-locale': wordsFromLocale,
  },
};
