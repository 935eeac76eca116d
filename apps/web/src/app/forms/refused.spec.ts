import { refusedIn } from './refused.js';

describe('refusedIn', () => {
  it('finds the refusal among the root fields', () => {
    const refusal = { __typename: 'Refused', refusal: 'LAST_LEAD', message: 'm', params: [] };
    expect(refusedIn({ removeMember: refusal })).toBe(refusal);
  });

  it('finds none in a good result', () => {
    expect(refusedIn({ removeMember: { __typename: 'Member', id: '1' }, done: true, nothing: null })).toBeNull();
    expect(refusedIn(null)).toBeNull();
  });
});
