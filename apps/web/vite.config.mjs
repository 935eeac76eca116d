import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.mjs';
import { documentsByPage } from './documents-by-page.mjs';
import { fontInTwo } from './font-in-two.mjs';
import { websocketOnly } from './websocket-only.mjs';
import { wordsByPlace } from './words-by-place.mjs';

const api = process.env.CAIRN_API ?? 'http://localhost:4000';
const source = (name) => fileURLToPath(new URL(`../../libs/${name}/src/index.ts`, import.meta.url));

// What nearly every page is made of. Nothing that a menu, a drawer or a form alone needs.
const PARTS = new RegExp([
  String.raw`[\\/]apps[\\/]web[\\/]src[\\/]ui[\\/](?!menu-panel|menu-link)`,
  String.raw`[\\/]apps[\\/]web[\\/]src[\\/]app[\\/](?:pages|socket|words)[\\/]`,
  String.raw`[\\/]@mantine[\\/]core[\\/].*[\\/](?:Input|InputBase|TextInput|NativeSelect|ComboboxChevron|CloseButton|ActionIcon|SegmentedControl|FloatingIndicator)[\\/]`,
  String.raw`[\\/]@mantine[\\/]hooks[\\/].*[\\/]use-(?:debounced-callback|id|merged-ref|uncontrolled)[\\/]`,
].join('|'));

// What draws one chart and nothing computes; home tells signals and draws no chart.
const DRAWING = new RegExp([
  String.raw`[\\/]libs[\\/]charts[\\/]src[\\/](?:annotations|level-labels|signal-marks|note-marks|phase-marks|shewhart-scene)\.ts$`,
  String.raw`[\\/]ui[\\/]chart[\\/]chart-field\.tsx$`,
  String.raw`[\\/]measures[\\/](?:chart-words|chart-events|flag-letter|chart-flags|point-words|series-chart)\.tsx?$`,
].join('|'));

// What several pages share and weighs less than the headers of a file.
const SMALL = new RegExp([
  String.raw`virtual:document[\\/]`,
  String.raw`[\\/](?:tracker-keys|seen|use-undo|recent-place|use-versioned|conflict|visibility-pick|visibility-icons)\.tsx?$`,
  String.raw`use-debounced-value\.mjs$`,
].join('|'));

export default defineConfig({
  plugins: [wordsByPlace(), documentsByPage(), fontInTwo(), websocketOnly(), react(), compressed()],
  resolve: {
    // The libraries are read as source, so that the page never lags behind a build of theirs.
    alias: { '@cairn/charts': source('charts'), '@cairn/contracts': source('contracts'), '@cairn/domain': source('domain') },
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    // Nothing as a data: URI and no inline script: the content security policy allows neither.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    // A file of its own costs a page its headers and begins its compression anew: what many pages share is few files.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 9 },
            // Before the words: they would take along what they bring themselves with.
            { name: 'shell', tags: ['$initial'], priority: 8 },
            { name: 'icons', test: /[\\/]@tabler[\\/]icons/, priority: 7 },
            { name: (id) => /(?:[\\/]locales[\\/]en[\\/]|virtual:words\/)(\w+)/.exec(id)?.[1].replace(/^/, 'words-') ?? null, priority: 7 },
            { name: 'parts', test: PARTS, minShareCount: 8, priority: 6 },
            { name: 'charts', test: /[\\/]libs[\\/](?:charts|domain)[\\/]|[\\/]d3-|[\\/]ui[\\/]chart[\\/]/, minShareCount: 7, priority: 5 },
            // Of these, what they import has a place already, or would take charts to pages that have none.
            { name: 'drawing', test: DRAWING, minShareCount: 4, priority: 4, includeDependenciesRecursively: false },
            { name: 'small', test: SMALL, minShareCount: 2, priority: 3, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': api,
      '/imports': api,
      '/exports': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
