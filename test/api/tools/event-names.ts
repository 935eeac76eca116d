import { EVENT_NAMES, type EventName } from '@cairn/domain';

/** Nouns of what teams do together; their law is shown in a spec of its own, because it takes a world of its own. */
const WORK = ['team', 'idea', 'cycle', 'message', 'mention', 'thread', 'session', 'commitment', 'decision', 'evidence'];

const isWork = (name: EventName): boolean => WORK.includes(name.split('.')[0] ?? '');

/** Every event is in one of these two lists: one that is added is missed by one of the two specs. */
export const namesOfWork = (): EventName[] => EVENT_NAMES.filter(isWork);
export const namesOutsideWork = (): EventName[] => EVENT_NAMES.filter((name) => !isWork(name));
