import { csvText } from './csv-text.js';

describe('csvText', () => {
  it('quotes what needs quotes', () => {
    expect(csvText([['a', 'b,c', 'd"e', 'f\ng'], [1, null, undefined, -2.5]])).toBe('a,"b,c","d""e","f\ng"\r\n1,,,-2.5\r\n');
  });

  it('disarms formulas', () => {
    expect(csvText([['=1+1', '@x', '-a', '+b']])).toBe("'=1+1,'@x,'-a,'+b\r\n");
  });
});
