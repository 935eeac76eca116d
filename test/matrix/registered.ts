import { registeredDocuments } from '@cairn/contracts';
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { ask, each } from './ask.js';
import { casesOf, networkOf, onePerPlace } from './inputs.js';
import { membershipIn } from './may.js';
import { at, stockOf, type Pass } from './run-of.js';
import { rootFields } from './schema.js';

/** One document of the web, by its id, with the root field that it asks and the variable behind each argument. */
interface Registered { id: string; name: string; field: string; variables: Map<string, string> }

/** Runs every registered query as a browser does, by its id: they are compiled, and take another way through the server. */
export async function runRegistered(pass: Pass): Promise<void> {
  const { world, server, findings, schema } = pass;
  const documents = Object.entries(registeredDocuments).flatMap(([id, text]) => registered(id, text));
  const fields = new Map(rootFields(schema, 'query').map((field) => [field.name, field]));
  const stock = await stockOf(pass, null);
  const networks = Object.values(world.networks);
  await each(world.viewers.filter(({ sight }) => !sight.token).map((viewer) => at(server, viewer)), 4, async (viewer) => {
    const home = networks.find(({ slug }) => slug === viewer.home);
    const other = networks.find(({ id }) => !membershipIn(viewer.sight, id)) ?? home;
    for (const { id, name, field, variables } of documents) {
      const known = fields.get(field);
      if (!known) continue;
      for (const network of [home, other]) {
        for (const one of onePerPlace(casesOf(known, stock, ({ label }) => /^(own|sibling|foreign) /.test(label)))) {
          const given = Object.fromEntries([...variables].map(([argument, variable]) => [variable, one.variables[argument] ?? null]));
          const answer = await ask(viewer.client, network?.slug ?? null, JSON.stringify({ id, variables: given }));
          findings.probes += 1;
          findings.see({ viewer, probe: `registered ${name}(${one.label})`, asked: networkOf(viewer.sight, one, network?.id ?? null), sent: answer.sent }, `${answer.headers}\n${answer.text}`);
          if (/"data":\{"\w+":[^n]/.test(answer.text)) findings.served.add(`registered ${name}`);
        }
      }
    }
  });
}

function registered(id: string, text: string): Registered[] {
  const operation = parse(text).definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections.find((node): node is FieldNode => node.kind === Kind.FIELD);
  if (!operation || !field || operation.operation !== 'query') return [];
  const variables = new Map((field.arguments ?? []).flatMap(({ name, value }) => (value.kind === Kind.VARIABLE ? [[name.value, value.name.value] as const] : [])));
  return [{ id, name: operation.name?.value ?? id, field: field.name.value, variables }];
}
