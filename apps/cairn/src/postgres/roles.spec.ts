import { roleUrls } from './roles.js';
import { newPasswords } from './secrets.js';

describe('the connections of the roles', () => {
  const passwords = newPasswords();
  const urls = roleUrls('postgres://postgres:secret@127.0.0.1:5544/postgres', 'cairn', passwords);

  it('name one role, its own password and the database each', () => {
    expect(urls.appUrl).toBe(`postgres://cairn_app:${passwords.cairn_app}@127.0.0.1:5544/cairn`);
    expect(new Set(Object.values(urls).map((url) => new URL(url).username)).size).toBe(5);
  });

  it('never carry the password of the superuser', () => {
    expect(JSON.stringify(urls)).not.toContain('secret');
  });
});
