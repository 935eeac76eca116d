import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionNode } from 'graphql';

/** What a resolver is told about the document that asks. */
export type SelectionInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * The names of the fields that a document selects under `path`, through fragments, whatever they are called in the answer; those inside of
 * them with dots: `tests`, `tests.latest`. A field that a directive leaves out counts as selected. For page statements that are composed
 * from the selection.
 * @param path from the resolved field, such as `['edges', 'node']`
 */
export function selectedFields(info: SelectionInfo, path: readonly string[]): ReadonlySet<string> {
  let fields: readonly FieldNode[] = info.fieldNodes;
  for (const step of path) fields = fields.flatMap((field) => fieldsOf(field, info)).filter((field) => field.name.value === step);
  return new Set(fields.flatMap((field) => namesIn(field, info, '')));
}

function namesIn(field: FieldNode, info: Pick<SelectionInfo, 'fragments'>, before: string): string[] {
  return fieldsOf(field, info).flatMap((inner) => [before + inner.name.value, ...namesIn(inner, info, `${before}${inner.name.value}.`)]);
}

function fieldsOf({ selectionSet }: Pick<FieldNode, 'selectionSet'>, info: Pick<SelectionInfo, 'fragments'>): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection: SelectionNode) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    return fragment ? fieldsOf(fragment, info) : [];
  });
}
