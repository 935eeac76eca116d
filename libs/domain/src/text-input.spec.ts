import fc from 'fast-check';
import { cleanLine, cleanText } from './text-input.js';

describe('cleanText', () => {
  it('trims, composes and keeps lines', () => {
    expect(cleanText('  Jose\u0301\r\nruns  ', 20)).toEqual({ ok: true, value: 'José\nruns' });
    expect(cleanText('👩‍🏫', 3)).toEqual({ ok: true, value: '👩‍🏫' });
    expect(cleanText('  ', 5, { optional: true })).toEqual({ ok: true, value: '' });
    expect(cleanText('العربية', 10)).toMatchObject({ ok: true });
  });

  it.each([
    ['a\u0000b', 'TEXT_FORBIDDEN_CHARACTER'],
    ['\ud800', 'TEXT_FORBIDDEN_CHARACTER'],
    ['user\u202egnp.exe', 'TEXT_FORBIDDEN_CHARACTER'],
    ['a\u2066b', 'TEXT_FORBIDDEN_CHARACTER'],
    ['a\u001bb', 'TEXT_FORBIDDEN_CHARACTER'],
    [' \n ', 'TEXT_EMPTY'],
    ['x'.repeat(11), 'TEXT_TOO_LONG'],
  ])('%j: %s', (text, code) => {
    expect(cleanText(text, 10)).toMatchObject({ ok: false, code });
  });

  it('keeps names on one line', () => {
    expect(cleanLine('a\nb', 10)).toMatchObject({ ok: false });
    expect(cleanLine(' Mapleton 1 ', 20)).toEqual({ ok: true, value: 'Mapleton 1' });
  });

  it('is settled after one pass', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text, 1000);
      if (once.ok) expect(cleanText(once.value, 1000)).toEqual(once);
    }));
  });
});
