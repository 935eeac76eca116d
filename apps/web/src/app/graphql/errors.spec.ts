import { asRequestError, fromGraphQLError, fromStatus } from './errors.js';

describe('fromGraphQLError', () => {
  it('reads code, field, version and wait', () => {
    const error = fromGraphQLError({
      message: 'Too late',
      extensions: { code: 'CONFLICT', field: 'input.aim.byWhen', currentVersion: 7, retryAfter: 3, requestId: 'r1' },
    });
    expect(error.code).toBe('CONFLICT');
    expect(error.details).toEqual({ field: 'aim.byWhen', currentVersion: 7, retryAfter: 3, requestId: 'r1' });
  });

  it('calls an unknown code INTERNAL', () => {
    expect(fromGraphQLError({ message: 'x', extensions: { code: 'BAD_THING' } }).code).toBe('INTERNAL');
    expect(fromGraphQLError({}).code).toBe('INTERNAL');
  });
});

describe('fromStatus', () => {
  it('tells a server that is away from one that is broken', () => {
    expect(fromStatus(503, '12')).toMatchObject({ code: 'UNAVAILABLE', details: { retryAfter: 12 } });
    expect(fromStatus(503, 'soon').details.retryAfter).toBeUndefined();
    expect(fromStatus(500, null).code).toBe('INTERNAL');
    expect(fromStatus(401, null).code).toBe('UNAUTHENTICATED');
  });
});

describe('asRequestError', () => {
  it('wraps whatever was thrown', () => {
    expect(asRequestError(new TypeError('x')).code).toBe('INTERNAL');
    expect(asRequestError('x').code).toBe('INTERNAL');
  });
});
