import fc from 'fast-check';
import { checkSlug, slugOf } from './slug.js';

describe('slugs', () => {
  it.each([['colorado-attendance', 'colorado-attendance'], [' Network-2 ', 'network-2']])('%s', (text, slug) => expect(checkSlug(text)).toEqual({ ok: true, value: slug }));

  it.each([['ab', 'SLUG_LENGTH'], ['a'.repeat(41), 'SLUG_LENGTH'], ['2nd-network', 'SLUG_CHARACTERS'], ['a--b', 'SLUG_CHARACTERS'], ['a-b-', 'SLUG_CHARACTERS'], ['né-two', 'SLUG_CHARACTERS'], ['a/b', 'SLUG_CHARACTERS'], ['graphql', 'SLUG_RESERVED']])('%s: %s', (text, code) => {
    expect(checkSlug(text)).toMatchObject({ ok: false, code });
  });

  it('proposes one for a name', () => {
    expect(slugOf('Colorado: Every Day Counts!')).toBe('colorado-every-day-counts');
    expect(slugOf('42 Écoles')).toBe('ecoles');
    fc.assert(fc.property(fc.string(), (name) => {
      const slug = slugOf(name);
      const checked = checkSlug(slug);
      if (!checked.ok) expect(['SLUG_LENGTH', 'SLUG_RESERVED']).toContain(checked.code);
    }));
  });
});
