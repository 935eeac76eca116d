// Read by any Node that knows ES modules, so: no newer syntax and no imports here.

/**
 * One sentence when this Node cannot run Cairn, otherwise undefined.
 * @param {string} version for example process.versions.node
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return 'Cairn needs Node 20.19 or newer and this is Node ' + version + '; install a current one from https://nodejs.org and run the command again.';
}
