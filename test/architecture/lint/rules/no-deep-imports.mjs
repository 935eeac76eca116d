import path from 'node:path';
import { placeOf } from '../layers.mjs';
import { everyImport, rule } from '../rule.mjs';

/** Another package is known by its name and shows what its index exports. */
export default rule('packages are imported by their names', (report, { filename }) => {
  const place = placeOf(filename);
  if (!place) return {};
  return everyImport((node, specifier) => {
    if (/^@cairn\/[^/]+\//.test(specifier)) return report(node, `"${specifier}" reaches into a package; import what its index exports.`);
    if (!specifier.startsWith('.')) return;
    const target = path.resolve(path.dirname(filename), specifier);
    if (!target.startsWith(place.folder + path.sep)) report(node, `"${specifier}" leaves ${place.area}/${place.name}; import the other package by its name.`);
  });
});
