import { Refusal } from './client.mjs';
import { tag } from './names.mjs';

const KNOWN = 20;

/** Invites people and takes some invitations back; the one who is given the network renames it now and then. */
export class PeopleWork {
  #open = [];

  constructor(client, random, network = null) {
    this.client = client;
    this.random = random;
    this.network = network;
  }

  async step() {
    const next = this.random.weighted({ invite: 6, revoke: this.#open.length > 5 ? 3 : 0, rename: this.network ? 1 : 0 });
    if (next === 'revoke') return this.#revoke();
    if (next === 'rename') return this.#rename();
    const email = (key) => `${key}@people.example`;
    const made = await this.client.change('inviteMember', (key) => ({ input: { email: email(key), roles: [this.random.pick(['HUB_DATA', 'COACH', 'GUEST'])] } }),
      (invitation, key) => ({ id: invitation.id, email: email(key) }));
    this.#open.push(made.id);
    if (this.#open.length > KNOWN) this.#open.shift();
  }

  async #revoke() {
    const id = this.random.pick(this.#open);
    this.#open = this.#open.filter((other) => other !== id);
    await this.client.change('revokeInvitation', () => ({ id }), () => ({ id }));
  }

  async #rename() {
    const { network } = this;
    const name = (key) => `Network ${tag(key)}`;
    try {
      const changed = await this.client.change('updateNetwork', (key) => ({ input: { version: network.version, name: name(key) } }),
        (answer, key) => ({ id: answer.id, version: answer.version, name: name(key) }));
      network.version = changed.version;
    } catch (error) {
      // In a control run the network itself goes back in time.
      if (error instanceof Refusal) network.version = (await this.client.ask('network')).version;
      throw error;
    }
  }
}
