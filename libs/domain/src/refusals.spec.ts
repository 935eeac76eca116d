import { REFUSALS, REFUSAL_CODES, isRefusal, refuse } from './refusals.js';

describe('refusals', () => {
  it('fill in their parameters', () => {
    expect(refuse('BEYOND_AGREEMENT', { site: 'Mapleton 1', max: 'NETWORK', asked: 'PUBLIC' })).toEqual({
      kind: 'refused', code: 'BEYOND_AGREEMENT', message: 'The agreement of Mapleton 1 covers NETWORK at most, not PUBLIC.',
      params: [{ name: 'site', value: 'Mapleton 1' }, { name: 'max', value: 'NETWORK' }, { name: 'asked', value: 'PUBLIC' }],
    });
    expect(refuse('NOTHING_TO_IMPORT')).toMatchObject({ params: [], message: REFUSALS.NOTHING_TO_IMPORT });
  });

  it('do not read a parameter as a pattern or as another parameter', () => {
    expect(refuse('SLUG_TAKEN', { slug: '$& {slug}' }).message).toBe('The address "$& {slug}" is taken. Choose another one.');
  });

  it('are known from other decisions', () => {
    expect(isRefusal(refuse('TOKEN_INVALID'))).toBe(true);
    for (const other of [null, undefined, {}, { state: 'ACTIVE' }, 'refused']) expect(isRefusal(other)).toBe(false);
  });

  it('end as sentences and name their parameters plainly', () => {
    for (const code of REFUSAL_CODES) {
      expect(REFUSALS[code]).toMatch(/^[A-Z{].*\.$/);
      expect(REFUSALS[code].replace(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});
