import { IMPORT_STATES, decideConfirm, decideImportState, decideUndo } from './import-state.js';
import { isRefusal } from './refusals.js';
import { SITE_STATES, SiteState, decideSiteState, decideSiteStateByHand, siteStatesByHand } from './site-state.js';
import { faultsOf } from './state-machine.js';

describe('state tables', () => {
  it('of sites and imports are sound', () => {
    expect(faultsOf(SITE_STATES, 'LISTED')).toEqual([]);
    expect(faultsOf(IMPORT_STATES, 'UPLOADED')).toEqual([]);
  });

  it('show their faults', () => {
    expect(faultsOf({ A: ['B', 'B'], B: ['X'], C: ['A'] }, 'A')).toEqual(['A lists a target twice', 'B leads to X, which is not in the table', 'C cannot be reached']);
    expect(faultsOf({ A: [] }, 'Z')).toContain('initial state Z is not in the table');
  });
});

describe('a site', () => {
  it.each([['LISTED', 'INVITED'], ['INVITED', 'ACTIVE'], ['INVITED', 'LISTED'], ['ACTIVE', 'PAUSED'], ['PAUSED', 'ACTIVE'], ['ACTIVE', 'ALUMNI'], ['PAUSED', 'ALUMNI'], ['ALUMNI', 'INVITED']] as const)('goes from %s to %s', (from, to) => {
    expect(decideSiteState({ state: from }, to)).toEqual({ state: to });
  });

  it('refuses every other step', () => {
    const allowed = Object.entries(SITE_STATES).flatMap(([from, targets]) => targets.map((to) => `${from}${to}`));
    for (const from of Object.values(SiteState)) {
      for (const to of Object.values(SiteState)) {
        expect(isRefusal(decideSiteState({ state: from }, to))).toBe(!allowed.includes(`${from}${to}`));
      }
    }
  });

  it('never joins by hand', () => {
    expect(decideSiteStateByHand({ state: 'INVITED' }, 'ACTIVE')).toMatchObject({ code: 'SITE_STATE', message: 'A site that is INVITED cannot become ACTIVE.' });
    expect(decideSiteStateByHand({ state: 'LISTED' }, 'INVITED')).toMatchObject({ code: 'SITE_STATE' });
    expect(decideSiteStateByHand({ state: 'PAUSED' }, 'ACTIVE')).toEqual({ state: 'ACTIVE' });
    expect(siteStatesByHand('ACTIVE')).toEqual(['PAUSED', 'ALUMNI']);
    expect(siteStatesByHand('INVITED')).toEqual([]);
  });
});

describe('an import', () => {
  it('starts once its rows are good or the bad ones are left out', () => {
    const checked = { state: 'CHECKED', ready: 178, bad: 2 } as const;
    expect(decideConfirm(checked, false)).toMatchObject({ code: 'HAS_BAD_ROWS', message: '2 rows cannot be read. Correct the file, or choose to leave them out.' });
    expect(decideConfirm(checked, true)).toEqual({ state: 'IMPORTING' });
    expect(decideConfirm({ ...checked, ready: 0 }, true)).toMatchObject({ code: 'NOTHING_TO_IMPORT' });
    expect(decideConfirm({ ...checked, state: 'IMPORTING' }, true)).toMatchObject({ code: 'IMPORT_STATE' });
    expect(decideConfirm({ ...checked, state: 'DONE' }, true)).toMatchObject({ code: 'IMPORT_STATE' });
  });

  it('is undone unless a later one stands on it', () => {
    expect(decideUndo({ state: 'DONE', supersededBy: null })).toEqual({ state: 'UNDONE' });
    expect(decideUndo({ state: 'DONE', supersededBy: 'later.csv' })).toMatchObject({ code: 'UNDO_SUPERSEDED', params: [{ name: 'file', value: 'later.csv' }] });
    expect(decideUndo({ state: 'UNDONE', supersededBy: null })).toMatchObject({ code: 'IMPORT_STATE' });
  });

  it('may be mapped again while it is checked', () => {
    expect(decideImportState({ state: 'CHECKED' }, 'CHECKED')).toEqual({ state: 'CHECKED' });
    for (const to of ['UPLOADED', 'CHECKED', 'IMPORTING'] as const) expect(decideImportState({ state: 'FAILED' }, to)).toEqual({ state: to });
    expect(decideUndo({ state: 'DONE', supersededBy: 'later.csv', handedOver: 3 })).toMatchObject({ code: 'UNDO_HANDED_OVER', params: [{ name: 'points', value: '3' }] });
    expect(decideImportState({ state: 'IMPORTING' }, 'CHECKED')).toMatchObject({ code: 'IMPORT_STATE' });
  });
});
