import { safeReturnTo } from './return-to.js';

describe('safeReturnTo', () => {
  it.each(['/', '/n/west', '/n/west/measures?filter=a#b'])('keeps %s', (path) => {
    expect(safeReturnTo(path)).toBe(path);
  });

  it.each([
    'https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil', 'javascript:alert(1)', '/\t/evil.example',
    '/a\\b', '', undefined, 7, '/sign-in', '/sign-in?returnTo=/x',
  ])('sends %s home', (path) => {
    expect(safeReturnTo(path)).toBe('/');
  });
});
