import { readEquity } from './read-equity.js';

const group = (name: string, signal: Parameters<typeof readEquity>[0]) => ({ name, signal });

describe('who shares in what the whole says', () => {
  it('names the groups that do not improve while the whole does', () => {
    const groups = [group('Girls', 'IMPROVEMENT'), group('Boys', 'COMMON_CAUSE'), group('Others', 'TOO_FEW_POINTS'), group('Newcomers', 'CONCERN')];
    expect(readEquity('IMPROVEMENT', groups)).toEqual({
      alert: true, behind: ['Boys', 'Newcomers'], undecided: ['Others'], sentence: 'The whole improves; Boys and Newcomers do not. It is too early to say for Others.',
    });
    expect(readEquity('IMPROVEMENT', groups.slice(0, 2))?.sentence).toBe('The whole improves; Boys does not.');
  });

  it('says when every group improves, and when it is too early', () => {
    expect(readEquity('IMPROVEMENT', [group('A', 'IMPROVEMENT'), group('B', 'IMPROVEMENT')])).toMatchObject({ alert: false, sentence: 'The whole improves, and so does every group.' });
    expect(readEquity('IMPROVEMENT', [group('A', 'IMPROVEMENT'), group('B', 'TOO_FEW_POINTS')])?.sentence).toBe('The whole improves, and so does every group that can be read. It is too early to say for B.');
    expect(readEquity('IMPROVEMENT', [group('A', 'TOO_FEW_POINTS')])).toMatchObject({ alert: false, sentence: 'The whole improves; for its groups it is too early to say.' });
  });

  it('names a group that gets worse behind a quiet whole', () => {
    expect(readEquity('COMMON_CAUSE', [group('A', 'CONCERN'), group('B', 'COMMON_CAUSE')])).toMatchObject({ alert: true, behind: ['A'], sentence: 'The whole shows no signal of concern; A does.' });
    expect(readEquity('TOO_FEW_POINTS', [group('A', 'CONCERN')])?.alert).toBe(true);
  });

  it('is silent where there is nothing to compare', () => {
    expect(readEquity('IMPROVEMENT', [])).toBeNull();
    expect(readEquity('COMMON_CAUSE', [group('A', 'IMPROVEMENT')])).toBeNull();
    expect(readEquity('CONCERN', [group('A', 'CONCERN')])).toBeNull();
  });
});
