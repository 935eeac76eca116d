import type { INestApplicationContext } from '@nestjs/common';
import type { DemoSignIn } from '@cairn/identity';
import { ImportService, ImportUpload, MeasureService } from '@cairn/measures';
import { Work } from '@cairn/platform';
import { Acting } from './acting.js';
import { DEMO_DISTRICTS } from './directory.js';
import { fillMeasures } from './measures.js';
import { DEMO_NETWORK_SLUG, demoSignIns, fillNetwork, isFilled, markFilled } from './network.js';
import { DEMO_FOUNDER } from './people.js';

export { DemoModule } from './demo.module.js';
export { DEMO_PEOPLE, DEMO_SIGN_IN_LIST } from './people.js';

/** The sample data: a fictional hub with its network. */
export const demo = {
  /** Fills what is missing; background work must run in this process. False when everything was there. */
  fill: async (app: INestApplicationContext): Promise<boolean> => {
    const acting = new Acting(app, DEMO_NETWORK_SLUG);
    try {
      if (await isFilled(acting)) return false;
      await fillNetwork(acting);
      await fillMeasures({
        measures: app.get(MeasureService), uploads: app.get(ImportUpload), imports: app.get(ImportService),
        asHub: (step) => acting.as(DEMO_FOUNDER.email, step), settle: () => app.get(Work).drain(),
      }, DEMO_DISTRICTS);
      await markFilled(acting);
      return true;
    } finally {
      await acting.leave();
    }
  },
  /** The people to sign in as; none when nothing was filled. */
  signIns: (app: INestApplicationContext): Promise<DemoSignIn[]> => demoSignIns(new Acting(app, DEMO_NETWORK_SLUG)),
};
