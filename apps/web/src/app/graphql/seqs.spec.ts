import { keepWithSeqs, rememberSeqs, seqIn } from './seqs.js';

const STREAM = 'learning:00000000-0000-7000-8000-000000000001';

function answer<T extends object>(data: T, seq: number): T {
  rememberSeqs(data, { [STREAM]: seq });
  return data;
}

describe('what is kept of an answer', () => {
  it('is as of when it was read', () => {
    expect(seqIn(answer({ learning: { title: 'a' } }, 4), STREAM)).toBe(4);
    expect(seqIn(answer({ learning: { title: 'a' } }, 4), 'other')).toBeNull();
    expect(seqIn({ learning: null }, STREAM)).toBeNull();
    expect(seqIn(undefined, STREAM)).toBeNull();
  });

  it('is as new as the newer answer that says the same', () => {
    const before = answer({ learning: { title: 'a' } }, 4);
    const kept = keepWithSeqs(before, answer({ learning: { title: 'a' } }, 6));
    expect(kept).toBe(before);
    expect(seqIn(kept, STREAM)).toBe(6);
  });

  it('is of an unknown time once it was changed here', () => {
    const before = answer({ learning: { title: 'a' } }, 4);
    expect(seqIn(keepWithSeqs(before, { learning: { title: 'b' } }), STREAM)).toBeNull();
    expect(seqIn(keepWithSeqs(before, { learning: { title: 'a' } }), STREAM)).toBe(4);
  });

  it('is as old as the oldest of its pages', () => {
    const page = (title: string, seq: number) => answer({ list: { title } }, seq).list;
    const both = keepWithSeqs(undefined, { pages: [page('a', 7), page('b', 5)], pageParams: [null, 'x'] });
    expect(seqIn(both, STREAM)).toBe(5);
    expect(seqIn(keepWithSeqs(both, { pages: [page('a', 8), page('c', 8)], pageParams: [null, 'x'] }), STREAM)).toBe(8);
    expect(seqIn({ pages: [page('a', 7), { title: 'b' }], pageParams: [null, 'x'] }, STREAM)).toBeNull();
    expect(seqIn({ pages: [], pageParams: [] }, STREAM)).toBeNull();
  });
});
