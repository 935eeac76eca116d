/** A short part of a key, for the names that people would see. */
export function tag(key) {
  return key.replaceAll('-', '').slice(0, 16);
}
