import { spotTests } from './spot-tests.js';

const mark = (cycleId: string, districtId: string, siteId: string | null, kind: 'STARTED' | 'ADOPTED' = 'STARTED') =>
  ({ cycleId, kind, date: '2025-01-01', title: cycleId, number: 1, teamName: 'Team', districtId, siteId });
const marks = [mark('of the district', 'd1', null), mark('in the school', 'd1', 's1'), mark('in the school', 'd1', 's1', 'ADOPTED'), mark('next door', 'd1', 's2'), mark('elsewhere', 'd2', null)];
const names = (siteId: string, districtId?: string) => spotTests(marks, siteId, districtId).map(({ cycleId }) => cycleId);

describe('the tests beside a bright spot', () => {
  it('are at a school its own and its district\'s, each once, and not those of the school next door', () => expect(names('s1', 'd1')).toEqual(['of the district', 'in the school']));
  it('are at a district those of all its teams', () => expect(names('d1')).toEqual(['of the district', 'in the school', 'next door']));
  it('are none where nothing was tested', () => expect(names('d3')).toEqual([]));
});
