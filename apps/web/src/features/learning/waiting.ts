import type { DuePointsQuery, MyCommitmentsQuery, NetworkHomeQuery, TeamRequirement, WaitingWaiversQuery } from '@cairn/contracts';
import type { NetworkView } from '../../app/network-context.js';

type HomeMeasure = Pick<NetworkHomeQuery['measures']['edges'][number]['node'], 'id' | 'name' | 'seriesCount' | 'viewerCan'>;

type AskedWaiver = WaitingWaiversQuery['waitingWaivers']['edges'][number]['node'];
type HomeWaiver = Pick<AskedWaiver, 'requirement'> & { team: Pick<AskedWaiver['team'], 'id' | 'name' | 'district'> };

type HomeCommitment = MyCommitmentsQuery['myCommitments']['edges'][number]['node'];

type HomeDue = DuePointsQuery['duePoints'][number];

/** One thing that waits for the reader, the most useful first. */
export type Waiting =
  | { kind: 'nameMeasure' | 'listDistricts' }
  | { kind: 'inviteFirst' | 'answers'; count: number }
  | { kind: 'importFirst' | 'bringData'; measureId: string; name: string }
  | { kind: 'due'; due: HomeDue }
  | { kind: 'promised'; made: HomeCommitment; late: boolean }
  | { kind: 'waiver'; teamId: string; name: string; district: string; requirement: TeamRequirement };

export interface WaitingFacts {
  siteCounts: NetworkView['siteCounts'];
  viewerCan: Pick<NetworkView['viewerCan'], 'createMeasure' | 'manageDirectory' | 'inviteDistrict'>;
  atHub: boolean;
  measures: readonly HomeMeasure[];
  /** What districts asked the hub to do without; empty for everybody who does not decide. */
  waivers: readonly HomeWaiver[];
  /** What the reader committed to in sessions and has not done yet, the earliest first. */
  commitments: readonly HomeCommitment[];
  /** Measures whose next point the reader may enter, the oldest period first. */
  due?: readonly HomeDue[];
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
}

const MOST = 3;
// Points that wait leave room for something else.
const MOST_DUE = 2;

/** What waits for the reader, at most three things: what the network lacks and this reader can give. */
export function waitingFor({ siteCounts, viewerCan, atHub, measures, waivers, commitments, due = [], today }: WaitingFacts): Waiting[] {
  const found: Waiting[] = [];
  const { listed, invited, active } = siteCounts;
  const known = listed + invited + active + siteCounts.paused + siteCounts.alumni;
  // Somebody stands and waits for this.
  for (const { requirement, team } of waivers) found.push({ kind: 'waiver', teamId: team.id, name: team.name, district: team.district.name, requirement });
  for (const made of commitments) found.push({ kind: 'promised', made, late: made.due != null && made.due < today });
  for (const one of due.slice(0, MOST_DUE)) found.push({ kind: 'due', due: one });
  if (measures.length === 0 && viewerCan.createMeasure) found.push({ kind: 'nameMeasure' });
  for (const { id, name } of measures.filter((measure) => measure.seriesCount === 0 && measure.viewerCan.import)) {
    found.push({ kind: atHub ? 'importFirst' : 'bringData', measureId: id, name });
  }
  if (known === 0 && viewerCan.manageDirectory) found.push({ kind: 'listDistricts' });
  if (listed > 0 && active + invited === 0 && viewerCan.inviteDistrict) found.push({ kind: 'inviteFirst', count: listed });
  if (invited > 0 && viewerCan.inviteDistrict) found.push({ kind: 'answers', count: invited });
  return found.slice(0, MOST);
}
