import { ask, each, normalised, unlike } from './ask.js';
import { maySee } from './may.js';
import { at, type Pass } from './run-of.js';

const ELSEWHERE = ['/health/live', '/health/ready', '/graphql', '/exports', '/exports/measures/all.csv', '/exports/ideas.csv', '/exports/trackers/attendance-by-week.json', '/exports/tests/all.csv', '/imports', '/n/anything', '/socket.io/?EIO=4&transport=polling'];

/** Downloads every measure as every viewer, under every network, and knocks at every other address. */
export async function askRoutes(pass: Pass): Promise<void> {
  const { world, server, findings } = pass;
  const networks = [...Object.values(world.networks), { slug: 'n-nobody-has-this', id: null }];
  await each(world.viewers.map((viewer) => at(server, viewer)), 4, async (viewer) => {
    for (const { slug, id } of networks) {
      const answers = [];
      for (const target of world.targets.measure) {
        if (pass.enough()) return;
        const answer = await ask(viewer.client, slug, '', {}, `/exports/measures/${target.id}.csv?network=${slug}`, 'GET');
        findings.probes += 1;
        findings.see({ viewer, probe: `GET /exports/measures (${target.label} in ${slug})`, asked: id, sent: answer.sent }, `${answer.headers}\n${answer.text}`);
        if (answer.status === 200) findings.served.add('GET /exports');
        answers.push({ target, text: normalised(answer, [target.id]), seen: id !== null && maySee(viewer.sight, world.canaries.audiencesOf(target.id), id) });
      }
      const missing = answers.find(({ target }) => target.missing);
      for (const { target, text, seen } of answers) if (!seen && text !== missing?.text) findings.leak(`GET /exports/measures (${target.label} in ${slug})`, viewer.name, `is not answered like a missing one: ${unlike(text, [missing?.text ?? ''])}`);
    }
    for (const { slug, id } of networks) {
      if (pass.enough()) return;
      const library = await ask(viewer.client, slug, '', {}, `/exports/ideas.csv?network=${slug}`, 'GET');
      findings.probes += 1;
      findings.see({ viewer, probe: `GET /exports/ideas.csv (${slug})`, asked: id, sent: library.sent }, `${library.headers}\n${library.text}`);
      const answers = [];
      for (const target of world.targets.team) {
        const answer = await ask(viewer.client, slug, '', {}, `/exports/tests/${target.id}.csv?network=${slug}`, 'GET');
        findings.probes += 1;
        findings.see({ viewer, probe: `GET /exports/tests (${target.label} in ${slug})`, asked: id, sent: answer.sent }, `${answer.headers}\n${answer.text}`);
        answers.push({ target, text: normalised(answer, [target.id]), seen: id !== null && maySee(viewer.sight, world.canaries.audiencesOf(target.id), id) });
      }
      const missing = answers.find(({ target }) => target.missing);
      for (const { target, text, seen } of answers) if (!seen && text !== missing?.text) findings.leak(`GET /exports/tests (${target.label} in ${slug})`, viewer.name, `is not answered like a missing one: ${unlike(text, [missing?.text ?? ''])}`);
    }
    for (const { slug, id } of networks) {
      if (pass.enough()) return;
      const answers = [];
      for (const target of world.targets.tracker) {
        const answer = await ask(viewer.client, slug, '', {}, `/exports/trackers/${target.id}.json?network=${slug}`, 'GET');
        findings.probes += 1;
        findings.see({ viewer, probe: `GET /exports/trackers (${target.label} in ${slug})`, asked: id, sent: answer.sent }, `${answer.headers}\n${answer.text}`);
        answers.push({ target, text: normalised(answer, [target.id]), seen: id !== null && maySee(viewer.sight, world.canaries.audiencesOf(target.id), id) });
      }
      const missing = answers.find(({ target }) => target.missing);
      for (const { target, text, seen } of answers) if (!seen && text !== missing?.text) findings.leak(`GET /exports/trackers (${target.label} in ${slug})`, viewer.name, `is not answered like a missing one: ${unlike(text, [missing?.text ?? ''])}`);
    }
    for (const path of ELSEWHERE) {
      const answer = await ask(viewer.client, viewer.home, '', {}, path, 'GET');
      findings.probes += 1;
      findings.see({ viewer, probe: `GET ${path}`, asked: null }, `${answer.headers}\n${answer.text}`);
    }
  });
}
