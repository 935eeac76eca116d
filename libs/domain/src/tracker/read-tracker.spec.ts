import { collectionOf, freeName, trackerFile, type Tracker } from './tracker.js';
import { keptTracker, readTracker } from './read-tracker.js';

const whole: Tracker = {
  format: 'cairn-tracker/1', name: 'Absent on Monday',
  measure: { kind: 'OUTCOME', type: 'PROPORTION', unit: 'students', direction: 'DOWN', grain: 'WEEK', per: 1, goal: 0.05 },
  definition: { why: 'Mondays', numerator: 'Absent', denominator: 'Enrolled', source: 'Office', collection: 'Each Monday' }, sampling: 'Every fifth name',
  groups: { name: 'Grade', of: ['9', '10'] },
  form: { help: '', fields: { numerator: { label: 'How many were away?', help: '' }, denominator: { label: 'How many are enrolled?', help: 'At noon' } } },
  chart: { kind: 'P', ruleSet: 'ihi/1', screen: false }, credit: 'Alder Creek',
};
// A field by its path; undefined leaves it out.
const bent = (changes: Record<string, unknown>): string => {
  const copy = JSON.parse(JSON.stringify(whole)) as object;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    Reflect.set(steps.reduce((part, step) => Reflect.get(part, step) as object, copy), last, value);
  }
  return JSON.stringify(copy);
};
const faults = (text: string): string[] => {
  const read = readTracker(text);
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('readTracker', () => {
  it('reads back what was written, to the letter', () => {
    const file = trackerFile(whole);
    const read = readTracker(file);
    expect(read).toEqual({ ok: true, tracker: whole });
    expect(trackerFile((read as { tracker: Tracker }).tracker)).toBe(file);
    expect(keptTracker(JSON.parse(file))).toEqual(whole);
    const turned: Tracker = JSON.parse(JSON.stringify(whole));
    turned.form.fields.numerator = { help: '', label: 'How many were away?' };
    expect(trackerFile(turned)).toBe(file);
    expect(readTracker(`\uFEFF${file}`).ok).toBe(true);
  });

  it('fills in what may be left out', () => {
    const read = readTracker(bent({ 'groups': undefined, 'chart': undefined, 'credit': undefined, 'sampling': undefined, 'measure.goal': undefined, 'measure.per': undefined, 'form.help': undefined }));
    expect(read).toMatchObject({ ok: true, tracker: { groups: null, chart: { kind: null, ruleSet: 'anhoej-3s/1', screen: false }, credit: '', sampling: '', measure: { goal: null, per: 1 } } });
  });

  it.each<[string, string, string[]]>([
    ['no JSON', '{"format": NaN}', [' NOT_JSON']],
    ['nothing', '', [' NOT_JSON']],
    ['a list', '[]', [' WRONG_TYPE']],
    ['another version', bent({ format: 'cairn-tracker/2' }), ['format WRONG_FORMAT']],
    ['too much', JSON.stringify({ format: 'cairn-tracker/1', name: 'x'.repeat(45_000) }), [' TOO_LARGE']],
    ['nesting without end', bent({}).replace('"chart":{', `"chart":${'['.repeat(15_000)}${']'.repeat(15_000)},"x":{`), ['chart WRONG_TYPE', 'x UNKNOWN_FIELD']],
    ['a slip in a field', bent({ 'measure.directon': 'UP' }), ['measure.directon UNKNOWN_FIELD']],
    ['a prototype', bent({}).replace('"measure":{', '"__proto__":{"name":"x"},"measure":{"__proto__":{"type":"COUNT"},'), ['__proto__ UNKNOWN_FIELD', 'measure.__proto__ UNKNOWN_FIELD']],
    ['wrong types', bent({ name: 5, 'measure.goal': '0.2', definition: 'all', 'chart.screen': 'yes' }), ['name WRONG_TYPE', 'measure.goal WRONG_TYPE', 'definition WRONG_TYPE', 'definition.why MISSING', 'definition.numerator MISSING', 'definition.denominator MISSING', 'chart.screen WRONG_TYPE']],
    ['an infinite goal', bent({ 'measure.goal': 0 }).replace('"goal":0', '"goal":1e999'), ['measure.goal WRONG_TYPE']],
    ['a goal beyond a share', bent({ 'measure.goal': 20 }), ['measure.goal OUT_OF_RANGE']],
    ['a share per 100', bent({ 'measure.per': 100 }), ['measure.per DOES_NOT_FIT']],
    ['per 7', bent({ 'measure.per': 7 }), ['measure.per NOT_A_CHOICE']],
    ['unknown choices', bent({ 'measure.kind': 'outcome', 'measure.grain': 'toString', 'chart.ruleSet': 'constructor' }), ['measure.kind NOT_A_CHOICE', 'measure.grain NOT_A_CHOICE', 'chart.ruleSet NOT_A_CHOICE']],
    ['a chart of another type', bent({ 'chart.kind': 'T' }), ['chart.kind DOES_NOT_FIT']],
    ['groups twice', bent({ 'groups.of': ['9', '10', ' 9 '] }), ['groups.of[2] TWICE']],
    ['too many groups', bent({ 'groups.of': Array.from({ length: 31 }, (_, at) => `g${at}`) }), ['groups.of TOO_MANY']],
    ['no group', bent({ 'groups.of': [] }), ['groups.of MISSING']],
    ['questions of another type', bent({ 'form.fields.spread': { label: 's', help: '' }, 'form.fields.numerator': undefined }), ['form.fields.spread UNKNOWN_FIELD', 'form.fields.numerator MISSING', 'form.fields.numerator.label MISSING']],
    ['a hidden character', bent({ name: 'evil\u202Ename' }), ['name BAD_TEXT']],
    ['half a character', bent({ credit: '\ud800' }), ['credit BAD_TEXT']],
  ])('refuses %s by path and code', (_, text, wanted) => {
    expect(faults(text).sort()).toEqual([...wanted].sort());
    expect(Reflect.get({}, 'name')).toBeUndefined();
  });

  it('keeps formulas as the text they are, and a pasted line break in a name as a space', () => {
    expect(readTracker(bent({ name: '=HYPERLINK("x")\nB' }))).toMatchObject({ ok: true, tracker: { name: '=HYPERLINK("x") B' } });
  });

  it('tells at most twenty faults, of however many', () => {
    expect(faults(bent({ 'groups.of': Array.from({ length: 30 }, () => 5) }))).toHaveLength(20);
  });
});

describe('what an installation makes of it', () => {
  it('names a measure so that no other has the name', () => {
    expect(freeName('Absent', new Set(['absent']), null)).toBe('Absent (2)');
    expect(freeName('Absent', new Set(['absent', 'absent (2)']), null)).toBe('Absent (3)');
    expect(freeName('Absent', new Set(['absent']), 'Blue team')).toBe('Absent (Blue team)');
    expect([...freeName('x'.repeat(120), new Set(), 'Blue team')]).toHaveLength(120);
  });

  it('keeps the sample with the collection', () => {
    expect(collectionOf(whole)).toBe('Each Monday\n\nEvery fifth name');
    expect(collectionOf({ ...whole, sampling: '' })).toBe('Each Monday');
  });
});
