import { type CardView, chosenCards } from './choose-cards.js';

const card = (siteName: string, signal: CardView['signal'], value = 0.5): CardView => ({
  id: siteName, siteName, ownerName: null, raw: false, kind: 'RUN', signal, sentence: '', counted: 0, run: [], phases: [], last: value, values: [value], centre: [], lower: [], upper: [], statuses: 'R',
});
const cards = [card('Alder', 'COMMON_CAUSE', 0.9), card('Birch', 'CONCERN', 0.1), card('Cedar', 'TOO_FEW_POINTS', 0.2), card('Dogwood', 'IMPROVEMENT', 0.8)];
const names = (choice: Parameters<typeof chosenCards>[1]) => chosenCards(cards, choice).map(({ siteName }) => siteName);

describe('the cards that a reader asked for', () => {
  it('are all of them, A to Z', () => expect(names({})).toEqual(['Alder', 'Birch', 'Cedar', 'Dogwood']));

  it('are those with a signal, or with a part of the name', () => {
    expect([names({ signal: 'improvement' }), names({ signal: 'concern' }), names({ signal: 'early' })]).toEqual([['Dogwood'], ['Birch'], ['Cedar']]);
    expect(names({ q: ' D' })).toEqual(['Alder', 'Cedar', 'Dogwood']);
    expect(names({ q: 'd', signal: 'improvement' })).toEqual(['Dogwood']);
  });

  it('can begin with signals, A to Z among themselves, whatever the values', () => {
    expect(names({ signalsFirst: true })).toEqual(['Birch', 'Dogwood', 'Alder', 'Cedar']);
  });
});
