import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packages } from './build.mjs';
import { reasonNotToStart } from './launch.mjs';
import { root } from './paths.mjs';
import { portTrouble } from './ports.mjs';
import { giveUp, setUp } from './setup.mjs';

const PAUSE = 120;

/** `npm run dev`: the running Cairn follows the sources; the web comes from Vite with hot reload. */
export async function start() {
  const port = Number(process.env.PORT || 4000);
  const webPort = Number(process.env.WEB_PORT || 5173);
  const refusal = (await reasonNotToStart(port)) ?? ((await portTrouble(webPort)) && `Port ${webPort} is taken; choose another one for the web with: WEB_PORT=${webPort + 1} npm run dev`);
  if (refusal) {
    console.error(refusal);
    process.exitCode = 1;
    return;
  }
  await setUp().catch(giveUp);
  process.env.NODE_ENV ||= 'development';
  // Mail links and the origin check of the server must name the address in the browser.
  process.env.CAIRN_BASE_URL ||= `http://localhost:${webPort}`;
  startVite(webPort, port);
  const { up } = await import('../dist/index.js');
  const running = await up(port);
  await followSources(running);
}

function startVite(webPort, apiPort) {
  const web = path.join(root, 'apps', 'web');
  const vite = path.join(path.dirname(createRequire(path.join(web, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  const env = { ...process.env, CAIRN_API: `http://127.0.0.1:${apiPort}` };
  const child = spawn(process.execPath, [vite, '--port', String(webPort), '--strictPort'], { cwd: web, env, stdio: ['ignore', 'inherit', 'inherit'] });
  process.on('exit', () => child.kill());
}

// One compiler in this process, not a watcher per package: a dozen of them would hold a gigabyte of memory.
async function followSources(running) {
  const [{ watch }, swc] = await Promise.all([import('chokidar'), import('@swc/core')]);
  const sources = packages().filter((folder) => !fs.existsSync(path.join(folder, 'index.html'))).map((folder) => path.join(folder, 'src'));
  const changed = new Set();
  let timer;
  let turn = Promise.resolve();
  const note = (file) => {
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts')) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(() => apply(swc, running, changed)).catch((error) => console.error(error.message));
    }, PAUSE);
  };
  watch(sources, { ignoreInitial: true }).on('add', note).on('change', note).on('unlink', note);
}

async function apply(swc, running, changed) {
  const files = [...changed];
  if (!files.length) return;
  changed.clear();
  const began = Date.now();
  for (const file of files) await compile(swc, file);
  await running.reload({ migrations: files.some((file) => file.includes(`${path.sep}migrations${path.sep}`)) });
  const names = files.map((file) => path.relative(root, file)).join(', ');
  console.log(`${names}: compiled and the server started again in ${Date.now() - began} ms`);
  if (files.some((file) => file.startsWith(path.join(root, 'apps', 'cairn')))) console.log('The command line itself changed: start `npm run dev` again to use it.');
}

async function compile(swc, file) {
  const output = file.replace(`${path.sep}src${path.sep}`, `${path.sep}dist${path.sep}`).replace(/\.ts$/, '.js');
  if (!fs.existsSync(file)) return fs.rmSync(output, { force: true });
  const { code } = await swc.transformFile(file, { configFile: path.join(root, '.swcrc'), sourceMaps: 'inline' });
  fs.mkdirSync(path.dirname(output), { recursive: true });
  return fs.writeFileSync(output, code);
}
