import { ImprovementArea } from '@cairn/domain';

const { CLEAR_EXPECTATIONS, PROGRESS_MONITORING, ADULT_CAPACITY, EFFECTIVE_PRACTICES } = ImprovementArea;

/** A change idea of the sample network. */
export interface DemoIdea {
  key: string;
  /** The mail of whoever wrote it down. */
  by: string;
  title: string;
  summary: string;
  problem: string;
  core: string[];
  adaptable: string[];
  areas: ImprovementArea[];
  drivers: string[];
  firstTest: string;
  /** Default: the whole network sees it. */
  shown?: 'OWNER' | 'TEAM';
  daysAgo: number;
}

const FAMILIES = 'Ties with families';
const MORNINGS = 'Mornings and transport';
const BELONGING = 'Belonging at school';
const HEALTH = 'Health';
const WARNING = 'Early warning';
const ROUTINES = 'Adult routines';

/** Taken over from another district, with credit. */
export const DEMO_CLONE = {
  of: 'second-morning-call', key: 'second-evening-call', by: 'signe@dry-fork.example', title: 'Call home on the second evening',
  summary: 'As in Alder Creek, but between six and seven: in ranching families nobody answers a phone before eight in the morning.', daysAgo: 118,
} as const;

/** What the sample network tries. With the one that was taken over: twenty. */
export const DEMO_IDEAS: readonly DemoIdea[] = [
  {
    key: 'second-morning-call', by: 'desmond@alder-creek.example', daysAgo: 236,
    title: 'Call home on the second morning', summary: 'When a student is missing for the second day in a row, somebody the family knows calls before nine. No reproach: “We missed Ana. What would help her be here tomorrow?”',
    problem: 'The automatic call of the first day is not heard any more. By the time a letter goes out, a student has missed eight days.',
    core: ['Somebody the family knows calls, not a machine', 'On the second morning, not later', 'One question about what would help'],
    adaptable: ['Who calls', 'The hour', 'Words and language'], areas: [EFFECTIVE_PRACTICES], drivers: [FAMILIES],
    firstTest: 'One teacher calls five families for two weeks and notes what they say.',
  },
  {
    key: 'greet-by-name', by: 'wren@bluestem-valley.example', daysAgo: 228,
    title: 'Greet every student by name at the door', summary: 'In the first five minutes an adult stands at each door and greets students by name. Whoever comes back after an absence hears: “Good to have you back.”',
    problem: 'Students told us that nobody notices whether they are there.',
    core: ['By name', 'Every day, at the same place', 'A word for those who come back'], adaptable: ['Which doors', 'Who stands where'],
    areas: [CLEAR_EXPECTATIONS, EFFECTIVE_PRACTICES], drivers: [BELONGING], firstTest: 'One door, one adult, one week.',
  },
  {
    key: 'first-week-check-in', by: 'emeka@elk-meadow.example', daysAgo: 224,
    title: 'A check-in in the first week', summary: 'Each ninth grader talks with one adult for ten minutes in the first week: how you come to school, who gets you up, what could go wrong.',
    problem: 'Who misses two days in September misses twenty by May, and we meet these students in October.',
    core: ['Ten minutes alone with one adult', 'In the first week', 'The adult stays the same all year'], adaptable: ['The questions', 'During advisory or lunch'],
    areas: [EFFECTIVE_PRACTICES, ADULT_CAPACITY], drivers: [BELONGING, WARNING], firstTest: 'One adviser and her twelve students.',
  },
  {
    key: 'walking-bus', by: 'amos@cottonwood-bend.example', daysAgo: 190,
    title: 'A walking bus for the river streets', summary: 'Two grown-ups walk a fixed way with fixed stops, and children join. No child of the river streets crosses the highway alone.',
    problem: 'Parents keep small children at home when the older one is sick: nobody walks them.',
    core: ['A way with times at each stop', 'Two adults', 'It goes in any weather'], adaptable: ['Who walks', 'How many stops'],
    areas: [EFFECTIVE_PRACTICES], drivers: [MORNINGS, FAMILIES], firstTest: 'One street, four children, one week in spring.',
  },
  {
    key: 'two-texts', by: 'ines@elk-meadow.example', daysAgo: 171,
    title: 'Two texts before Monday', summary: 'Families of students who often miss Mondays get a text on Thursday (“What is Monday like?”) and one on Sunday evening.',
    problem: 'Mondays have half again as many absences as Wednesdays.',
    core: ['Thursday and Sunday', 'A question, not a reminder'], adaptable: ['Words', 'Language', 'To whom'], areas: [EFFECTIVE_PRACTICES], drivers: [FAMILIES],
    firstTest: 'Ten families, three Mondays.',
  },
  {
    key: 'bus-buddy', by: 'verity@foxglove-hill.example', daysAgo: 205,
    title: 'A seat and a buddy on the bus', summary: 'Each new rider gets a fixed seat beside an older student who knows the stop, and the driver knows both names.',
    problem: 'Children who are afraid of the bus are sick on Mondays.',
    core: ['A fixed seat', 'An older student who wants to', 'The driver knows the names'], adaptable: ['How long', 'Which routes'],
    areas: [EFFECTIVE_PRACTICES], drivers: [MORNINGS, BELONGING], firstTest: 'One route, six riders, two weeks.',
  },
  {
    key: 'tuesday-huddle', by: 'tobias@alder-creek.example', daysAgo: 232,
    title: 'A ten-minute huddle on Tuesdays', summary: 'Principal, counselor and two teachers stand around one list for ten minutes. For each name: what do we know, who does what by Friday.',
    problem: 'Our attendance team met once a month, for an hour, and talked about numbers.',
    core: ['Ten minutes, standing', 'One list of at most eight names', 'Who does what by Friday'], adaptable: ['Which day', 'Who comes'],
    areas: [PROGRESS_MONITORING, ADULT_CAPACITY], drivers: [ROUTINES, WARNING], firstTest: 'Three Tuesdays in one school.',
  },
  {
    key: 'list-of-five', by: 'ingrid@alder-creek.example', daysAgo: 160,
    title: 'The list of five', summary: 'Every second Monday each school gets the five students who came closest to missing one day in ten since the last list, each with the name of one adult.',
    problem: 'Lists of two hundred names help nobody.',
    core: ['Five, not more', 'The ones who moved, not the ones who are gone', 'One adult for each name'], adaptable: ['How often', 'Who keeps it'],
    areas: [PROGRESS_MONITORING], drivers: [WARNING], firstTest: 'One school, two lists.',
  },
  {
    key: 'ask-the-nurse', by: 'orla@harebell-plains.example', daysAgo: 180,
    title: 'Ask the nurse before you stay home', summary: 'A card on the fridge: fever, rash, stomach, or none of these. Between six and eight a nurse answers the phone and says “send her”, “wait” or “stay”.',
    problem: 'Half of our excused absences are coughs that would have been gone by ten.',
    core: ['A nurse answers', 'Before school', 'The card has three colors'], adaptable: ['Phone or text', 'Shared between districts'],
    areas: [EFFECTIVE_PRACTICES, CLEAR_EXPECTATIONS], drivers: [HEALTH], firstTest: 'One grade, two weeks, the nurse we have.',
  },
  {
    key: 'two-by-ten', by: 'olamide@bluestem-valley.example', daysAgo: 150,
    title: 'Two minutes, ten days', summary: 'A teacher talks two minutes a day for ten days with one student, about anything but school.',
    problem: 'We know least about the students we miss most.',
    core: ['The same student, ten days in a row', 'Not about school'], adaptable: ['When', 'Who is chosen'], areas: [EFFECTIVE_PRACTICES], drivers: [BELONGING],
    firstTest: 'Four teachers, four students.',
  },
  {
    key: 'second-breakfast', by: 'mirjam@harebell-plains.example', daysAgo: 96,
    title: 'Breakfast after the first bell', summary: 'Breakfast is eaten in class in the first ten minutes, so that nobody who comes late goes without and nobody is seen to need it.',
    problem: 'The bus comes after the cafeteria has closed.',
    core: ['In class', 'For everybody', 'After the bell'], adaptable: ['Cold or warm', 'Which grades'], areas: [EFFECTIVE_PRACTICES], drivers: [HEALTH, MORNINGS],
    firstTest: 'One first grade, one week.',
  },
  {
    key: 'late-welcome', by: 'piers@elk-meadow.example', daysAgo: 88,
    title: 'Welcome late students in', summary: 'Who comes late goes straight to class with a green slip. The talk about why comes at lunch, with somebody who can change something.',
    problem: 'Students who would be twenty minutes late stay away, because the office makes it forty.',
    core: ['No waiting in the office', 'The talk comes later'], adaptable: ['Who talks', 'What is written down'], areas: [CLEAR_EXPECTATIONS], drivers: [MORNINGS, BELONGING],
    firstTest: 'One hallway, five days.',
  },
  {
    key: 'august-visit', by: 'ruben@cottonwood-bend.example', daysAgo: 210,
    title: 'A visit before school starts', summary: 'Two adults of the school visit each family of a kindergartner in August, with a book and without a form.',
    problem: 'Kindergarten has our highest absence, and the first talk with parents is about absence.',
    core: ['Two adults, one from the classroom', 'No form and no advice', 'Before the first day'], adaptable: ['At home or in a park', 'What is brought along'],
    areas: [EFFECTIVE_PRACTICES, ADULT_CAPACITY], drivers: [FAMILIES], firstTest: 'Six families of one class.',
  },
  {
    key: 'plain-letter', by: 'greta@cottonwood-bend.example', daysAgo: 200,
    title: 'A letter that says days, not percent', summary: '“Mateo has missed 7 days. Most children in his class have missed 2.” One page, the language of the family, a name and a number at the end.',
    problem: 'Parents read “91 % attendance” as an A minus.',
    core: ['Days', 'What is usual beside it', 'The name of somebody to call'], adaptable: ['Mail or backpack', 'When it is sent'],
    areas: [CLEAR_EXPECTATIONS, PROGRESS_MONITORING], drivers: [FAMILIES], firstTest: 'One grade, one letter, four phone calls to ask what was understood.',
  },
  {
    key: 'class-count', by: 'beatrix@dry-fork.example', daysAgo: 40,
    title: 'The class counts its full days', summary: 'A jar on the desk: a stone for each day on which everybody was there. Nobody is named on the days without.',
    problem: 'In a school of 140 one empty chair is felt, and nobody says so.',
    core: ['The class counts, not the office', 'Nobody is blamed'], adaptable: ['Stones, beans, marks', 'What happens at thirty'], areas: [PROGRESS_MONITORING], drivers: [BELONGING],
    firstTest: 'One class, until the jar holds ten stones.',
  },
  {
    key: 'we-missed-you', by: 'salome@cottonwood-bend.example', daysAgo: 70,
    title: 'A note that says “we missed you”', summary: 'Classmates write one line on a card while a student is away. It lies on the desk on the day of return, with what was done in class.',
    problem: 'Coming back is harder than staying away.',
    core: ['Written by classmates', 'It lies there on the first day back'], adaptable: ['Card or drawing'], areas: [EFFECTIVE_PRACTICES], drivers: [BELONGING],
    firstTest: 'Two classes for a month.',
  },
  {
    key: 'asthma-plan', by: 'rafael@harebell-plains.example', daysAgo: 215,
    title: 'A plan for asthma, on paper, in three places', summary: 'One page per child with asthma: what to do on green, yellow and red days. It hangs in class, in the bus and at home, signed by the doctor.',
    problem: 'On windy days we lose every tenth student.',
    core: ['One page, three colors', 'Class, bus and home have the same page'], adaptable: ['Who fills it in', 'Where it hangs in the bus'],
    areas: [EFFECTIVE_PRACTICES], drivers: [HEALTH], firstTest: 'Three children and their driver.',
  },
  {
    key: 'missed-bus-ride', by: 'marisol@dry-fork.example', daysAgo: 140,
    title: 'A ride when the bus is missed', summary: 'Until nine a family can call, and the activity van fetches the student. No questions before the third time.',
    problem: 'The bus passes once. Who misses it lives eleven miles away.',
    core: ['One number to call', 'No questions before the third time'], adaptable: ['Van, staff car or voucher', 'Until when'], areas: [EFFECTIVE_PRACTICES], drivers: [MORNINGS],
    firstTest: 'One route for three weeks.',
  },
  {
    key: 'students-ask', by: 'lucia@alder-creek.example', daysAgo: 30, shown: 'TEAM',
    title: 'Students ask students why', summary: 'Four eighth graders learn to ask open questions and talk with ten who often miss school. Adults hear what they found, never who said it.',
    problem: 'We guess why students stay away.', core: ['Students ask', 'Nobody is named'], adaptable: ['How many', 'What is asked'], areas: [PROGRESS_MONITORING], drivers: [BELONGING, WARNING],
    firstTest: 'Four students practise on each other.',
  },
];
