/** Where to go after signing in: a path of this site, or home. Anything that could leave the site is refused. */
export function safeReturnTo(target: unknown): string {
  if (typeof target !== 'string' || !target.startsWith('/')) return '/';
  // '//host' and '/\host' leave the site; control characters are dropped by browsers before they look.
  if (/^\/[/\\]/.test(target) || /[\u0000-\u001f\\]/.test(target)) return '/';
  const path = target.split(/[?#]/)[0] ?? '/';
  return path === '/sign-in' || path.startsWith('/sign-in/') ? '/' : target;
}
