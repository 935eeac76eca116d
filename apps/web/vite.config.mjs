import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.mjs';

const api = process.env.CAIRN_API ?? 'http://localhost:4000';
const source = (name) => fileURLToPath(new URL(`../../libs/${name}/src/index.ts`, import.meta.url));

export default defineConfig({
  plugins: [react(), compressed()],
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
    // An icon of its own file costs a page about 1 kB of headers, more than the icon.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
            { name: 'icons', test: /[\\/]@tabler[\\/]icons/, priority: 1 },
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
