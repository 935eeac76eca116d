import { tag } from './names.mjs';

const KNOWN = 60;

/**
 * Adds districts and schools and renames them. The county of each is the key that made it: no unique index stands
 * there, so a mutation that was applied twice would leave two rows.
 */
export class DirectoryWork {
  #districts = [];
  #sites = [];

  constructor(client, random) {
    this.client = client;
    this.random = random;
  }

  async step() {
    const next = this.random.weighted({ district: this.#sites.length < 3 ? 100 : 20, school: this.#districts.length > 0 ? 15 : 0, rename: this.#sites.length > 0 ? 40 : 0 });
    if (next === 'rename') return this.#rename(this.random.pick(this.#sites));
    const parentId = next === 'school' ? this.random.pick(this.#districts).id : null;
    const kind = next === 'school' ? 'SCHOOL' : 'DISTRICT';
    const name = (key) => `${kind === 'SCHOOL' ? 'School' : 'District'} ${tag(key)}`;
    const { key, ...site } = await this.client.change('addSite', (given) => ({ input: { kind, name: name(given), county: given, parentId } }),
      (made, given) => ({ id: made.id, version: made.version, name: name(given), kind, parentId }));
    this.#remember({ ...site, name: name(key) }, kind);
  }

  async #rename(site) {
    const name = (key) => `Renamed ${tag(key)}`;
    try {
      const changed = await this.client.change('updateSite', (key) => ({ input: { id: site.id, version: site.version, name: name(key) } }),
        (answer, key) => ({ id: answer.id, version: answer.version, name: name(key) }));
      site.version = changed.version;
    } catch (error) {
      this.#forget(site);
      throw error;
    }
  }

  #remember(site, kind) {
    this.#sites.push(site);
    if (kind === 'DISTRICT') this.#districts.push(site);
    if (this.#sites.length > KNOWN) this.#forget(this.#sites[0]);
  }

  #forget(site) {
    this.#sites = this.#sites.filter((other) => other !== site);
    this.#districts = this.#districts.filter((other) => other !== site);
  }
}
