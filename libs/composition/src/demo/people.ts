import { Role } from '@cairn/domain';

/** A fictional person of the sample network. */
export interface DemoPerson {
  name: string;
  email: string;
  roles: readonly Role[];
  /** The district whose lead invites the person, or 'hub'. */
  of: string;
  /** The school, when it is not the whole district. */
  school?: string;
  /** Shown on the sign-in page as an example of this role. */
  shownAs?: string;
}

/** One password for all sample people; printed wherever they are offered. */
export const DEMO_PASSWORD = 'sample days at juniper ridge';

/** Whoever opens the hub and makes the network. */
export const DEMO_FOUNDER: DemoPerson = {
  name: 'Maren Okafor', email: 'maren@juniper-ridge.example', roles: [Role.HUB_LEAD, Role.HUB_DATA], of: 'hub', shownAs: 'Hub lead',
};

/** The first person of each district that was invited: accepts for the district and leads it. */
export const DEMO_LEADS: readonly DemoPerson[] = [
  { name: 'Tobias Quill', email: 'tobias@alder-creek.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Alder Creek', shownAs: 'District lead' },
  { name: 'Adaeze Winterbourne', email: 'adaeze@bluestem-valley.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Bluestem Valley' },
  { name: 'Ruben Castellan', email: 'ruben@cottonwood-bend.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Cottonwood Bend' },
  { name: 'Signe Marlowe', email: 'signe@dry-fork.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Dry Fork' },
  { name: 'Hollis Abara', email: 'hollis@elk-meadow.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Elk Meadow' },
  { name: 'Verity Stroud', email: 'verity@foxglove-hill.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Foxglove Hill' },
  { name: 'Noemi Castor', email: 'noemi@granite-pass.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Granite Pass' },
  { name: 'Orla Fenwick', email: 'orla@harebell-plains.example', roles: [Role.DISTRICT_LEAD, Role.DISTRICT_DATA], of: 'Harebell Plains' },
];

/** Whoever the leads invite afterwards. */
export const DEMO_STAFF: readonly DemoPerson[] = [
  { name: 'Jonas Fairweather', email: 'jonas@juniper-ridge.example', roles: [Role.HUB_LEAD], of: 'hub' },
  { name: 'Imani Solberg', email: 'imani@juniper-ridge.example', roles: [Role.COACH], of: 'hub', shownAs: 'Improvement coach' },
  { name: 'Petra Lindqvist', email: 'petra@juniper-ridge.example', roles: [Role.HUB_DATA], of: 'hub', shownAs: 'Hub data analyst' },
  { name: 'Ingrid Vale', email: 'ingrid@alder-creek.example', roles: [Role.DISTRICT_DATA], of: 'Alder Creek', shownAs: 'District data person' },
  { name: 'Desmond Akers', email: 'desmond@alder-creek.example', roles: [Role.PRINCIPAL], of: 'Alder Creek', school: 'Alder Creek Elementary', shownAs: 'Principal' },
  { name: 'Lucia Bramble', email: 'lucia@alder-creek.example', roles: [Role.TEACHER], of: 'Alder Creek', school: 'Alder Creek Elementary', shownAs: 'Teacher' },
  { name: 'Noor Pemberton', email: 'noor@alder-creek.example', roles: [Role.GUEST], of: 'Alder Creek', shownAs: 'Guest' },
  { name: 'Caspian Ode', email: 'caspian@bluestem-valley.example', roles: [Role.DISTRICT_DATA], of: 'Bluestem Valley' },
  { name: 'Wren Halloway', email: 'wren@bluestem-valley.example', roles: [Role.PRINCIPAL], of: 'Bluestem Valley', school: 'Bluestem Middle School' },
  { name: 'Olamide Frost', email: 'olamide@bluestem-valley.example', roles: [Role.TEACHER], of: 'Bluestem Valley', school: 'Bluestem Middle School' },
  { name: 'Greta Sandoval', email: 'greta@cottonwood-bend.example', roles: [Role.DISTRICT_DATA], of: 'Cottonwood Bend' },
  { name: 'Amos Thistle', email: 'amos@cottonwood-bend.example', roles: [Role.PRINCIPAL], of: 'Cottonwood Bend', school: 'Riverbend Elementary' },
  { name: 'Yuki Ferris', email: 'yuki@dry-fork.example', roles: [Role.DISTRICT_DATA], of: 'Dry Fork' },
  { name: 'Beatrix Novak', email: 'beatrix@dry-fork.example', roles: [Role.TEACHER], of: 'Dry Fork', school: 'Dry Fork High School' },
  { name: 'Emeka Larkspur', email: 'emeka@elk-meadow.example', roles: [Role.PRINCIPAL], of: 'Elk Meadow', school: 'Elk Meadow High School' },
  { name: 'Rowan Ilesanmi', email: 'rowan@alder-creek.example', roles: [Role.TEACHER], of: 'Alder Creek', school: 'Alder Creek Middle School' },
  { name: 'Teodor Vance', email: 'teodor@bluestem-valley.example', roles: [Role.TEACHER], of: 'Bluestem Valley', school: 'Bluestem Middle School' },
  { name: 'Salome Birch', email: 'salome@cottonwood-bend.example', roles: [Role.TEACHER], of: 'Cottonwood Bend', school: 'Riverbend Elementary' },
  { name: 'Dov Hartley', email: 'dov@cottonwood-bend.example', roles: [Role.TEACHER], of: 'Cottonwood Bend', school: 'Riverbend Elementary' },
  { name: 'Marisol Quade', email: 'marisol@dry-fork.example', roles: [Role.PRINCIPAL], of: 'Dry Fork', school: 'Dry Fork High School' },
  { name: 'Ines Caldera', email: 'ines@elk-meadow.example', roles: [Role.TEACHER], of: 'Elk Meadow', school: 'Elk Meadow High School' },
  { name: 'Piers Oduya', email: 'piers@elk-meadow.example', roles: [Role.TEACHER], of: 'Elk Meadow', school: 'Elk Meadow High School' },
  { name: 'Lorcan Teale', email: 'lorcan@foxglove-hill.example', roles: [Role.PRINCIPAL], of: 'Foxglove Hill', school: 'Foxglove Elementary' },
  { name: 'Zuri Haddon', email: 'zuri@foxglove-hill.example', roles: [Role.TEACHER], of: 'Foxglove Hill', school: 'Foxglove Elementary' },
  { name: 'Anselm Roe', email: 'anselm@foxglove-hill.example', roles: [Role.TEACHER], of: 'Foxglove Hill', school: 'Foxglove Elementary' },
  { name: 'Bram Ellery', email: 'bram@granite-pass.example', roles: [Role.PRINCIPAL], of: 'Granite Pass', school: 'Summit Secondary' },
  { name: 'Thea Marsh', email: 'thea@granite-pass.example', roles: [Role.TEACHER], of: 'Granite Pass', school: 'Summit Secondary' },
  { name: 'Kofi Lund', email: 'kofi@granite-pass.example', roles: [Role.TEACHER], of: 'Granite Pass', school: 'Summit Secondary' },
  { name: 'Rafael Stone', email: 'rafael@harebell-plains.example', roles: [Role.PRINCIPAL], of: 'Harebell Plains', school: 'Harebell Elementary' },
  { name: 'Mirjam Okoro', email: 'mirjam@harebell-plains.example', roles: [Role.TEACHER], of: 'Harebell Plains', school: 'Harebell Elementary' },
  { name: 'Desta Norling', email: 'desta@harebell-plains.example', roles: [Role.TEACHER], of: 'Harebell Plains', school: 'Plains Junior High' },
];

/** Everybody, the founder first. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [DEMO_FOUNDER, ...DEMO_LEADS, ...DEMO_STAFF];

/** One person a role, as the sign-in page and the command line offer them. */
export const DEMO_SIGN_IN_LIST = DEMO_PEOPLE.flatMap(({ shownAs, name, email }) => (shownAs ? [{ role: shownAs, name, email, password: DEMO_PASSWORD }] : []));
