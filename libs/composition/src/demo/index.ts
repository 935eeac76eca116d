import type { INestApplicationContext } from '@nestjs/common';
import type { DemoSignIn } from '@cairn/identity';
import { ImportService, ImportUpload, MeasureService } from '@cairn/measures';
import { Work } from '@cairn/platform';
import { Acting } from './acting.js';
import { DEMO_REPORTING } from './directory.js';
import { fillCharts } from './fill-charts.js';
import { fillCycles } from './fill-cycles.js';
import { fillIdeas } from './fill-ideas.js';
import { fillSessions } from './fill-sessions.js';
import { fillTalk } from './fill-talk.js';
import { fillTeams, leaveTeam } from './fill-teams.js';
import { type DemoMeasureServices, fillMeasures } from './measures.js';
import { fillMoreMeasures } from './more-measures.js';
import { DEMO_NETWORK_SLUG, demoSignIns, fillNetwork, isFilled, leaveOneInvited, markFilled, pauseOne } from './network.js';
import { DEMO_FOUNDER } from './people.js';
import { DemoWorld } from './world.js';

export { DemoModule } from './demo.module.js';
export { DEMO_PEOPLE, DEMO_SIGN_IN_LIST } from './people.js';

/** The sample data: a fictional hub with its network. */
export const demo = {
  /** Fills what is missing; background work must run in this process. False when everything was there. */
  fill: async (app: INestApplicationContext): Promise<boolean> => {
    const acting = new Acting(app, DEMO_NETWORK_SLUG);
    try {
      if (await isFilled(acting)) return false;
      const today = new Date();
      const world = new DemoWorld(acting, await fillNetwork(acting), today);
      const services: DemoMeasureServices = {
        measures: app.get(MeasureService), uploads: app.get(ImportUpload), imports: app.get(ImportService),
        asHub: (step) => acting.as(DEMO_FOUNDER.email, step), settle: () => app.get(Work).drain(), today,
      };
      await Promise.all([leaveOneInvited(acting, world.sites), fillMeasures(services, DEMO_REPORTING)]);
      await fillMoreMeasures(services, DEMO_REPORTING);
      await world.look();
      await fillCharts(world);
      await fillTeams(world);
      await fillIdeas(world);
      await fillCycles(world);
      await fillTalk(world);
      await fillSessions(world);
      await leaveTeam(world);
      await pauseOne(acting);
      await app.get(Work).drain();
      await markFilled(acting);
      return true;
    } finally {
      await acting.leave();
    }
  },
  /** The people to sign in as; none when nothing was filled. */
  signIns: (app: INestApplicationContext): Promise<DemoSignIn[]> => demoSignIns(new Acting(app, DEMO_NETWORK_SLUG)),
};
