import { type WaitingFacts, waitingFor } from './waiting.js';

const none = { listed: 0, invited: 0, active: 0, paused: 0, alumni: 0, schools: 0 };
const lead: WaitingFacts = { siteCounts: none, viewerCan: { createMeasure: true, manageDirectory: true, inviteDistrict: true }, atHub: true, measures: [], waivers: [], commitments: [], today: '2026-11-20' };
const measure = (id: string, seriesCount: number, mayImport = true) => ({ id, name: id, seriesCount, viewerCan: { import: mayImport } });
const kinds = (facts: WaitingFacts) => waitingFor(facts).map(({ kind }) => kind);

describe('waitingFor', () => {
  it('leads a new network from its first measure to its districts', () => {
    expect(kinds(lead)).toEqual(['nameMeasure', 'listDistricts']);
    expect(waitingFor({ ...lead, measures: [measure('m', 0)] })).toEqual([{ kind: 'importFirst', measureId: 'm', name: 'm' }, { kind: 'listDistricts' }]);
    expect(waitingFor({ ...lead, siteCounts: { ...none, listed: 178 }, measures: [measure('m', 178)] })).toEqual([{ kind: 'inviteFirst', count: 178 }]);
    expect(kinds({ ...lead, siteCounts: { ...none, listed: 170, invited: 8 }, measures: [measure('m', 178)] })).toEqual(['answers']);
  });

  it('asks a district for its own figures only', () => {
    const district = { ...lead, atHub: false, viewerCan: { createMeasure: false, manageDirectory: false, inviteDistrict: false } };
    expect(kinds({ ...district, siteCounts: { ...none, active: 8, invited: 2 }, measures: [measure('m', 0), measure('n', 8)] })).toEqual(['bringData']);
  });

  it('asks nothing of a guest', () => {
    const guest = { ...lead, atHub: false, viewerCan: { createMeasure: false, manageDirectory: false, inviteDistrict: false } };
    expect(kinds({ ...guest, measures: [measure('m', 0, false)] })).toEqual([]);
  });

  it('never asks for more than three things', () => {
    expect(kinds({ ...lead, siteCounts: { ...none, invited: 2 }, measures: ['a', 'b', 'c', 'd'].map((id) => measure(id, 0)) })).toHaveLength(3);
  });

  it('reminds of what one committed to, and says when it is late', () => {
    const made = (id: string, due: string | null) => ({ id, what: 'Call five families', due, sessionId: 's', sessionTitle: 'Autumn session', version: 1 });
    const found = waitingFor({ ...lead, commitments: [made('a', '2026-11-19'), made('b', '2026-11-20'), made('c', null)] });
    expect(found.map((one) => (one.kind === 'promised' ? [one.made.id, one.late] : one.kind))).toEqual([['a', true], ['b', false], ['c', false]]);
  });

  it('asks for points that are due, of two measures at most, the oldest first', () => {
    const due = ['a', 'b', 'c'].map((measureId) => ({ count: 1, first: { measureId, measureName: measureId, siteId: 's', siteName: 'Alder', stratum: '', periodStart: '2026-10-01', grain: 'MONTH' as const, label: 'Oct 2026' } }));
    expect(waitingFor({ ...lead, due }).map((one) => (one.kind === 'due' ? one.due.first.measureId : one.kind))).toEqual(['a', 'b', 'nameMeasure']);
  });

  it('puts first what a district waits for', () => {
    const waivers = [{ requirement: 'TEACHERS' as const, team: { id: 't', name: 'Attendance', district: { id: 'd', name: 'Alder Creek' } } }];
    expect(waitingFor({ ...lead, waivers })[0]).toEqual({ kind: 'waiver', teamId: 't', name: 'Attendance', district: 'Alder Creek', requirement: 'TEACHERS' });
    expect(kinds({ ...lead, waivers })).toEqual(['waiver', 'nameMeasure', 'listDistricts']);
  });
});
