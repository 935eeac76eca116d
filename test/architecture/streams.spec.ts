import { STREAM_TYPES } from '@cairn/contracts';
import { STREAM_KINDS } from '@cairn/domain';

test('a browser takes events of every kind of stream that the server has', () => {
  // What its check does not know it drops without a word, and the page stays as it was.
  expect([...STREAM_TYPES].sort()).toEqual([...STREAM_KINDS].sort());
});
