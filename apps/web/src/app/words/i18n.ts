import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type charts from '../locales/en/charts.json';
import common from '../locales/en/common.json';
import type discussion from '../locales/en/discussion.json';
import type entry from '../locales/en/entry.json';
import type ideas from '../locales/en/ideas.json';
import type identity from '../locales/en/identity.json';
import type inquiry from '../locales/en/inquiry.json';
import type learning from '../locales/en/learning.json';
import type measures from '../locales/en/measures.json';
import type networks from '../locales/en/networks.json';
import type sessions from '../locales/en/sessions.json';
import type teams from '../locales/en/teams.json';
import type trackers from '../locales/en/trackers.json';
import type variation from '../locales/en/variation.json';

/** The words of every place of the page, by the file that has them. */
export interface Words {
  charts: typeof charts;
  common: typeof common;
  discussion: typeof discussion;
  entry: typeof entry;
  ideas: typeof ideas;
  identity: typeof identity;
  inquiry: typeof inquiry;
  learning: typeof learning;
  measures: typeof measures;
  networks: typeof networks;
  sessions: typeof sessions;
  teams: typeof teams;
  trackers: typeof trackers;
  variation: typeof variation;
}

// Pages bring theirs with their code (apps/web/words-by-place.mjs), some before the first word is asked for.
const brought: Partial<Words> = { common };

/** Adds the words of a place. */
export function addWords<Place extends keyof Words>(place: Place, words: Words[Place]): void {
  brought[place] = words;
  if (i18next.isInitialized) i18next.addResourceBundle('en', place, words);
}

/** Words in English, first those that every page has. Keys are checked by the compiler (see i18next.d.ts). */
export function prepareWords(): void {
  void i18next.use(initReactI18next).init({
    resources: { en: brought },
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(brought),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    // What is there is there at once: nothing is ever awaited.
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0]);
}
