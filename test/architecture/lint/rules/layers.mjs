import { isBuiltin } from 'node:module';
import { layers, placeOf } from '../layers.mjs';
import { everyImport, rule } from '../rule.mjs';

const BROWSER = ['domain', 'charts', 'contracts', 'web'];

/** The dependency rule: what is to the left or below may be imported, nothing else. */
export default rule('apps → composition → features → platform → charts, contracts → domain, never back', (report, { filename }) => {
  const place = placeOf(filename);
  if (!place) return {};
  const allowed = layers[place.name];
  const isSpec = filename.endsWith('.spec.ts');
  return everyImport((node, specifier) => {
    if (!allowed) return report(node, `${place.area}/${place.name} is in no layer: a new feature stands in FEATURES of libs/composition/src/features.ts.`);
    const [, wanted] = /^@cairn\/([^/]+)/.exec(specifier) ?? [];
    if (wanted && wanted !== place.name && !allowed.includes(wanted)) {
      report(node, `${place.name} may not import ${wanted}: ${allowed.length > 0 ? `it sees ${allowed.join(', ')} only` : 'it sees no other package'}.`);
    }
    if (isSpec || wanted || specifier.startsWith('.')) return;
    if (place.name === 'domain') report(node, `domain imports nothing from outside, and "${specifier}" is outside.`);
    else if (isBuiltin(specifier) && place.inside.startsWith('src/') && BROWSER.includes(place.name)) report(node, `${place.name} runs in browsers, where "${specifier}" does not exist.`);
  });
});
