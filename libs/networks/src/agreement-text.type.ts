/** The participation agreement that a new network starts with. {hub} and {network} are filled in. */
const TEXT = `Participation agreement of {network}

1. Why we share. Districts take part in {network} to improve faster together than alone. Data is shared for learning. It is not used to rank, to reward or to blame a district, a school or a person.

2. What stays yours. A district owns the data it brings. Its own values are read by the people the district itself has named for its data, and by nobody else: not by {hub}, and not by other districts. The district may correct its data at any time.

3. What others see. Other members see released figures only. A figure about fewer people than the network's minimum group size is hidden before it is released, together with whatever would let somebody work it out. The district decides how far its figures go, up to the limit of this agreement, and for which measures.

4. No records about single people. Members upload counts, never names, numbers or rows about single students, families or staff.

5. What the hub does. {hub} keeps the directory, invites districts, defines measures together with them, and combines released figures of at least three districts into common findings. It tells members before it publishes findings outside the network.

6. Leaving. A district may pause or leave at any time by telling {hub}. It keeps reading what it could read, it adds nothing more, and what it contributed to common findings before stays in them. On request its own values are deleted within 30 days.

7. Changes. {hub} may propose a new version of this agreement. It holds for a district once that district has accepted it.

By accepting, you confirm that you may decide this for your district.`;

/** The words of version 1 for a network. */
export function firstAgreement(hub: string, network: string): string {
  return TEXT.replaceAll('{hub}', hub).replaceAll('{network}', network);
}
