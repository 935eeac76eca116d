import { checkDraftBody, DRAFT_BYTES } from './draft.js';

describe('checkDraftBody', () => {
  test.each(['{}', '{"title":"A call home","steps":["one",{"two":2}],"open":null}', '{"words":"\\u0000 \\ud800"}'])('takes the object %s', (body) => {
    expect(checkDraftBody(body)).toEqual({ ok: true, value: body });
  });

  test.each(['', 'null', '[]', '"text"', '1', '{', '{"a":1}}', '{a:1}', 'undefined', '{"a":"\ud800"}'])('takes no %j', (body) => {
    expect(checkDraftBody(body)).toMatchObject({ ok: false, code: 'DRAFT_NOT_JSON' });
  });

  test.each([['x', 1], ['é', 2], ['語', 3], ['🙂', 4]] as const)('counts %s as %i bytes', (character, bytes) => {
    const filled = (times: number): string => `{"a":"${character.repeat(times)}"}`;
    const most = Math.floor((DRAFT_BYTES - 8) / bytes);
    expect(checkDraftBody(filled(most)).ok).toBe(true);
    expect(checkDraftBody(filled(most + 1))).toMatchObject({ ok: false, code: 'DRAFT_TOO_LARGE' });
  });
});
