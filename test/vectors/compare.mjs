/**
 * What differs between a computed and an expected result, as sentences. A number passes if
 * |got - expected| <= relative * max(|expected|, largest |number| in the same expected array) or <= absolute;
 * integers (a whole number alone, or in an array of whole numbers), booleans, strings and null must be equal.
 * Keys and lengths must be the same on both sides.
 */
export function differences(got, expected, tolerance, path = '', scale = null) {
  const at = path || 'result';
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return [`${at}: got ${show(got)}, expected a list`];
    if (got.length !== expected.length) return [`${at}: got ${got.length} entries, expected ${expected.length}`];
    const numbers = expected.filter((value) => typeof value === 'number');
    const largest = numbers.some((value) => !Number.isInteger(value)) ? numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) : null;
    return expected.flatMap((value, index) => differences(got[index], value, tolerance, `${at}[${index}]`, largest));
  }
  if (expected !== null && typeof expected === 'object') {
    if (got === null || typeof got !== 'object' || Array.isArray(got)) return [`${at}: got ${show(got)}, expected an object`];
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
    return keys.flatMap((key) => {
      const inside = path ? `${path}.${key}` : key;
      if (!Object.hasOwn(got, key)) return [`${inside}: absent`];
      if (!Object.hasOwn(expected, key)) return [`${inside}: not expected`];
      return differences(got[key], expected[key], { ...tolerance, relative: tolerance.exceptions?.[inside] ?? tolerance.relative }, inside);
    });
  }
  if (typeof expected === 'number' && typeof got === 'number' && (scale !== null || !Number.isInteger(expected))) {
    const distance = Math.abs(got - expected);
    if (distance <= tolerance.relative * Math.max(Math.abs(expected), scale ?? 0) || distance <= tolerance.absolute) return [];
  }
  return Object.is(got, expected) || got === expected ? [] : [`${at}: got ${show(got)}, expected ${show(expected)}`];
}

function show(value) {
  return value === undefined ? 'nothing' : JSON.stringify(value)?.slice(0, 60);
}
