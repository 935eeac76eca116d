import { checkPassword } from './password.js';

const ana = { blocklist: ['correcthorsebatterystaple', 'passwordpassword'], email: 'ana.lopez@district.org', name: 'Ana Lopez' };

describe('checkPassword', () => {
  it.each(['granite tulip 94 ladder', 'ein kurzer Satz genügt', '石を積んで道を示す人がいる谷の向こう', 'ana likes long walks'])('takes %s', (text) => {
    expect(checkPassword(text, ana)).toEqual({ ok: true, value: text.normalize('NFKC') });
  });

  it.each([
    ['fourteen chars', 'PASSWORD_TOO_SHORT'],
    ['😀'.repeat(14), 'PASSWORD_TOO_SHORT'],
    ['long phrase '.repeat(11), 'PASSWORD_TOO_LONG'],
    ['Correct-Horse-Battery-Staple', 'PASSWORD_COMMON'],
    ['PasswordPassword', 'PASSWORD_COMMON'],
    ['abababababababab', 'PASSWORD_COMMON'],
    ['123412341234123', 'PASSWORD_COMMON'],
    ['ana.lopez@district.org', 'PASSWORD_PERSONAL'],
    ['AnaLopezAnaLopez', 'PASSWORD_PERSONAL'],
    ['ana_lopez_lopez_ana'.replace('_lopez_ana', '-analopez'), 'PASSWORD_PERSONAL'],
    ['a\u0000bcdefghijklmnopqrst', 'PASSWORD_INVALID'],
  ])('%s: %s', (text, code) => {
    expect(checkPassword(text, ana)).toMatchObject({ ok: false, code });
  });

  it('counts after NFKC', () => {
    // A ligature becomes two letters.
    expect(checkPassword('ﬁve oﬃces onl', ana).ok).toBe(true);
  });
});
