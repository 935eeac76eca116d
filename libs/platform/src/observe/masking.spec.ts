import { masked, maskedError } from './masking.js';

test('a sentence keeps what happened, and loses what somebody sent', () => {
  expect(masked('invalid input syntax for type uuid: "Maren O\'Brien "the" lead"')).toBe('invalid input syntax for type uuid: "…"');
  expect(masked('Unexpected token M, "Maren Lo')).toBe('Unexpected token M, "…"');
  expect(masked('Key (email)=(maren@example.org) already exists.')).toBe('Key (…) already exists.');
  expect(masked('550 5.1.1 <maren@example.org>: user unknown')).toBe('550 5.1.1 <…@…>: user unknown');
  expect(masked('connect ECONNREFUSED 10.1.2.3:5432')).toBe('connect ECONNREFUSED …:5432');
  expect(masked('from 2001:db8::7334 and ::1')).not.toMatch(/db8|7334|::1/);
  expect(masked(`ticket ${'aB3_-'.repeat(9)}`)).toBe('ticket …');
  expect(masked('The queue is away; its jobs wait.')).toBe('The queue is away; its jobs wait.');
});

test('an error is told by its kind, its code and its places, without its parameters', () => {
  const error = Object.assign(new Error('duplicate key\n    at Maren (/home/maren.js:1:1)'), {
    parameters: ['Maren'], query: 'insert', driverError: { code: '23505', constraint: 'users_email', table: 'users', detail: 'Key (email)=(maren@example.org) already exists.' },
  });
  const told = maskedError(error);
  expect(told).toMatchObject({ type: 'Error', code: '23505', constraint: 'users_email', table: 'users' });
  expect(told.frames.length).toBeGreaterThan(0);
  expect(told.frames.join()).toContain('masking.spec');
  expect(JSON.stringify({ ...told, message: '' })).not.toMatch(/maren/i);
});

test('what is no error is told as one', () => {
  expect(maskedError('gone "Maren"')).toEqual({ type: 'string', message: 'gone "…"', frames: [] });
});
