import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import charts from '../locales/en/charts.json';
import common from '../locales/en/common.json';
import discussion from '../locales/en/discussion.json';
import entry from '../locales/en/entry.json';
import ideas from '../locales/en/ideas.json';
import identity from '../locales/en/identity.json';
import inquiry from '../locales/en/inquiry.json';
import learning from '../locales/en/learning.json';
import measures from '../locales/en/measures.json';
import networks from '../locales/en/networks.json';
import sessions from '../locales/en/sessions.json';
import teams from '../locales/en/teams.json';
import trackers from '../locales/en/trackers.json';
import variation from '../locales/en/variation.json';

export const resources = { en: { common, identity, networks, teams, measures, charts, entry, ideas, inquiry, discussion, sessions, learning, trackers, variation } } as const;

/** Every word of the page, in English first. Keys are checked by the compiler (see i18next.d.ts). */
export function prepareWords(): void {
  void i18next.use(initReactI18next).init({
    resources,
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(resources.en),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    // Everything is bundled: nothing is ever awaited.
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0]);
}
