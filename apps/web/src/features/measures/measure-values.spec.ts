import { NEW_MEASURE, goalText, readGoal, toCreateInput } from './measure-values.js';

describe('readGoal', () => {
  it.each([['20', 0.2], ['20%', 0.2], ['20.1 %', 0.201], ['', null], ['  ', null], ['100', 1]])('a share: %s', (text, goal) => {
    expect(readGoal(text, 'PROPORTION')).toBe(goal);
  });

  it.each([['1,200', 1200], ['-3.5', -3.5], ['12', 12]])('a number: %s', (text, goal) => {
    expect(readGoal(text, 'VALUE')).toBe(goal);
  });

  it.each(['twenty', '1.2.3', '1e3', '20 to 30'])('no number: %s', (text) => {
    expect(readGoal(text, 'COUNT')).toBeNaN();
  });

  it('goes back to what was typed', () => {
    expect(goalText(readGoal('20.1', 'PROPORTION'), 'PROPORTION')).toBe('20.1');
    expect(goalText(null, 'COUNT')).toBe('');
  });
});

describe('toCreateInput', () => {
  it('says in words that there is no denominator', () => {
    const input = toCreateInput({ ...NEW_MEASURE, type: 'COUNT', goal: '5', denominator: '' }, 'not a share');
    expect(input).toMatchObject({ denominator: 'not a share', goal: 5, goalBy: null });
  });
});
