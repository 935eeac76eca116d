interface InDistrict { district: { id: string; name: string } }

/** Teams that came in the order of their districts, under them. */
export function byDistrict<Team extends InDistrict>(teams: readonly Team[]): { district: Team['district']; teams: Team[] }[] {
  const groups: { district: Team['district']; teams: Team[] }[] = [];
  for (const team of teams) {
    const last = groups.at(-1);
    if (last?.district.id === team.district.id) last.teams.push(team);
    else groups.push({ district: team.district, teams: [team] });
  }
  return groups;
}
