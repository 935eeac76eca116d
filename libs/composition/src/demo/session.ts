import { StepKind } from '@cairn/domain';

const imani = 'imani@juniper-ridge.example';
const desmond = 'desmond@alder-creek.example';
const olamide = 'olamide@bluestem-valley.example';
const ines = 'ines@elk-meadow.example';
const mirjam = 'mirjam@harebell-plains.example';

/** A session that has taken place: who said what in which step. */
export const DEMO_SESSION = {
  title: 'Mondays: what our calls taught us', purpose: 'Four teams, one question: what is different on Mondays, and what do we test next?',
  facilitator: imani, daysAgo: 14, minutes: 50, people: [desmond, olamide, ines, mirjam],
  steps: [
    { kind: StepKind.TALK, title: 'One test that surprised you', minutes: 10, prompt: 'Two minutes each. It may be one that did not work.' },
    { kind: StepKind.PREDICTION, title: 'How many of ten Monday absences end on Tuesday?', minutes: 5, prompt: 'Commit before you look at the chart.' },
    { kind: StepKind.NOTES, title: 'What is different on Mondays?', minutes: 15, prompt: 'One thought a note. Then three dots each.' },
    { kind: StepKind.COMMITMENTS, title: 'Who tests what until when?', minutes: 10, prompt: 'Small enough for next week.' },
    { kind: StepKind.REVIEW, title: 'What did we learn today?', minutes: 5, prompt: '' },
  ],
  predictions: [
    { by: desmond, body: 'Seven, if somebody calls', value: 7, confidence: 70 }, { by: olamide, body: 'Five', value: 5, confidence: 50 },
    { by: ines, body: 'Six; fewer in ninth grade', value: 6, confidence: 60 }, { by: mirjam, body: 'Eight. Coughs are over by then', value: 8, confidence: 55 },
  ],
  notes: [
    { by: desmond, body: 'Twice as many names, and still one caller', votes: [desmond, ines, mirjam] },
    { by: ines, body: 'Parents who work Sunday nights', votes: [ines, olamide] },
    { by: olamide, body: 'Weekends at the other parent’s house, forty miles away', votes: [olamide, desmond, mirjam] },
    { by: mirjam, body: 'The inhaler is in the other backpack', votes: [mirjam] },
    { by: ines, body: 'First period is the one they are afraid of', votes: [ines, olamide] },
    { by: desmond, body: 'Nobody stands at the door before 7:30', votes: [desmond] },
  ],
  decision: { what: 'We test a second caller on Mondays in three schools before anybody buys a system.', why: 'Six of ten notes are about who is there, none about software.' },
  commitments: [
    { who: desmond, what: 'Write down how the counselor does Mondays, on one page', due: 5, done: true },
    { who: olamide, what: 'Ask ten students where they were on Sunday night', due: 2, done: true },
    { who: mirjam, what: 'A second inhaler for the four children with two homes', due: -10, done: false },
  ],
  /** The idea that the decision is about. */
  idea: 'second-morning-call',
} as const;

/** A session that is still to come. */
export const DEMO_PLANNED_SESSION = {
  title: 'What we stopped, and why', purpose: 'Four tests were abandoned this year. What would make each of us try again?', facilitator: imani, inDays: 9,
  steps: [
    { kind: StepKind.TALK, title: 'Four tests in four minutes', minutes: 5, prompt: 'One sentence each: what we predicted, what came.' },
    { kind: StepKind.PREDICTION, title: 'Which of the four would work in your school?', minutes: 5, prompt: 'A number from 0 to 4.' },
    { kind: StepKind.NOTES, title: 'Under which conditions?', minutes: 15, prompt: 'Name the condition, not the school.' },
    { kind: StepKind.COMMITMENTS, title: 'Who tries again, smaller?', minutes: 10, prompt: '' },
  ],
} as const;
