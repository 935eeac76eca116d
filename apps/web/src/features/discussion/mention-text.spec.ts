import { typedName, withName } from './mention-text.js';

describe('a name behind an @', () => {
  it.each([
    ['@', { at: 0, search: '' }], ['Hi @Im', { at: 3, search: 'Im' }], ['Hi @Imani Ro', { at: 3, search: 'Imani Ro' }], ['(@I', { at: 1, search: 'I' }], ['a\n@I', { at: 2, search: 'I' }],
  ])('is found in %j', (body, typed) => {
    expect(typedName(body, body.length)).toEqual(typed);
  });

  it.each(['', 'Hi', 'mail@host', '@Imani is here to help', '@ ', 'a @@'])('is not found in %j', (body) => {
    expect(body === 'a @@' ? typedName(body, body.length)?.search ?? null : typedName(body, body.length)).toBeNull();
  });

  it('is looked for at the caret alone', () => {
    expect(typedName('@Imani and more', 6)).toEqual({ at: 0, search: 'Imani' });
  });

  it('gives way to the chosen one, with one space behind', () => {
    expect(withName('Hi @Im and', { at: 3, search: 'Im' }, 6, 'Imani Ross')).toEqual({ body: 'Hi @Imani Ross and', caret: 15 });
    expect(withName('@', { at: 0, search: '' }, 1, 'Bo')).toEqual({ body: '@Bo ', caret: 4 });
  });
});
