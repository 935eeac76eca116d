/** A fictional district with its schools. */
export interface DemoDistrict {
  name: string;
  code: string;
  county: string;
  schools: readonly string[];
}

/** The directory of the sample network. No such places exist. */
export const DEMO_DISTRICTS: readonly DemoDistrict[] = [
  { name: 'Alder Creek', code: 'JR01', county: 'Juniper', schools: ['Alder Creek Elementary', 'Alder Creek Middle School', 'Alder Creek High School'] },
  { name: 'Bluestem Valley', code: 'JR02', county: 'Juniper', schools: ['Bluestem Elementary', 'Bluestem Middle School', 'Bluestem Valley High School'] },
  { name: 'Cottonwood Bend', code: 'JR03', county: 'Juniper', schools: ['Riverbend Elementary', 'Cottonwood Secondary'] },
  { name: 'Dry Fork', code: 'JR04', county: 'Sagebrush', schools: ['Dry Fork Elementary', 'Dry Fork High School'] },
  { name: 'Elk Meadow', code: 'JR05', county: 'Sagebrush', schools: ['Elk Meadow Elementary', 'Larkspur Middle School', 'Elk Meadow High School'] },
  { name: 'Foxglove Hill', code: 'JR06', county: 'Sagebrush', schools: ['Foxglove Elementary', 'Hillside Secondary'] },
  { name: 'Granite Pass', code: 'JR07', county: 'Highmark', schools: ['Granite Pass Elementary', 'Summit Secondary'] },
  { name: 'Harebell Plains', code: 'JR08', county: 'Highmark', schools: ['Harebell Elementary', 'Plains Junior High', 'Harebell High School'] },
  { name: 'Ironwood Gap', code: 'JR09', county: 'Highmark', schools: ['Ironwood School'] },
  { name: 'Larkfield', code: 'JR10', county: 'Highmark', schools: ['Larkfield School'] },
];

/** Those that report; the other two are not there yet: one was invited, one merely stands in the directory. */
export const DEMO_REPORTING = DEMO_DISTRICTS.slice(0, 8);

/** Has accepted and rests. */
export const DEMO_PAUSED = 'Foxglove Hill';
/** Has been invited and not answered; its mail lies in the local outbox. */
export const DEMO_INVITED = { district: 'Ironwood Gap', email: 'superintendent@ironwood-gap.example' };
