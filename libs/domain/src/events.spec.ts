import { EVENT_NAMES, EVENT_STREAMS, isEventName } from './events.js';
import { STREAM_KINDS, audienceOf, parseStreamName, streamName } from './stream.js';
import type { Visibility } from './visibility.js';

describe('events', () => {
  it('are named <noun>.<past> and go to known streams, each once', () => {
    expect(EVENT_NAMES).toHaveLength(72);
    for (const name of EVENT_NAMES) {
      expect(name).toMatch(/^[a-z]+\.[a-zA-Z]*(ed|ent|Over|one|made|seen)$/);
      const kinds = EVENT_STREAMS[name];
      expect(kinds.length).toBeGreaterThan(0);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const kind of kinds) expect(STREAM_KINDS).toContain(kind);
    }
  });

  it('know their names', () => {
    expect(isEventName('series.changed')).toBe(true);
    expect(isEventName('toString')).toBe(false);
  });
});

describe('stream names', () => {
  const id = '018f4e2c-7b5a-7000-8000-0123456789ab';

  it('are taken apart again', () => {
    expect(parseStreamName(streamName('measure', id))).toEqual({ kind: 'measure', id });
  });

  it('are where all those listen who may read what somebody contributes', () => {
    const of = (visibility: Visibility, teamId: string | null = null) => audienceOf('n', { visibility, ownerId: 'o', teamId });
    expect([of('PUBLIC'), of('NETWORK', 't'), of('OWNER', 't'), of('TEAM', 't')]).toEqual(['learning:n', 'learning:n', 'organization:o', 'team:t']);
  });

  it.each([`network:${id}`, 'measure:', 'measure:1', `measure:${id} `, id, `measure:${id}:${id}`, `measure:${id.toUpperCase()}`])('rejects %s', (name) => {
    expect(parseStreamName(name)).toBeNull();
  });
});
