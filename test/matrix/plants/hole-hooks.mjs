let HOLES = [];

/** @param data `holes`: the address of the module that lists them */
export async function initialize({ holes }) {
  ({ HOLES } = await import(holes));
}

/** Module hook of Node: gives the modules of the product their holes. */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  const holes = HOLES.filter(({ module }) => url.endsWith(`/libs/${module}`));
  if (holes.length === 0) return loaded;
  let source = String(loaded.source);
  for (const name of new Set(holes.flatMap((hole) => hole.function ?? []))) source = withFunction(source, name, holes.filter((hole) => hole.function === name));
  for (const name of new Set(holes.flatMap((hole) => hole.method ?? []))) source += withMethod(name, holes.filter((hole) => hole.method === name));
  for (const hole of holes.filter(({ at }) => at)) source = replaceOnce(source, hole.at, (...match) => hole.becomes(`globalThis.cairnHole === ${JSON.stringify(hole.name)}`, match));
  return { ...loaded, source };
}

// What stands in for the built code while one of these holes is open; undefined while none is.
const standIn = (holes) => `({ ${holes.map(({ name, instead }) => `${JSON.stringify(name)}: ${instead}`).join(', ')} })[globalThis.cairnHole]`;

function withFunction(source, name, holes) {
  return replaceOnce(source, new RegExp(`\\b(export )?(async )?function ${name}\\(`), (_all, exported = '', asynchronous = '') =>
    `${exported}${asynchronous}function ${name}(...args) { const hole = ${standIn(holes)}; return hole ? hole(${name}$built, args) : ${name}$built(...args); }\n${asynchronous}function ${name}$built(`);
}

function withMethod(place, holes) {
  const [owner, member] = place.split('.');
  return `\n{ const built = ${owner}.prototype.${member}; if (!built) throw new Error('There is no ${place}.');
    ${owner}.prototype.${member} = function (...args) { const hole = ${standIn(holes)}; return hole ? hole(built.bind(this), args) : built.apply(this, args); }; }`;
}

// A hole that finds no place, or several, would not be the fault that its name says.
function replaceOnce(source, pattern, replacement) {
  const found = source.match(new RegExp(pattern.source, 'g')) ?? [];
  if (found.length !== 1) throw new Error(`A hole finds ${found.length} places for ${pattern}; it must find one. See the list of holes.`);
  return source.replace(pattern, replacement);
}
