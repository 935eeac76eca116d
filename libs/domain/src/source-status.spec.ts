import { parseSourceStatus } from './source-status.js';

describe('parseSourceStatus', () => {
  it.each([
    ['reported', 'REPORTED'], ['Suppressed', 'SUPPRESSED'], [' MISSING ', 'MISSING'], ['not_reported', 'MISSING'], ['Not Applicable', 'NO_DENOMINATOR'],
    ['*', 'SUPPRESSED'], ['n/a', 'MISSING'], ['Too  few', 'SUPPRESSED'],
  ])('knows %s', (text, status) => expect(parseSourceStatus(text)).toBe(status));

  it.each(['', 'maybe', 'unsuppressed', 'reported late', '0', 'constructor', '__proto__'])('does not guess %s', (text) => expect(parseSourceStatus(text)).toBeNull());
});
