import { byOrganization } from './by-organization.js';

const member = (name: string, organization: string, kind = 'DISTRICT') => ({ name, organization: { id: organization, name: organization, kind } });

describe('byOrganization', () => {
  it('puts the hub first, then organizations and people A to Z', () => {
    const groups = byOrganization([member('Zoe', 'Mapleton'), member('Ann', 'Zenith Hub', 'HUB'), member('Bo', 'Aurora'), member('Al', 'Mapleton')]);
    expect(groups.map(({ organization, people }) => [organization.name, people.map((one) => one.name)])).toEqual([
      ['Zenith Hub', ['Ann']],
      ['Aurora', ['Bo']],
      ['Mapleton', ['Al', 'Zoe']],
    ]);
  });
});
