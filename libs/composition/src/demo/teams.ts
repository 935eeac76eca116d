import { TeamPart, TeamRequirement } from '@cairn/domain';

/** A team of a sample district. The lead of the district leads it. */
export interface DemoTeam {
  district: string;
  name: string;
  purpose: string;
  schools: readonly string[];
  members: readonly (readonly [email: string, part: TeamPart, perspective: string])[];
}

const { MEMBER, COACH } = TeamPart;
const IMANI = 'imani@juniper-ridge.example';

/** One team for each district that takes part. */
export const DEMO_TEAMS: readonly DemoTeam[] = [
  {
    district: 'Alder Creek', name: 'Alder Creek every-day team', purpose: 'Fewer students miss one day in ten, beginning with the elementary school.', schools: ['Alder Creek Elementary', 'Alder Creek Middle School'],
    members: [['desmond@alder-creek.example', MEMBER, 'Runs the mornings'], ['lucia@alder-creek.example', MEMBER, 'Third grade'], ['rowan@alder-creek.example', MEMBER, 'Sixth grade'], [IMANI, COACH, '']],
  },
  {
    district: 'Bluestem Valley', name: 'Bluestem mornings', purpose: 'Students feel that somebody notices when they come.', schools: ['Bluestem Middle School'],
    members: [['wren@bluestem-valley.example', MEMBER, ''], ['olamide@bluestem-valley.example', MEMBER, 'Advisory'], ['teodor@bluestem-valley.example', MEMBER, 'Physical education'], [IMANI, COACH, '']],
  },
  {
    district: 'Cottonwood Bend', name: 'River families', purpose: 'The first talk with a family is not about absence.', schools: ['Riverbend Elementary'],
    members: [['amos@cottonwood-bend.example', MEMBER, ''], ['salome@cottonwood-bend.example', MEMBER, 'Kindergarten'], ['dov@cottonwood-bend.example', MEMBER, 'Second grade, speaks Spanish']],
  },
  {
    district: 'Dry Fork', name: 'Dry Fork small-school team', purpose: 'What works where the bus passes once and everybody knows everybody.', schools: ['Dry Fork High School'],
    members: [['marisol@dry-fork.example', MEMBER, ''], ['beatrix@dry-fork.example', MEMBER, 'All of mathematics']],
  },
  {
    district: 'Elk Meadow', name: 'Ninth grade on time', purpose: 'Nobody is lost in the first six weeks of high school.', schools: ['Elk Meadow High School'],
    members: [['emeka@elk-meadow.example', MEMBER, ''], ['ines@elk-meadow.example', MEMBER, 'Ninth-grade adviser'], ['piers@elk-meadow.example', MEMBER, 'Shop and welding'], [IMANI, COACH, '']],
  },
  {
    district: 'Foxglove Hill', name: 'Foxglove buses', purpose: 'The way to school is part of school.', schools: ['Foxglove Elementary'],
    members: [['lorcan@foxglove-hill.example', MEMBER, ''], ['zuri@foxglove-hill.example', MEMBER, ''], ['anselm@foxglove-hill.example', MEMBER, 'Rides the bus himself']],
  },
  {
    district: 'Granite Pass', name: 'Granite Pass one by one', purpose: 'Thirty-four students: we know each of them, and still two were missing.', schools: ['Summit Secondary'],
    members: [['bram@granite-pass.example', MEMBER, ''], ['thea@granite-pass.example', MEMBER, ''], ['kofi@granite-pass.example', MEMBER, 'Teaches all sciences']],
  },
  {
    district: 'Harebell Plains', name: 'Harebell health', purpose: 'Fewer days lost to what a nurse could answer.', schools: ['Harebell Elementary', 'Plains Junior High'],
    members: [['rafael@harebell-plains.example', MEMBER, ''], ['mirjam@harebell-plains.example', MEMBER, 'First grade'], ['desta@harebell-plains.example', MEMBER, '']],
  },
];

/** A team that does without a requirement, as the hub agreed. */
export const DEMO_WAIVER = {
  district: 'Dry Fork', requirement: TeamRequirement.TEACHERS, reason: 'Our high school has six teachers. A second one in the team would close a class every other week.',
  note: 'Agreed for this year. Please ask one teacher of the elementary school to read your plans.',
} as const;

/** Left at the end of the fill: the only principal of a team, which needs attention from then on. */
export const DEMO_LEAVER = { district: 'Harebell Plains', name: 'Rafael Stone' } as const;
