import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placesIn } from '../../../words-by-place.mjs';

const SOURCES = join(import.meta.dirname, '../..');

describe('the words that a module brings', () => {
  it.each([
    [`const { t } = useTranslation('measures');`, ['measures']],
    [`useTranslation(['learning', 'common'])`, ['learning']],
    [`useTranslation('common'); t('charts:level.upper')`, ['charts']],
    ["useTranslation('common'); t(`teams:part.${part}`)", ['teams']],
    [`useTranslation('common'); t('loadingPage')`, []],
    [`import { ideas } from './ideas.js'; link('/ideas:x')`, []],
  ])('of %s', (code, places) => {
    expect(placesIn(code)).toEqual(places);
  });

  it('are named where they are asked for, not worked out', () => {
    expect(() => placesIn('useTranslation(place)')).toThrow(`useTranslation(place): write the places out`);
    expect(() => placesIn('useTranslation()')).toThrow();
  });

  it('are clear in every module that there is', () => {
    const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !path.includes('.spec.'));
    expect(modules.length).toBeGreaterThan(300);
    for (const path of modules) placesIn(readFileSync(join(SOURCES, path), 'utf8'));
  });
});
