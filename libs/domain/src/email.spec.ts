import fc from 'fast-check';
import { checkEmail } from './email.js';

describe('checkEmail', () => {
  it.each([
    [' Ana.Lopez@District.org ', 'ana.lopez@district.org'],
    ["o'neil+cairn@schools.k12.co.us", "o'neil+cairn@schools.k12.co.us"],
    ['jose\u0301@escuela.mx', 'josé@escuela.mx'],
    ['anna@школа.org', 'anna@школа.org'],
  ])('%s', (text, address) => expect(checkEmail(text)).toEqual({ ok: true, value: address }));

  it.each(['', 'ana', 'ana@', '@district.org', 'ana@@district.org', 'ana@district', 'ana@district.123', 'an a@district.org', 'ana@-district.org', 'ana@dist_rict.org',
    'ana@district.org\r\nBcc: x@y.org', 'ana@district.org\n', '.ana@district.org', 'a..b@district.org', '<ana@district.org>', 'ana@a.org,b@b.org', 'ana@district..org', `${'a'.repeat(65)}@district.org`,
    'ana@distriсt.org', 'аna@district.org', 'an\u202ea@district.org', 'ana\u200b@district.org'])('rejects %j', (text) => {
    expect(checkEmail(text)).toMatchObject({ ok: false, code: 'EMAIL_INVALID' });
  });

  it('rejects what no mail server takes', () => {
    expect(checkEmail(`ana@${'a.'.repeat(130)}org`)).toMatchObject({ ok: false, code: 'EMAIL_TOO_LONG' });
  });

  it('is settled after one pass', () => {
    fc.assert(fc.property(fc.emailAddress(), (text) => {
      const once = checkEmail(text);
      if (once.ok) expect(checkEmail(once.value)).toEqual(once);
    }));
  });
});
