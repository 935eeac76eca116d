import { pastedRows, pasteFields, toPoints } from './pasted-rows.js';

describe('pasted cells', () => {
  it('are taken apart by tabs, and names in the first row left out', () => {
    expect(pastedRows('Month\tAbsent\tEnrolled\r\nSep 2026\t23\t95\r\nOct 2026\t25\t96\r\n', 3)).toEqual([['Sep 2026', '23', '95'], ['Oct 2026', '25', '96']]);
    expect(pastedRows('Sep 2026\tn/a\t\n\t\t\nOct 2026\t25\t96', 3)).toEqual([['Sep 2026', 'n/a', ''], ['Oct 2026', '25', '96']]);
  });

  it('keep quoted line breaks in their cell, and words that are no names', () => {
    expect(pastedRows('"Sep\n2026"\t23\t95', 3)).toEqual([['Sep\n2026', '23', '95']]);
    expect(pastedRows('Sep 2026\tabout 20\t95', 3)).toEqual([['Sep 2026', 'about 20', '95']]);
    expect(pastedRows('', 3)).toEqual([]);
  });

  it('become points by the type of the measure', () => {
    expect(toPoints([['Sep 2026', '23', '95', 'left over']], pasteFields('PROPORTION'))).toEqual([{ period: 'Sep 2026', numerator: '23', denominator: '95' }]);
    expect(pasteFields('MEAN')).toEqual(['period', 'value', 'denominator', 'spread']);
    expect(toPoints([['Sep 2026', '4']], pasteFields('COUNT'))).toEqual([{ period: 'Sep 2026', numerator: '4' }]);
  });
});
