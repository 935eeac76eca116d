import { VISIBILITIES, compareVisibility, narrower, withinAgreement } from './visibility.js';

describe('visibility', () => {
  it('is ordered from team to public', () => {
    expect(VISIBILITIES).toEqual(['TEAM', 'OWNER', 'NETWORK', 'PUBLIC']);
    expect(compareVisibility('TEAM', 'PUBLIC')).toBeLessThan(0);
    expect(narrower('PUBLIC', 'OWNER')).toBe('OWNER');
  });

  it('stays within an agreement', () => {
    expect(VISIBILITIES.map((v) => withinAgreement(v, 'NETWORK'))).toEqual([true, true, true, false]);
    expect(withinAgreement('EVERYBODY' as never, 'PUBLIC')).toBe(false);
  });
});
