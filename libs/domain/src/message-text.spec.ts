import { messageParts, speaksTo } from './message-text.js';

const kinds = (body: string): string[] => messageParts(body).map(({ kind, text }) => `${kind} ${text}`);

describe('a message', () => {
  it('is text with links to http and https, without the mark behind them', () => {
    expect(kinds('See https://a.example/x?y=1#z. And (http://b.example/q)!')).toEqual([
      'text See ', 'link https://a.example/x?y=1#z', 'text . And (', 'link http://b.example/q', 'text )!',
    ]);
  });

  it.each([
    '[x](javascript:alert(1))', '<img src=x onerror=alert(1)>', 'data:text/html,<script>1</script>', 'javascript:alert(1)', 'https://', 'http:// a', 'HTTPS:// x', 'ftp://a.example', 'file:///etc/passwd',
    '<a href="javascript:alert(1)">', '&lt;script&gt;', 'https:\\/\\/a.example', 'vbscript:x', '//a.example', 'mailto:a@b.example',
  ])('stays text when it says %s', (body) => {
    expect(messageParts(body)).toEqual([{ kind: 'text', text: body }]);
  });

  it('gives every character back, in order', () => {
    for (const body of ['<b>https://a.example/<i>"x', 'a\n\nb', '@ @@Ana https://x.example/@Ana', '']) {
      expect(messageParts(body, [{ id: '1', name: 'Ana' }]).map(({ text }) => text).join('')).toBe(body);
    }
  });

  it('names who is spoken to, the longest name first', () => {
    const people = [{ id: '1', name: 'Ana' }, { id: '2', name: 'Ana Maria' }];
    expect(messageParts('@Ana Maria and @Ana, not @Bo or Ana', people)).toEqual([
      { kind: 'mention', text: '@Ana Maria', memberId: '2' }, { kind: 'text', text: ' and ' }, { kind: 'mention', text: '@Ana', memberId: '1' }, { kind: 'text', text: ', not @Bo or Ana' },
    ]);
    expect([speaksTo('Hi @Ana', 'Ana'), speaksTo('Hi Ana', 'Ana')]).toEqual([true, false]);
  });

  // Backtracking over these would take minutes, past the time limit of a test.
  it('comes to an end with texts made to take long', () => {
    for (const body of ['>'.repeat(100_000), '@'.repeat(100_000), 'https://'.repeat(20_000), `https://a${'.'.repeat(100_000)}`, `${'('.repeat(50_000)}${')'.repeat(50_000)}`, '*'.repeat(100_000)]) {
      expect(messageParts(body, [{ id: '1', name: 'Ana' }]).map(({ text }) => text).join('')).toBe(body);
    }
  });
});
