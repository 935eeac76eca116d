interface Grouped {
  name: string;
  organization: { id: string; name: string; kind: string };
}

/** Members under their organizations: the hub first, then A to Z; people A to Z inside. */
export function byOrganization<Member extends Grouped>(members: readonly Member[]) {
  const groups = new Map<string, { organization: Member['organization']; people: Member[] }>();
  for (const member of members) {
    const group = groups.get(member.organization.id) ?? { organization: member.organization, people: [] as Member[] };
    group.people.push(member);
    groups.set(member.organization.id, group);
  }
  const rank = (kind: string) => (kind === 'HUB' ? 0 : 1);
  return [...groups.values()]
    .sort((a, b) => rank(a.organization.kind) - rank(b.organization.kind) || a.organization.name.localeCompare(b.organization.name))
    .map(({ organization, people }) => ({ organization, people: people.sort((a, b) => a.name.localeCompare(b.name)) }));
}
