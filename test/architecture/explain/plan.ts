import type pg from 'pg';

interface Node { 'Node Type': string; 'Relation Name'?: string; 'Index Cond'?: string; 'Recheck Cond'?: string; Plans?: Node[] }

/** What is wrong with a plan: tenant tables read without the network in an index condition. */
export function slowReads(plan: Node, small: readonly string[]): string[] {
  const here = plan['Relation Name'];
  const inner = (plan.Plans ?? []).flatMap((child) => slowReads(child, small));
  if (!here || small.includes(here)) return inner;
  if (plan['Node Type'] === 'Seq Scan') return [...inner, `${here} is read whole`];
  const condition = plan['Index Cond'] ?? plan['Recheck Cond'] ?? '';
  return condition.includes('network_id') ? inner : [...inner, `${here} is read by "${condition}" without the network`];
}

/** The plan of a page statement as cairn_app runs it, prepared, with the context of a member. */
export async function planOf(client: pg.Client, context: Record<string, string>, text: string, parameters: unknown[]): Promise<Node> {
  await client.query('begin');
  try {
    for (const [name, value] of Object.entries(context)) await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
    await client.query(`prepare page as ${text}`);
    const literals = parameters.map((value) => literal(client, value)).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(`explain (format json) execute page${literals ? `(${literals})` : ''}`);
    return (rows[0] as { 'QUERY PLAN': { Plan: Node }[] })['QUERY PLAN'][0]?.Plan as Node;
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
  }
}

function literal(client: pg.Client, value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return client.escapeLiteral(`{${value.join(',')}}`);
  return client.escapeLiteral(String(value));
}
