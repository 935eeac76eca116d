// Never down to a guest: who may not read a stream any more is not meant to become level with it.
const CHOICES = [['COACH'], ['HUB_DATA'], ['COACH', 'HUB_DATA']];

/** Gives people of the hub other roles. */
export class RoleWork {
  constructor(client, random, members) {
    Object.assign(this, { client, random, members: members.map((member) => ({ ...member })) });
  }

  async step() {
    const member = this.random.pick(this.members);
    const roles = this.random.pick(CHOICES);
    const changed = await this.client.change('setMemberRoles', () => ({ input: { id: member.id, version: member.version, roles } }),
      (answer) => ({ id: answer.id, version: answer.version, roles }));
    member.version = changed.version;
  }
}
