/**
 * What must be stored, computed from the log of acknowledgements alone: for each object its last acknowledged state, and
 * how often each happening was acknowledged. Every object has one writer, so the order of the log is the order of its
 * states. `key` is the mutation that made an object, `last` the one that changed it last.
 */
export function expectedFrom(entries) {
  const of = (...kinds) => entries.filter(({ kind }) => kinds.includes(kind));
  const objects = (made, ...changed) => {
    const known = new Map(of(made).map(({ id, key, effect }) => [id, { ...effect, key, last: key, changes: 0 }]));
    for (const { id, key, effect } of of(...changed)) {
      const object = known.get(id);
      if (object) Object.assign(object, effect, { last: key, changes: object.changes + 1 });
    }
    return known;
  };
  const revoked = new Map(of('revokeInvitation').map(({ id, key }) => [id, key]));
  return {
    keys: entries.map(({ key, id, kind }) => ({ key, id, kind })),
    sites: objects('addSite', 'updateSite'),
    measures: objects('createMeasure', 'updateMeasure'),
    definitions: of('updateMeasure').map(({ key, id }) => ({ key, id })),
    invitations: new Map(of('inviteMember').map(({ id, key, effect }) => [id, { email: effect.email, key, revoked: revoked.get(id) }])),
    networks: new Map(of('updateNetwork').map(({ id, key, effect }) => [id, { ...effect, last: key }])),
    cycles: objects('createCycle', 'updateCycle', 'advanceCycle'),
    messages: new Map(of('postMessage').map(({ id, key, effect }) => [id, { ...effect, key }])),
    imports: importsOf(entries),
    steps: of('confirmImport', 'undoImport', 'setSeriesVisibility'),
    events: eventsOf(entries),
  };
}

const STATES = { upload: 'UPLOADED', mapImport: 'CHECKED', confirmImport: 'DONE', undoImport: 'UNDONE' };

function importsOf(entries) {
  const imports = new Map();
  for (const { kind, id, key, effect } of entries.filter((entry) => entry.kind in STATES)) {
    imports.set(id, { key, ...imports.get(id), ...effect, state: STATES[kind], last: key });
  }
  return imports;
}

// Events about invitations name none: guests read that stream. Their rows are checked instead.
const EVENTS = {
  addSite: ['site.added'], updateSite: ['site.updated'], createMeasure: ['measure.created'], updateMeasure: ['measure.updated'],
  // A test that is started at once is planned and begun in the same write.
  createCycle: ['cycle.created', 'cycle.advanced', 'cycle.advanced'], updateCycle: ['cycle.updated'], advanceCycle: ['cycle.advanced'], postMessage: ['message.posted'],
  upload: ['import.uploaded'], mapImport: ['import.checked'], confirmImport: ['import.started', 'import.finished'], undoImport: ['import.undone'],
};

/** How often each event about an object must be in the log of events, by `<name> <id>`, and the mutation that caused it last. */
function eventsOf(entries) {
  const wanted = new Map();
  for (const { kind, id, key } of entries) {
    for (const name of EVENTS[kind] ?? []) wanted.set(`${name} ${id}`, { times: (wanted.get(`${name} ${id}`)?.times ?? 0) + 1, last: key });
  }
  return wanted;
}
