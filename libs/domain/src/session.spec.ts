import { isRefusal } from './refusals.js';
import { PROTOCOLS, agendaTime, spentMs } from './session-agenda.js';
import { CODE_LETTERS, readSessionCode, sessionCodeOf } from './session-code.js';
import { SESSION_STATES, checkAnswering, checkJoining, checkStanding, checkTakingOver, decideSessionState, decideVote } from './session-rules.js';
import { NO_TIMER, startTimer, timeLeft, turnTimer } from './session-timer.js';
import { faultsOf } from './state-machine.js';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 4, 28, 15) + seconds * 1_000);

describe('the code of a session', () => {
  it('has six letters that nobody reads as digits', () => {
    expect(CODE_LETTERS).toMatch(/^[A-HJ-NP-Z]{24}$/);
    expect(sessionCodeOf([0, 7, 8, 13, 22, 23])).toBe('AHJPYZ');
  });

  it.each([['ahjpyz', 'AHJPYZ'], [' ahj-pyz ', 'AHJPYZ'], ['AHJ PYZ', 'AHJPYZ'], ['AHJPY', null], ['AHJPYZA', null], ['AHJPYI', null], ['AHJPYO', null], ['AHJPY1', null], ['', null], ['ÄHJPYZ', null]])('is read from "%s"', (typed, code) => {
    expect(readSessionCode(typed)).toBe(code);
  });
});

const sec = (seconds: number): number => at(seconds).getTime();

describe('the timer', () => {
  it('runs to an instant, and is over afterwards', () => {
    const timer = startTimer(5, sec(0));
    expect([timeLeft(timer, sec(0)), timeLeft(timer, sec(290)), timeLeft(timer, sec(310))]).toEqual([300_000, 10_000, -10_000]);
    expect(timeLeft(NO_TIMER, sec(0))).toBeNull();
  });

  it('rests with what is left and goes on from there', () => {
    const rests = turnTimer(startTimer(5, sec(0)), 'PAUSE', sec(60));
    expect(rests).toEqual({ endsAt: null, leftMs: 240_000 });
    expect(timeLeft(rests, sec(1_000))).toBe(240_000);
    expect(turnTimer(rests, 'RESUME', sec(1_000))).toEqual({ endsAt: sec(1_240), leftMs: null });
  });

  it('gets a minute more, running, resting or over', () => {
    expect(turnTimer(startTimer(1, sec(0)), 'ADD_MINUTE', sec(30)).endsAt).toEqual(sec(120));
    expect(turnTimer(startTimer(1, sec(0)), 'ADD_MINUTE', sec(600)).endsAt).toEqual(sec(660));
    expect(turnTimer({ endsAt: null, leftMs: 5_000 }, 'ADD_MINUTE', sec(0))).toEqual({ endsAt: null, leftMs: 65_000 });
    expect(turnTimer({ endsAt: null, leftMs: 86_400_000 }, 'ADD_MINUTE', sec(0)).leftMs).toBe(86_400_000);
  });

  it('is left as it is by what changes nothing', () => {
    const runs = startTimer(1, sec(0));
    expect(turnTimer(runs, 'RESUME', sec(1))).toBe(runs);
    expect(turnTimer(NO_TIMER, 'PAUSE', sec(1))).toBe(NO_TIMER);
    expect(turnTimer({ endsAt: null, leftMs: 1 }, 'PAUSE', sec(1))).toEqual({ endsAt: null, leftMs: 1 });
  });
});

describe('an agenda', () => {
  it('adds up, and says how much of it is learning', () => {
    expect(agendaTime([{ kind: 'TALK', minutes: 15 }, { kind: 'NOTES', minutes: 30 }, { kind: 'REVIEW', minutes: 15 }])).toEqual({ minutes: 60, learningShare: 0.75 });
    expect(agendaTime([])).toEqual({ minutes: 0, learningShare: 0 });
  });

  it('counts every opening of a step', () => {
    expect(spentMs({ spentMs: 1_000, openedAt: at(0), closedAt: at(5) }, at(60))).toBe(1_000);
    expect(spentMs({ spentMs: 1_000, openedAt: at(0), closedAt: null }, at(60))).toBe(61_000);
    expect(spentMs({ spentMs: 0, openedAt: null, closedAt: null }, at(60))).toBe(0);
  });

  it('can begin from a ready one that puts learning first or has a reason not to', () => {
    expect(PROTOCOLS.map(({ key, steps }) => [key, agendaTime(steps).minutes])).toEqual([['huddle', 25], ['dataDive', 60], ['consultancy', 55]]);
  });
});

describe('a session', () => {
  it('has a sound table of states', () => {
    expect(faultsOf(SESSION_STATES, 'PLANNED')).toEqual([]);
    expect(decideSessionState({ state: 'PLANNED' }, 'LIVE')).toEqual({ state: 'LIVE' });
    expect(decideSessionState({ state: 'ENDED' }, 'LIVE')).toMatchObject({ code: 'SESSION_STATE' });
  });

  it('is entered until it is over', () => {
    expect([checkJoining({ state: 'PLANNED' }), checkJoining({ state: 'LIVE' }), checkJoining({ state: 'ENDED' })?.code]).toEqual([null, null, 'SESSION_NOT_LIVE']);
  });

  it('lets those act who take part, while it is live, in the step that is open', () => {
    const good = { state: 'LIVE', stepId: 's', takesPart: true } as const;
    expect([checkStanding(good), checkStanding(good, 's')]).toEqual([null, null]);
    expect(checkStanding({ ...good, state: 'PLANNED' })?.code).toBe('SESSION_NOT_LIVE');
    expect(checkStanding({ ...good, state: 'ENDED' })?.code).toBe('SESSION_NOT_LIVE');
    expect(checkStanding({ ...good, takesPart: false })?.code).toBe('NOT_TAKING_PART');
    expect(checkStanding(good, 'other')?.code).toBe('STEP_NOT_OPEN');
    expect(checkStanding({ ...good, stepId: null }, 's')?.code).toBe('STEP_NOT_OPEN');
  });

  it('takes a prediction until the reveal', () => {
    expect([checkAnswering({ revealedAt: null }), checkAnswering({ revealedAt: at(0) })?.code]).toEqual([null, 'REVEALED']);
  });

  it('counts dots: one on a note, so many in a step, while voting is open', () => {
    const step = { voting: true, votesEach: 2 };
    expect(decideVote(step, { used: 1, voted: false }, true)).toBe('set');
    expect(decideVote(step, { used: 2, voted: true }, true)).toBe('nothing');
    expect(decideVote(step, { used: 2, voted: true }, false)).toBe('unset');
    expect(decideVote(step, { used: 0, voted: false }, false)).toBe('nothing');
    expect(decideVote(step, { used: 2, voted: false }, true)).toMatchObject({ code: 'NO_VOTES_LEFT', message: 'You have used your 2 votes.' });
    for (const on of [true, false]) expect(decideVote({ ...step, voting: false }, { used: 0, voted: !on }, on)).toMatchObject({ code: 'CLOSED' });
  });

  it('is taken over from a facilitator who is not there', () => {
    const standing = { state: 'LIVE', takesPart: true } as const;
    expect(checkTakingOver(standing, { isMe: false, present: false, name: 'Rosa' })).toBeNull();
    expect(checkTakingOver(standing, { isMe: true, present: true, name: 'Rosa' })).toBeNull();
    expect(checkTakingOver(standing, { isMe: false, present: true, name: 'Rosa' })).toMatchObject({ code: 'FACILITATOR_PRESENT', message: 'Rosa is facilitating. Ask to be handed over.' });
    expect(isRefusal(checkTakingOver({ ...standing, takesPart: false }, { isMe: false, present: false, name: 'Rosa' }))).toBe(true);
    expect(checkTakingOver({ state: 'ENDED', takesPart: true }, { isMe: false, present: false, name: 'Rosa' })?.code).toBe('SESSION_NOT_LIVE');
  });
});
