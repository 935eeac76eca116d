import { CYCLES_NORTH } from './cycles-north.js';
import { CYCLES_SOUTH } from './cycles-south.js';
import { DEMO_DISTRICTS, DEMO_REPORTING } from './directory.js';
import { DEMO_CLONE, DEMO_IDEAS } from './ideas.js';
import { DEMO_PEOPLE } from './people.js';
import { DEMO_PLANNED_SESSION, DEMO_SESSION } from './session.js';
import { DEMO_TALK } from './talk.js';
import { DEMO_TEAMS } from './teams.js';

const RAMPS = [...CYCLES_SOUTH, ...CYCLES_NORTH];
const CYCLES = RAMPS.flatMap((ramp) => ramp.cycles.map((cycle, nth) => ({ ...cycle, ramp, nth })));
const people = new Map(DEMO_PEOPLE.map((person) => [person.email, person]));
const ideas = new Map([...DEMO_IDEAS.map(({ key, daysAgo }) => [key, daysAgo] as const), [DEMO_CLONE.key, DEMO_CLONE.daysAgo] as const]);

describe('the story of the sample network', () => {
  it('has twenty ideas, thirty tests in every stage, and a team in eight districts', () => {
    expect(ideas.size).toBe(20);
    expect(CYCLES).toHaveLength(30);
    expect(new Set(CYCLES.map(({ stage }) => stage))).toEqual(new Set(['DRAFT', 'PLANNED', 'RUNNING', 'STUDYING', 'CLOSED', 'CANCELLED']));
    expect(new Set(CYCLES.flatMap(({ act }) => act?.decision ?? []))).toEqual(new Set(['ADOPT', 'ADAPT', 'ABANDON']));
    expect(DEMO_TEAMS.map(({ district }) => district)).toEqual(DEMO_REPORTING.map(({ name }) => name));
  });

  it('names nobody and nothing that is not there', () => {
    const mails = [
      ...DEMO_IDEAS.map(({ by }) => by), DEMO_CLONE.by, ...RAMPS.map(({ by }) => by), ...DEMO_TEAMS.flatMap(({ members }) => members.map(([email]) => email)),
      ...DEMO_TALK.flatMap(({ messages }) => messages.flatMap(({ by, reactions = [] }) => [by, ...reactions.map(([email]) => email)])),
      DEMO_SESSION.facilitator, ...DEMO_SESSION.people, DEMO_PLANNED_SESSION.facilitator,
    ];
    expect(mails.filter((email) => !people.has(email))).toEqual([]);
    const schools = DEMO_DISTRICTS.flatMap(({ schools: names }) => names);
    expect([...DEMO_TEAMS.flatMap((team) => team.schools), ...DEMO_PEOPLE.flatMap(({ school }) => school ?? []), ...RAMPS.flatMap(({ school }) => school ?? [])].filter((name) => !schools.includes(name))).toEqual([]);
    expect(RAMPS.filter(({ idea }) => !ideas.has(idea))).toEqual([]);
    expect(new Set(DEMO_PEOPLE.map(({ email }) => email)).size).toBe(DEMO_PEOPLE.length);
    expect(new Set(DEMO_PEOPLE.map(({ name }) => name)).size).toBe(DEMO_PEOPLE.length);
  });

  it('has tests led by people of their team', () => {
    const inTeam = (email: string, district: string): boolean => people.get(email)?.of === district;
    expect(RAMPS.filter(({ by, district }) => !inTeam(by, district))).toEqual([]);
  });

  it('goes forward in time', () => {
    for (const { starts, ends, stage, ramp, nth, notes = [] } of CYCLES) {
      expect(starts).toBeGreaterThan(ends);
      expect(starts).toBeLessThan(ideas.get(ramp.idea) ?? 0);
      const before = ramp.cycles[nth - 1];
      if (before) expect(starts).toBeLessThan(before.ends);
      if (stage === 'CLOSED' || stage === 'STUDYING') expect(ends).toBeGreaterThan(0);
      if (stage === 'RUNNING') expect(starts).toBeGreaterThan(0);
      expect(notes.filter(({ daysAgo }) => daysAgo > starts || daysAgo < Math.max(ends, 0))).toEqual([]);
    }
    for (const { messages } of DEMO_TALK) expect(messages.map(({ daysAgo }) => daysAgo)).toEqual(messages.map(({ daysAgo }) => daysAgo).sort((a, b) => b - a));
  });

  it('ends every ramp but its last test by adapting, and decides nothing without a verdict', () => {
    for (const { ramp, nth, act, study, stage, reason } of CYCLES) {
      expect(act?.decision === 'ADAPT').toBe(nth < ramp.cycles.length - 1);
      expect(stage === 'CLOSED').toBe(act !== undefined);
      if (act) expect(study?.learned).toBeTruthy();
      if (stage === 'CANCELLED') expect(reason).toBeTruthy();
    }
  });

  it('mentions and answers within its talk', () => {
    const names = DEMO_PEOPLE.map(({ name }) => name);
    for (const { messages } of DEMO_TALK) {
      for (const [nth, { body, answers }] of messages.entries()) {
        if (answers) expect(messages[nth - answers]).toBeDefined();
        if (body.includes('@')) expect(names.some((name) => body.includes(`@${name}`))).toBe(true);
      }
    }
    expect(DEMO_TALK.flatMap(({ messages }) => messages).length).toBeGreaterThan(30);
  });
});
