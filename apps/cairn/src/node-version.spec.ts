import { nodeProblem } from '../bin/node-version.mjs';

describe('the Node that Cairn runs on', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('accepts %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['20.18.9', '20.9.0', '18.20.4', '4.0.0', 'unknown'])('refuses %s in one sentence that names both versions', (version) => {
    expect(nodeProblem(version)).toContain(`needs Node 20.19 or newer and this is Node ${version};`);
    expect(nodeProblem(version)).not.toContain('\n');
  });
});
