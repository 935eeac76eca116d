import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { keepWithSeqs, rememberSeqs } from '../graphql/seqs.js';
import { refreshBehind } from './refresh-behind.js';

const STREAM = 'learning:00000000-0000-7000-8000-000000000001';
const KEY = ['n', 'Home'];

/** A page that looks at one query; each answer says the number of the newest event when it was read. */
function page() {
  const queries = new QueryClient({ defaultOptions: { queries: { structuralSharing: keepWithSeqs, retry: false, staleTime: Infinity } } });
  const waiting: ((seq: number | null) => void)[] = [];
  const observer = new QueryObserver(queries, {
    queryKey: KEY,
    queryFn: () => new Promise<object>((resolve) => {
      waiting.push((seq) => {
        const data = { home: { seq } };
        if (seq !== null) rememberSeqs(data, { [STREAM]: seq });
        resolve(data);
      });
    }),
  });
  const stop = observer.subscribe(() => undefined);
  const settled = () => new Promise<void>((resolve) => { setTimeout(resolve, 0); });
  return {
    queries, stop, asked: () => waiting.length,
    answer: async (seq: number | null) => { waiting.at(-1)?.(seq); await settled(); },
    behind: async (seq: number) => { const end = refreshBehind(queries, [['n', 'Home']], new Map([[STREAM, seq]])); await settled(); return end; },
  };
}

describe('a page that begins to listen', () => {
  it('asks for nothing twice when nothing came after its answer', async () => {
    const { answer, behind, asked, stop } = page();
    await answer(5);
    await behind(5);
    expect(asked()).toBe(1);
    stop();
  });

  it.each([['an event came between its answer and the subscription', 5, 6], ['its answer is of a server that was restored', 9, 6]])('asks again when %s', async (_why, read, newest) => {
    const { answer, behind, asked, stop } = page();
    await answer(read);
    await behind(newest);
    expect(asked()).toBe(2);
    stop();
  });

  it('asks again when the answer says nothing of its time, as those of an older server', async () => {
    const { answer, behind, asked, stop } = page();
    await answer(null);
    await behind(5);
    expect(asked()).toBe(2);
    stop();
  });

  it('looks at an answer on its way once it is here: it may have been read before the event', async () => {
    const { answer, behind, asked, stop } = page();
    await behind(6);
    expect(asked()).toBe(1);
    await answer(5);
    expect(asked()).toBe(2);
    await answer(6);
    expect(asked()).toBe(2);
    stop();
  });

  it('leaves an answer alone when nobody waits for it any more', async () => {
    const { answer, behind, asked, stop } = page();
    const end = await behind(6);
    end();
    await answer(5);
    expect(asked()).toBe(1);
    stop();
  });
});
