import type { StoryRamp } from './cycle-story.js';

const ABSENCE = 'Chronic absenteeism by month';
const DAYS = 'Average days missed';

/** The tests of Elk Meadow, Foxglove Hill, Granite Pass and Harebell Plains. */
export const CYCLES_NORTH: readonly StoryRamp[] = [
  {
    district: 'Elk Meadow', idea: 'first-week-check-in', by: 'ines@elk-meadow.example', visibility: 'NETWORK', school: 'Elk Meadow High School', measure: ABSENCE,
    cycles: [
      {
        stage: 'CLOSED', objective: 'What do twelve ninth graders say when somebody asks in the first week?', scale: [12, 'students'], starts: 101, ends: 94,
        question: 'How many talks fit into the first week?', predicted: 'Ten of twelve', value: 10, unit: 'talks', confidence: 75,
        notes: [{ kind: 'OBSERVATION', body: '“Who gets you up?” – “I get my brothers up.” He is fourteen.', daysAgo: 98 }],
        study: {
          result: 'Twelve', value: 12, verdict: 'CONFIRMED', surprise: 'Five of twelve get younger children ready in the morning.', learned: 'One question is worth the ten minutes: who gets you up?', effectEducators: 'Nobody wanted to give the list away afterwards.',
          conditions: ['One adult for at most twenty students', 'Ten minutes without other students'],
        },
        act: { decision: 'ADAPT', why: 'Twelve is one adviser. Eight advisers are eight ways to ask.', nextStep: 'All advisers, with one page of questions.' },
      },
      {
        stage: 'CLOSED', objective: 'Does it work for all of ninth grade, asked by eight different people?', scale: [164, 'students'], starts: 84, ends: 48,
        question: 'How many of those checked in miss more than two days in the next four weeks (last year: 31 %)?', predicted: 'One in four', value: 25, unit: '%', confidence: 50,
        notes: [{ kind: 'DATA', body: 'Talks done by the end of week two', quantity: 151, unit: 'of 164', daysAgo: 72 }],
        study: {
          result: '22 %', value: 22, verdict: 'CONFIRMED', learned: 'It holds up to twenty students for each adult. The adviser with 34 stopped in week two, and her students look like last year’s.',
          whatSupported: 'Emeka taught two periods so that advisers were free.', effectSystem: 'We moved the tardy bell by five minutes for those who bring siblings to school.', conditions: ['One adult for at most twenty students', 'Leaders make time for it'],
        },
        act: { decision: 'ADOPT', why: 'Fewer early absences in every group but the one that was too large.', scalePlan: 'Ninth grade every August; tenth grade for those who are new.', sustainedBy: 'The advisers; Ines Caldera keeps the page of questions' },
      },
    ],
  },
  {
    district: 'Elk Meadow', idea: 'list-of-five', by: 'hollis@elk-meadow.example', visibility: 'NETWORK', school: 'Larkspur Middle School', measure: ABSENCE,
    cycles: [{
      stage: 'RUNNING', objective: 'Does Alder Creek’s list work when a counselor keeps it?', scale: [1, 'school'], starts: 12, ends: -16,
      question: 'For how many of the five does the adult have an answer after a week?', predicted: 'Four', value: 4, unit: 'students', confidence: 60,
      notes: [{ kind: 'OBSERVATION', body: 'Two of the five have the same bus stop.', daysAgo: 5 }],
    }],
  },
  {
    district: 'Elk Meadow', idea: 'two-texts', by: 'ines@elk-meadow.example', visibility: 'NETWORK', school: 'Elk Meadow High School', measure: DAYS,
    cycles: [{
      stage: 'CLOSED', objective: 'Do two texts move Mondays?', scale: [10, 'families'], starts: 66, ends: 45,
      question: 'How many of thirty possible Mondays are missed (before: 14)?', predicted: 'Eight', value: 8, unit: 'Mondays', confidence: 55,
      study: {
        result: 'Thirteen', value: 13, verdict: 'NOT_CONFIRMED', learned: 'Texts are read and change nothing. Four families answered, all four about work shifts on Sundays.',
        effectStudents: 'One student asked us to stop texting her mother.', conditions: ['Not where parents work on Sunday nights'],
      },
      act: { decision: 'ABANDON', why: 'No change, and one family that feels watched.', retryWhen: 'When we can text about something that we can change, such as the first bus.' },
    }],
  },
  {
    district: 'Elk Meadow', idea: 'late-welcome', by: 'piers@elk-meadow.example', visibility: 'NETWORK', school: 'Elk Meadow High School',
    cycles: [{
      stage: 'CANCELLED', objective: 'Do more late students come when the office does not wait for them?', scale: [1, 'hallway'], starts: 60, ends: 55,
      question: 'How many late students come in the week (before: 9)?', predicted: 'Fifteen', value: 15, unit: 'students', confidence: 50,
      reason: 'The fire doors of that hallway are being replaced. We plan it again for the spring.',
    }],
  },
  {
    district: 'Foxglove Hill', idea: 'bus-buddy', by: 'zuri@foxglove-hill.example', visibility: 'NETWORK', school: 'Foxglove Elementary', measure: ABSENCE,
    cycles: [{
      stage: 'CLOSED', objective: 'Does a fixed seat beside somebody older take the fear?', scale: [6, 'riders'], starts: 186, ends: 172,
      question: 'How many of the six ride on all ten days?', predicted: 'Four', value: 4, unit: 'riders', confidence: 60,
      notes: [{ kind: 'OBSERVATION', body: 'The driver greets them by name now. That was not in the plan.', daysAgo: 178 }],
      study: {
        result: 'Six', value: 6, verdict: 'CONFIRMED', surprise: 'The older riders came more often, too.', learned: 'Buddies who volunteer keep it up. The two who were chosen by us did not.', whatSupported: 'The driver.',
        conditions: ['The older student wants to do it', 'The driver is part of it'],
      },
      act: { decision: 'ADOPT', why: 'Six of six, and nobody wants to go back.', scalePlan: 'All three routes.', sustainedBy: 'The drivers and Lorcan Teale' },
    }],
  },
  {
    district: 'Granite Pass', idea: 'two-by-ten', by: 'kofi@granite-pass.example', visibility: 'NETWORK', school: 'Summit Secondary',
    cycles: [{
      stage: 'RUNNING', objective: 'We know everybody. Does it still help to ask?', scale: [2, 'students'], starts: 8, ends: -4,
      question: 'How many of ten talks happen?', predicted: 'Eight', value: 8, unit: 'talks', confidence: 80,
      notes: [{ kind: 'OBSERVATION', body: 'Day three: he asked me a question back.', daysAgo: 4 }],
    }],
  },
  {
    district: 'Granite Pass', idea: 'ask-the-nurse', by: 'noemi@granite-pass.example', visibility: 'NETWORK',
    cycles: [{
      stage: 'PLANNED', objective: 'Can we share Harebell’s nurse on the phone?', scale: [34, 'students'], starts: -6, ends: -27,
      question: 'How many calls in three weeks?', predicted: 'Five', value: 5, unit: 'calls', confidence: 40,
    }],
  },
  {
    district: 'Harebell Plains', idea: 'asthma-plan', by: 'mirjam@harebell-plains.example', visibility: 'NETWORK', school: 'Harebell Elementary', measure: DAYS,
    cycles: [
      {
        stage: 'CLOSED', objective: 'Will a driver hang a child’s plan in the bus?', scale: [3, 'children'], starts: 164, ends: 136,
        question: 'How many days do the three miss in four weeks (before: 11)?', predicted: 'Six', value: 6, unit: 'days', confidence: 45,
        notes: [{ kind: 'PROBLEM', body: 'It takes nine days to get a doctor’s signature.', daysAgo: 155 }],
        study: {
          result: 'Five', value: 5, verdict: 'CONFIRMED', surprise: 'The driver used the yellow page twice and called ahead.', learned: 'Three copies of one page do it. Getting the signature takes longer than everything else together.',
          conditions: ['The doctor signs within a week', 'The driver is part of it'],
        },
        act: { decision: 'ADAPT', why: 'Three children are easy. Thirty need a way to get signatures.', nextStep: 'All children with asthma in two schools; the clinic signs on Fridays.' },
      },
      {
        stage: 'STUDYING', objective: 'Does it hold for thirty-one children when the clinic signs on Fridays?', scale: [31, 'children'], starts: 76, ends: 20,
        question: 'How many days does a child miss in eight weeks (before: 4.1)?', predicted: '2.5', value: 2.5, unit: 'days', confidence: 55,
        notes: [{ kind: 'DATA', body: 'Plans signed', quantity: 27, unit: 'of 31', daysAgo: 62 }, { kind: 'DATA', body: 'Days missed for each child, weeks 1 to 8', quantity: 2.8, unit: 'days', daysAgo: 21 }],
        study: { result: '2.8', value: 2.8, verdict: 'PARTLY', surprise: 'The four without a signature miss as many days as before.', learned: '' },
      },
    ],
  },
  {
    district: 'Harebell Plains', idea: 'ask-the-nurse', by: 'desta@harebell-plains.example', visibility: 'NETWORK', school: 'Plains Junior High', measure: DAYS,
    cycles: [{
      stage: 'CLOSED', objective: 'Do families call a nurse before they decide?', scale: [96, 'students'], starts: 132, ends: 111,
      question: 'How many calls in three weeks?', predicted: 'Twenty', value: 20, unit: 'calls', confidence: 60,
      study: {
        result: 'Four, all from families of nurses', value: 4, verdict: 'NOT_CONFIRMED', learned: 'In junior high students decide by themselves in bed. Nobody calls a nurse for a thirteen-year-old with a headache.',
        conditions: ['Younger grades, where a parent decides'],
      },
      act: { decision: 'ABANDON', why: 'Right idea, wrong age.', retryWhen: 'In kindergarten to third grade, where a parent decides.' },
    }],
  },
  {
    district: 'Harebell Plains', idea: 'second-breakfast', by: 'mirjam@harebell-plains.example', visibility: 'NETWORK', school: 'Harebell Elementary',
    cycles: [{
      stage: 'RUNNING', objective: 'Is breakfast in class worth the crumbs?', scale: [1, 'first grade'], starts: 10, ends: -4,
      question: 'How many children eat (before: 9 of 24)?', predicted: 'Twenty', value: 20, unit: 'children', confidence: 70,
      notes: [{ kind: 'DATA', body: 'Children who ate, day 3', quantity: 22, unit: 'of 24', daysAgo: 7 }, { kind: 'PROBLEM', body: 'Crumbs. We have a hand vacuum now.', daysAgo: 6 }],
    }],
  },
];
