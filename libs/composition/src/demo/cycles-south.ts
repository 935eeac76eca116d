import type { StoryRamp } from './cycle-story.js';

const ABSENCE = 'Chronic absenteeism by month';
const MEETINGS = 'Attendance team meetings held';

/** The tests of Alder Creek, Bluestem Valley, Cottonwood Bend and Dry Fork. */
export const CYCLES_SOUTH: readonly StoryRamp[] = [
  {
    district: 'Alder Creek', idea: 'second-morning-call', by: 'lucia@alder-creek.example', visibility: 'NETWORK', school: 'Alder Creek Elementary', measure: ABSENCE,
    cycles: [
      {
        stage: 'CLOSED', objective: 'Do families pick up when the teacher calls, and what do they say?', scale: [5, 'families'], starts: 212, ends: 198,
        question: 'How many of five families are reached on the second morning?', predicted: 'Three of five', value: 3, unit: 'families', confidence: 60,
        notes: [
          { kind: 'OBSERVATION', body: 'Ana’s mother cried. Nobody from school had ever called without a complaint.', daysAgo: 208 },
          { kind: 'DATA', body: 'Reached before nine', quantity: 4, unit: 'of 5', daysAgo: 199 },
          { kind: 'PROBLEM', body: 'I can only call during my planning time, which is at ten on Wednesdays.', daysAgo: 204 },
        ],
        study: {
          result: 'Four of five, two of them in Spanish with Dov’s help', value: 4, verdict: 'CONFIRMED', surprise: 'Three families named the same thing: nobody can walk the little one when the older is sick.',
          learned: 'A call from the classroom teacher is answered. The question “what would help?” gets an answer in the first minute.', whatChanged: 'Two students were back the same day.',
          whatSupported: 'Desmond took the class for ten minutes.', effectEducators: 'Ten minutes a day; it felt like the best ten.', effectStudents: '“She said you asked about me.”', effectSystem: 'The automatic call still goes out beside it.',
          conditions: ['The caller is somebody the family knows', 'Somebody covers the class for ten minutes'],
        },
        act: { decision: 'ADAPT', why: 'It works with a teacher who has cover. We want to know whether it works in three rooms at once.', nextStep: 'Three classrooms, the office covers.' },
      },
      {
        stage: 'CLOSED', objective: 'Does it hold in three classrooms when the office covers the class?', scale: [3, 'classrooms'], starts: 180, ends: 152,
        question: 'What share of second-morning absences gets a call before nine?', predicted: 'Eight of ten', value: 80, unit: '%', confidence: 55,
        notes: [{ kind: 'DATA', body: 'Calls made before nine, week 2', quantity: 71, unit: '%', daysAgo: 166 }, { kind: 'PROBLEM', body: 'On Mondays there are six names. The office cannot cover six rooms.', daysAgo: 161 }],
        study: {
          result: 'Seven of ten; Mondays only four of ten', value: 70, verdict: 'PARTLY', surprise: 'Who was called on Monday was absent again on Tuesday less often than those called on Tuesday.',
          learned: 'Mondays need two callers. Everything else holds.', whatChanged: 'Third days in a row fell from 19 to 11 in four weeks.', whatSupported: 'A shared sheet with the words for the call in two languages.',
          effectEducators: 'One teacher stopped in week three: too many names.', conditions: ['Somebody covers the class for ten minutes', 'Harder on Mondays, when there are more names'],
        },
        act: { decision: 'ADAPT', why: 'With a second caller on Mondays it should carry the whole school.', nextStep: 'Whole school; the counselor takes Mondays.' },
      },
      {
        stage: 'CLOSED', objective: 'Does the whole school keep it up for eight weeks?', scale: [21, 'classrooms'], starts: 130, ends: 74,
        question: 'How many third days in a row are there in eight weeks (before: 44)?', predicted: 'Thirty or fewer', value: 30, unit: 'third days', confidence: 70,
        notes: [{ kind: 'DATA', body: 'Third days in a row, weeks 1 to 4', quantity: 14, unit: 'third days', daysAgo: 101 }, { kind: 'OBSERVATION', body: 'Families began to call us first.', daysAgo: 88 }],
        study: {
          result: 'Twenty-seven', value: 27, verdict: 'CONFIRMED', surprise: 'Families began to call the school before we called them.',
          learned: 'Once every room does it, it costs each teacher two calls a week. The Monday caller is what holds it together.', whatChanged: 'Third days in a row fell by more than a third, and the chart moved in the same month.',
          whatSupported: 'The Tuesday huddle looks at the names without a call.', effectStudents: 'Back a day earlier.', effectSystem: 'The first-day robot call was turned off. Nobody asked for it.',
          conditions: ['The caller is somebody the family knows', 'A second caller on Mondays', 'Leaders look at the calls that were not made'],
        },
        act: { decision: 'ADOPT', why: 'Eight weeks, every room, and the result is on the chart.', scalePlan: 'The middle school begins in sixth grade.', sustainedBy: 'The counselor, with the Tuesday huddle', nextStep: 'Write the two pages that another school needs.' },
      },
    ],
  },
  {
    district: 'Alder Creek', idea: 'tuesday-huddle', by: 'desmond@alder-creek.example', visibility: 'NETWORK', school: 'Alder Creek Elementary', measure: MEETINGS,
    cycles: [{
      stage: 'CLOSED', objective: 'Can four busy people decide about eight names in ten minutes?', scale: [3, 'huddles'], starts: 196, ends: 178,
      question: 'For how many of the names is it done by Friday?', predicted: 'Half of them', value: 50, unit: '%', confidence: 50,
      notes: [{ kind: 'OBSERVATION', body: 'Standing helps. In the first one we sat down and needed thirty minutes.', daysAgo: 195 }],
      study: {
        result: 'Eighteen of twenty-three', value: 78, verdict: 'CONFIRMED', learned: 'Ten minutes are enough for eight names when one person brings what is known about each.', whatSupported: 'Ingrid prints the list on Monday night.',
        conditions: ['Somebody prepares the list', 'The principal is there'],
      },
      act: { decision: 'ADOPT', why: 'It replaced the monthly hour and does more.', scalePlan: 'Middle school from January.', sustainedBy: 'Desmond Akers' },
    }],
  },
  {
    district: 'Alder Creek', idea: 'list-of-five', by: 'tobias@alder-creek.example', visibility: 'NETWORK', measure: ABSENCE,
    cycles: [{
      stage: 'RUNNING', objective: 'Do five names with five adults help more than a list of two hundred?', scale: [2, 'schools'], starts: 16, ends: -12,
      question: 'How many of the five are below one day in ten after four weeks?', predicted: 'Two of five', value: 2, unit: 'students', confidence: 45,
      notes: [{ kind: 'OBSERVATION', body: 'The bus driver asked to be one of the adults. Of course.', daysAgo: 9 }],
    }],
  },
  {
    district: 'Alder Creek', idea: 'students-ask', by: 'lucia@alder-creek.example', visibility: 'TEAM', school: 'Alder Creek Middle School',
    cycles: [{
      stage: 'DRAFT', objective: 'What do students tell students that they do not tell us?', scale: [4, 'students who ask'], starts: -14, ends: -35,
      question: 'How many new reasons do we hear?', predicted: 'Three we did not know', value: 3, unit: 'reasons', confidence: 40,
    }],
  },
  {
    district: 'Bluestem Valley', idea: 'greet-by-name', by: 'olamide@bluestem-valley.example', visibility: 'NETWORK', school: 'Bluestem Middle School', measure: ABSENCE,
    cycles: [
      {
        stage: 'CLOSED', objective: 'What happens at one door in one week?', scale: [1, 'door'], starts: 176, ends: 169,
        question: 'How many names do I know without looking?', predicted: 'Forty of seventy', value: 40, unit: 'names', confidence: 70,
        notes: [{ kind: 'OBSERVATION', body: 'On Thursday a boy waited until I had said his name.', daysAgo: 171 }],
        study: {
          result: 'Fifty-two', value: 52, verdict: 'CONFIRMED', learned: 'Names take a week. The word for those who come back is harder: one has to know who was away.',
          conditions: ['The adult knows who was away yesterday'],
        },
        act: { decision: 'ADAPT', why: 'Without yesterday’s list the second half of the idea does not happen.', nextStep: 'All four doors, with a card of the names that were away.' },
      },
      {
        stage: 'RUNNING', objective: 'Does the card with yesterday’s names make the second half happen at four doors?', scale: [4, 'doors'], starts: 19, ends: -9,
        question: 'What share of returning students hears “good to have you back”?', predicted: 'Three of four', value: 75, unit: '%', confidence: 55,
        notes: [{ kind: 'DATA', body: 'Returning students greeted, week 1', quantity: 61, unit: '%', daysAgo: 12 }, { kind: 'PROBLEM', body: 'The side door opens at 7:20 and nobody is there before 7:30.', daysAgo: 11 }],
      },
    ],
  },
  {
    district: 'Bluestem Valley', idea: 'second-morning-call', by: 'wren@bluestem-valley.example', visibility: 'NETWORK', school: 'Bluestem Middle School', measure: ABSENCE,
    cycles: [{
      stage: 'CLOSED', objective: 'Can the office make the calls that teachers make in Alder Creek?', scale: [140, 'students'], starts: 120, ends: 96,
      question: 'How many families are reached before nine?', predicted: 'Six of ten', value: 60, unit: '%', confidence: 60,
      notes: [{ kind: 'PROBLEM', body: 'Families think it is about a fine.', daysAgo: 112 }],
      study: {
        result: 'Three of ten. Most let it ring', value: 31, verdict: 'NOT_CONFIRMED', surprise: 'The four families that had met the secretary at registration all picked up.',
        learned: 'A call from the office number is taken for trouble. Who calls matters more than when.', effectEducators: 'The office lost its mornings.', conditions: ['Does not work from the office number', 'The caller is somebody the family knows'],
      },
      act: { decision: 'ABANDON', why: 'In a middle school with six teachers a student nobody “has” the family. Better to know that now.', retryWhen: 'When each student has one adviser who has met the family.' },
    }],
  },
  {
    district: 'Bluestem Valley', idea: 'two-by-ten', by: 'olamide@bluestem-valley.example', visibility: 'NETWORK', school: 'Bluestem Middle School',
    cycles: [{
      stage: 'CLOSED', objective: 'Do ten short talks change whether a student comes?', scale: [4, 'students'], starts: 104, ends: 90,
      question: 'How many of the four miss fewer days in the four weeks after?', predicted: 'Two', value: 2, unit: 'students', confidence: 50,
      study: {
        result: 'Three', value: 3, verdict: 'CONFIRMED', surprise: 'The fourth has a new baby sister at home. Now we know.', learned: 'Ten days are enough to learn what keeps a student at home. Sometimes that is not ours to change, and then we can at least send the work.',
        effectEducators: 'Two of the four go on without being asked.', conditions: ['The talk is not about school', 'The teacher chooses the student'],
      },
      act: { decision: 'ADOPT', why: 'It costs two minutes and gives us reasons.', scalePlan: 'Every adviser, one student each month.', sustainedBy: 'Olamide Frost' },
    }],
  },
  {
    district: 'Bluestem Valley', idea: 'plain-letter', by: 'adaeze@bluestem-valley.example', visibility: 'NETWORK', measure: ABSENCE,
    cycles: [{
      stage: 'STUDYING', objective: 'Is Cottonwood’s letter understood here as well?', scale: [80, 'families'], starts: 41, ends: 13,
      question: 'How many of ten families can say how many days were missed?', predicted: 'Eight of ten', value: 8, unit: 'families', confidence: 65,
      notes: [{ kind: 'DATA', body: 'Families that named the right number', quantity: 9, unit: 'of 10', daysAgo: 15 }],
      study: { result: 'Nine of ten', value: 9, verdict: 'CONFIRMED', learned: '' },
    }],
  },
  {
    district: 'Cottonwood Bend', idea: 'august-visit', by: 'salome@cottonwood-bend.example', visibility: 'NETWORK', school: 'Riverbend Elementary', measure: ABSENCE,
    cycles: [
      {
        stage: 'CLOSED', objective: 'Do families want us at their door?', scale: [6, 'families'], starts: 102, ends: 92,
        question: 'How many of six say yes to a visit?', predicted: 'Four', value: 4, unit: 'families', confidence: 50,
        notes: [{ kind: 'OBSERVATION', body: 'The book was read to us by a five-year-old before we had sat down.', daysAgo: 97 }],
        study: {
          result: 'Five; one preferred the park', value: 5, verdict: 'CONFIRMED', learned: 'Without a form on the table people talk. Four of five told us about the walk along the highway.',
          effectSystem: 'We found out that the bus stop is on the wrong side.', conditions: ['No form on the table', 'Somebody speaks the language of the family'],
        },
        act: { decision: 'ADAPT', why: 'Six families are not a grade, and August is short.', nextStep: 'A whole class, half of the visits in the park.' },
      },
      {
        stage: 'PLANNED', objective: 'Can two people visit a whole class in ten days, when half of the visits are in the park?', scale: [22, 'families'], starts: -9, ends: -24,
        question: 'How many of twenty-two families are met?', predicted: 'Sixteen', value: 16, unit: 'families', confidence: 60,
      },
    ],
  },
  {
    district: 'Cottonwood Bend', idea: 'plain-letter', by: 'ruben@cottonwood-bend.example', visibility: 'NETWORK', measure: ABSENCE,
    cycles: [{
      stage: 'CLOSED', objective: 'Is a letter in days understood?', scale: [60, 'families'], starts: 168, ends: 140,
      question: 'How many of ten families we call can say how many days were missed?', predicted: 'Seven of ten', value: 7, unit: 'families', confidence: 60,
      study: {
        result: 'Nine of ten; with the old letter it was two', value: 9, verdict: 'CONFIRMED', learned: 'Days are understood, percent are not. “What is usual” beside it was the line that families remembered.',
        conditions: ['The name of a person at the end', 'In the language of the family'],
      },
      act: { decision: 'ADOPT', why: 'It costs nothing and replaced a letter that was not understood.', scalePlan: 'All grades with the next mailing.', sustainedBy: 'The data office' },
    }],
  },
  {
    district: 'Cottonwood Bend', idea: 'second-morning-call', by: 'dov@cottonwood-bend.example', visibility: 'NETWORK', school: 'Riverbend Elementary', measure: ABSENCE,
    cycles: [{
      stage: 'STUDYING', objective: 'Does the call work in Spanish, by a teacher who is not the classroom teacher?', scale: [9, 'families'], starts: 38, ends: 17,
      question: 'How many of nine families are reached?', predicted: 'Six', value: 6, unit: 'families', confidence: 60,
      notes: [{ kind: 'OBSERVATION', body: 'They answer when I say my name and the name of the child’s teacher.', daysAgo: 30 }],
      study: { result: 'Seven', value: 7, verdict: 'CONFIRMED', learned: '' },
    }],
  },
  {
    district: 'Dry Fork', idea: 'second-evening-call', by: 'beatrix@dry-fork.example', visibility: 'NETWORK', school: 'Dry Fork High School', measure: ABSENCE,
    cycles: [{
      stage: 'CLOSED', objective: 'Is the evening better than the morning in ranching families?', scale: [12, 'families'], starts: 110, ends: 82,
      question: 'How many of twelve families are reached by seven?', predicted: 'Nine', value: 9, unit: 'families', confidence: 65,
      study: {
        result: 'Eleven', value: 11, verdict: 'CONFIRMED', surprise: 'Grandparents were the ones who knew why.', learned: 'Alder Creek’s core holds, its hour does not: here it is between six and seven in the evening.',
        conditions: ['The caller is somebody the family knows', 'In the evening, where people work outside'],
      },
      act: { decision: 'ADOPT', why: 'With 140 students it is three calls a day.', scalePlan: 'Grades nine to twelve; nothing else to scale to.', sustainedBy: 'Marisol Quade' },
    }],
  },
  {
    district: 'Dry Fork', idea: 'missed-bus-ride', by: 'marisol@dry-fork.example', visibility: 'NETWORK', measure: ABSENCE,
    cycles: [{
      stage: 'CLOSED', objective: 'Is it the missed bus that keeps students away?', scale: [1, 'bus route'], starts: 128, ends: 107,
      question: 'How many calls for a ride in three weeks?', predicted: 'Twelve', value: 12, unit: 'calls', confidence: 50,
      notes: [{ kind: 'PROBLEM', body: 'The van was needed for the volleyball team twice.', daysAgo: 118 }],
      study: {
        result: 'Two', value: 2, verdict: 'NOT_CONFIRMED', learned: 'The bus is not missed. Who stays away had decided the evening before. We were solving the wrong problem, at forty dollars a ride.',
        conditions: ['Not where the reason is decided the evening before'],
      },
      act: { decision: 'ABANDON', why: 'Two calls in three weeks. The evening call will tell us more.', retryWhen: 'When the evening calls name the bus.' },
    }],
  },
  {
    district: 'Dry Fork', idea: 'class-count', by: 'beatrix@dry-fork.example', visibility: 'NETWORK', school: 'Dry Fork High School',
    cycles: [{
      stage: 'DRAFT', objective: 'Does a class want to count at all?', scale: [1, 'class'], starts: -7, ends: -30,
      question: 'On how many of fifteen days is everybody there?', predicted: 'Five', value: 5, unit: 'days', confidence: 40,
    }],
  },
];
