import { RequestError } from './errors.js';
import { IntentKeys } from './intent-keys.js';

function counted() {
  let next = 0;
  return new IntentKeys(() => `key-${++next}`);
}

describe('IntentKeys', () => {
  it('keeps the key while no definite answer came', () => {
    const keys = counted();
    expect(keys.keyFor({ name: 'a' })).toBe('key-1');
    keys.settle(new RequestError('OFFLINE', ''));
    expect(keys.keyFor({ name: 'a' })).toBe('key-1');
    keys.settle(new RequestError('UNAVAILABLE', ''));
    expect(keys.keyFor({ name: 'a' })).toBe('key-1');
  });

  it('gives a new key after an answer, good or bad', () => {
    const keys = counted();
    keys.keyFor({ name: 'a' });
    keys.settle();
    expect(keys.keyFor({ name: 'a' })).toBe('key-2');
    keys.settle(new RequestError('BAD_USER_INPUT', ''));
    expect(keys.keyFor({ name: 'a' })).toBe('key-3');
  });

  it('gives a new key for changed input', () => {
    const keys = counted();
    keys.keyFor({ name: 'a' });
    keys.settle(new RequestError('OFFLINE', ''));
    expect(keys.keyFor({ name: 'b' })).toBe('key-2');
  });

  it('makes UUIDs of version 4', () => {
    expect(new IntentKeys().keyFor(null)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
