import { userAgentWords } from './user-agent-words.js';

describe('userAgentWords', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1', 'Safari, iOS'],
    ['Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36', 'Chrome, ChromeOS'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox, Linux'],
  ])('%s', (userAgent, words) => {
    expect(userAgentWords(userAgent)).toBe(words);
  });

  it('says nothing about what it does not know', () => {
    expect(userAgentWords('curl/8.0')).toBeNull();
    expect(userAgentWords('')).toBeNull();
  });
});
