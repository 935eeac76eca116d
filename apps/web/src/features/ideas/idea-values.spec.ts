import { clashOf, formPath, merged, NEW_IDEA, wordsOf } from './idea-values.js';

const opened = { ...NEW_IDEA, title: 'Call', summary: 'Somebody calls.', core: ['a', 'b'], version: 3 };

describe('two versions of an idea', () => {
  it('let mine stand where I changed something, and theirs everywhere else', () => {
    const mine = { ...opened, title: 'My call', core: ['a', 'b', ''] };
    const saved = { ...opened, title: 'Their call', summary: 'They wrote more.', version: 4 };
    const sides = clashOf(opened, mine, saved);
    expect([...sides]).toEqual([['title', 'mine'], ['summary', 'theirs']]);
    expect(merged(mine, saved, sides)).toMatchObject({ title: 'My call', summary: 'They wrote more.', core: ['a', 'b', ''], version: 4 });
    expect(merged(mine, saved, new Map([['title', 'theirs']]))).toMatchObject({ title: 'Their call', summary: 'Somebody calls.' });
  });

  it('agree when only empty lines differ', () => {
    expect(clashOf(opened, { ...opened, core: ['a', ' ', 'b '] }, { ...opened, version: 4 }).size).toBe(0);
  });
});

it('a line of a list has its place in the form', () => {
  expect([formPath('core[3]'), formPath('title')]).toEqual(['core.3', 'title']);
});

it('empty lines are no words', () => {
  expect(wordsOf({ ...NEW_IDEA, core: [' ', ' a '] }).core).toEqual(['a']);
});
