/** The kinds of files in a feature: a closed list. */
export const KINDS = ['entity', 'input', 'resolver', 'page', 'service', 'jobs', 'realtime', 'module', 'spec', 'type'];

const NAME = new RegExp(`^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.((${KINDS.join('|')})|(${KINDS.join('|')})\\.spec)\\.ts$`);

/** What is wrong with the name of a file in a feature, or null. @param inside its path in the package */
export function fileFault(inside) {
  const [folder, ...rest] = inside.split('/');
  if (folder !== 'src' || inside === 'src/index.ts') return null;
  if (rest.length > 1) return 'A feature has no sub-folders; past twenty files or so it is split.';
  return NAME.test(rest[0] ?? '') ? null : `Name it <noun>.<kind>.ts, in lower case with hyphens; the kinds are ${KINDS.join(', ')}.`;
}
