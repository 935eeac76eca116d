import type { ReactionKind, SubjectKind } from '@cairn/domain';

/** A message of the sample network. A name behind `@` is a mention. */
export interface DemoMessage {
  by: string;
  body: string;
  daysAgo: number;
  /** Answers the message so many places before it. */
  answers?: number;
  reactions?: readonly (readonly [email: string, kind: ReactionKind])[];
}

/** The talk on one object, the oldest first. */
export interface DemoTalk {
  kind: SubjectKind;
  /** The key of an idea, the name of a measure or district, or the district, idea and number of a test; null for the network. */
  of: string | null;
  messages: readonly DemoMessage[];
}

const [maren, jonas, imani, petra] = ['maren', 'jonas', 'imani', 'petra'].map((name) => `${name}@juniper-ridge.example`) as [string, string, string, string];
const [tobias, desmond, lucia, ingrid] = ['tobias', 'desmond', 'lucia', 'ingrid'].map((name) => `${name}@alder-creek.example`) as [string, string, string, string];
const [adaeze, wren, olamide] = ['adaeze', 'wren', 'olamide'].map((name) => `${name}@bluestem-valley.example`) as [string, string, string];
const [ruben, amos, salome, dov, greta] = ['ruben', 'amos', 'salome', 'dov', 'greta'].map((name) => `${name}@cottonwood-bend.example`) as [string, string, string, string, string];
const [signe, marisol, beatrix] = ['signe', 'marisol', 'beatrix'].map((name) => `${name}@dry-fork.example`) as [string, string, string];
const [hollis, emeka, ines] = ['hollis', 'emeka', 'ines'].map((name) => `${name}@elk-meadow.example`) as [string, string, string];
const [zuri, lorcan] = ['zuri', 'lorcan'].map((name) => `${name}@foxglove-hill.example`) as [string, string];
const [noemi, kofi] = ['noemi', 'kofi'].map((name) => `${name}@granite-pass.example`) as [string, string];
const [orla, mirjam, desta] = ['orla', 'mirjam', 'desta'].map((name) => `${name}@harebell-plains.example`) as [string, string, string];

/** What people of the sample network say to each other. */
export const DEMO_TALK: readonly DemoTalk[] = [
  {
    kind: 'NETWORK', of: null,
    messages: [
      { by: maren, daysAgo: 62, body: 'Welcome back, everybody. Twenty ideas in the library, and eight districts that test. If you read only one thing this week, read what Bluestem abandoned: it saves four of us a month.', reactions: [[tobias, 'AGREE'], [orla, 'AGREE'], [wren, 'THANKS']] },
      { by: noemi, daysAgo: 60, body: 'We are new here and small: 34 students. Is it worth testing anything with two of them?', reactions: [[signe, 'SAME_HERE']] },
      { by: signe, daysAgo: 60, body: 'It is. With two students you cannot hide behind a percentage. Call me, we have done this for a year.', answers: 1, reactions: [[noemi, 'THANKS'], [imani, 'AGREE']] },
      { by: imani, daysAgo: 41, body: 'Reminder for everybody who plans a test this month: write the prediction before you start, even if it is a guess. @Hollis Abara, yours on the list of five is a good example.', reactions: [[hollis, 'THANKS']] },
      { by: jonas, daysAgo: 23, body: 'The session on Mondays is in nine days. Bring one test that surprised you; it may be one that did not work.', reactions: [[olamide, 'CELEBRATE'], [ines, 'AGREE']] },
      { by: zuri, daysAgo: 22, body: 'Foxglove rests from next month on, our lead is on leave. We read along and will be back in spring.', reactions: [[maren, 'THANKS'], [lorcan, 'SAME_HERE']] },
    ],
  },
  {
    kind: 'IDEA', of: 'second-morning-call',
    messages: [
      { by: olamide, daysAgo: 190, body: 'Who calls in your school when the teacher has no planning time in the morning?', reactions: [[dov, 'CURIOUS']] },
      { by: lucia, daysAgo: 189, body: 'Desmond takes my class for ten minutes. The children think it is a treat.', answers: 1, reactions: [[olamide, 'THANKS']] },
      { by: wren, daysAgo: 95, body: 'We tried it from the office and stopped: 31 % picked up. The families that had met our secretary at registration all did. It is not the hour, it is who calls.', reactions: [[desmond, 'THANKS'], [imani, 'AGREE'], [signe, 'AGREE']] },
      { by: desmond, daysAgo: 94, body: '@Wren Halloway that is the most useful thing anybody wrote under this idea. I moved “somebody the family knows” to the top of what must stay.', answers: 1, reactions: [[wren, 'CELEBRATE']] },
      { by: signe, daysAgo: 81, body: 'Dry Fork took it over for the evening. Eleven of twelve reached. Thank you for writing down what may vary.', reactions: [[desmond, 'CELEBRATE'], [lucia, 'CELEBRATE']] },
      { by: ruben, daysAgo: 36, body: 'We are looking at ours this week: in Spanish, by Dov, who is not their teacher. Seven of nine.', reactions: [[lucia, 'CURIOUS']] },
    ],
  },
  {
    kind: 'IDEA', of: 'asthma-plan',
    messages: [
      { by: kofi, daysAgo: 120, body: 'How did you get the doctor to sign? Ours wants to see each child first.' },
      { by: mirjam, daysAgo: 119, body: 'So did ours. Now the clinic does it on Fridays for all of them, with the nurse in the room. Ask for a Friday, not for signatures.', answers: 1, reactions: [[kofi, 'THANKS'], [noemi, 'THANKS']] },
      { by: petra, daysAgo: 58, body: 'If anybody wants to follow it: days missed per child, by week, is enough. I can set up the sheet in five minutes.', reactions: [[orla, 'THANKS']] },
    ],
  },
  {
    kind: 'IDEA', of: 'plain-letter',
    messages: [
      { by: greta, daysAgo: 139, body: 'The template is under “core”. Please keep the line with what is usual in the class: it is the one that parents repeat.', reactions: [[adaeze, 'THANKS'], [petra, 'AGREE']] },
      { by: adaeze, daysAgo: 44, body: 'Does “usual” mean the middle or the average? Ours differ by two days.' },
      { by: greta, daysAgo: 43, body: 'The middle child. The average has three families in it that everybody knows about.', answers: 1, reactions: [[adaeze, 'THANKS']] },
    ],
  },
  {
    kind: 'IDEA', of: 'first-week-check-in',
    messages: [
      { by: amos, daysAgo: 50, body: '@Ines Caldera may we have the page of questions? We would like to ask fifth graders before they change schools.' },
      { by: ines, daysAgo: 49, body: 'Of course. If you have only one minute: “Who gets you up?”', answers: 1, reactions: [[amos, 'THANKS'], [salome, 'CELEBRATE']] },
    ],
  },
  {
    kind: 'IDEA', of: 'ask-the-nurse',
    messages: [
      { by: desta, daysAgo: 110, body: 'Abandoned in junior high. Four calls in three weeks. I would not give it up for small children.', reactions: [[orla, 'AGREE']] },
      { by: noemi, daysAgo: 10, body: 'We would like to try it with kindergarten to six and share your nurse on the phone. @Orla Fenwick can we talk on Thursday?' },
      { by: orla, daysAgo: 9, body: 'Yes, at three. She is curious, too.', answers: 1, reactions: [[noemi, 'CELEBRATE']] },
    ],
  },
  {
    kind: 'CYCLE', of: 'Alder Creek second-morning-call 3',
    messages: [
      { by: lucia, daysAgo: 100, body: 'Room 14 has no calls this week. Is somebody sick?' },
      { by: desmond, daysAgo: 100, body: 'Yes. I called for her. Two families, both back on Wednesday.', answers: 1, reactions: [[lucia, 'THANKS']] },
      { by: imani, daysAgo: 75, body: 'Look at the month on the chart before you decide. It is not only your feeling.', reactions: [[lucia, 'AGREE'], [tobias, 'AGREE']] },
      { by: tobias, daysAgo: 73, body: 'Adopted. I will ask the board to thank the counselor by name.', reactions: [[desmond, 'CELEBRATE'], [lucia, 'CELEBRATE'], [maren, 'CELEBRATE']] },
    ],
  },
  {
    kind: 'CYCLE', of: 'Elk Meadow two-texts 1',
    messages: [
      { by: ines, daysAgo: 44, body: 'Thirteen of thirty, before it was fourteen. I would call that nothing.' },
      { by: emeka, daysAgo: 44, body: 'Then write it down as nothing. It is the first time we stop something after three weeks and not after three years.', answers: 1, reactions: [[ines, 'AGREE'], [hollis, 'AGREE']] },
    ],
  },
  {
    kind: 'CYCLE', of: 'Harebell Plains asthma-plan 2',
    messages: [
      { by: mirjam, daysAgo: 20, body: 'We are at 2.8 days; we said 2.5. @Imani Solberg would you say “partly”?' },
      { by: imani, daysAgo: 19, body: 'I would. And I would look at the four without a signature before deciding: they may be the next test.', answers: 1, reactions: [[mirjam, 'THANKS'], [orla, 'AGREE']] },
    ],
  },
  {
    kind: 'MEASURE', of: 'Chronic absenteeism by month',
    messages: [
      { by: ingrid, daysAgo: 70, body: 'Our export counts students who left in the middle of the month until its end. From now on we take the last school day, as the definition says. The months before are corrected.', reactions: [[petra, 'THANKS']] },
      { by: petra, daysAgo: 69, body: 'Thank you. I have marked nothing on the chart: the difference is below one tenth of a point.', answers: 1 },
      { by: beatrix, daysAgo: 31, body: 'Why does Granite Pass show stripes?', reactions: [[noemi, 'CURIOUS']] },
      { by: petra, daysAgo: 31, body: 'Fewer than ten students in a group: nobody outside of the district sees the figure, not even we at the hub in a total.', answers: 1, reactions: [[beatrix, 'THANKS'], [noemi, 'THANKS']] },
    ],
  },
  {
    kind: 'MEASURE', of: 'Attendance team meetings held',
    messages: [
      { by: marisol, daysAgo: 52, body: 'We have one school and one team. Does a hallway talk count?' },
      { by: maren, daysAgo: 51, body: 'If three of you were there and somebody wrote down who does what: yes.', answers: 1, reactions: [[marisol, 'THANKS']] },
    ],
  },
  {
    kind: 'TEAM', of: 'Alder Creek',
    messages: [
      { by: desmond, daysAgo: 17, body: 'List of five starts on Monday. @Lucia Bramble you have Ana again, @Tobias Quill you wanted one, too.', reactions: [[tobias, 'AGREE']] },
      { by: tobias, daysAgo: 16, body: 'I took Marcus. We had breakfast at the gas station.', answers: 1, reactions: [[lucia, 'CELEBRATE'], [desmond, 'CELEBRATE']] },
      { by: imani, daysAgo: 6, body: 'I am with you on Tuesday at the huddle. Please do not prepare anything.', reactions: [[desmond, 'THANKS']] },
    ],
  },
];
