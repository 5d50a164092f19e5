export type FieldChanges = Readonly<Record<string, { readonly old: unknown; readonly new: unknown }>>;

/**
 * The fields whose values differ, each with its old and its new value; empty when nothing changed.
 * What is absent counts as null. Values are compared as the JSON that the audit trail stores.
 */
export function fieldChanges<Row extends object>(
  before: Partial<Row> | null,
  after: Partial<Row>,
  fields: readonly (keyof Row & string)[],
): FieldChanges {
  const changes: Record<string, { old: unknown; new: unknown }> = {};
  for (const field of fields) {
    const old = before?.[field] ?? null;
    const next = after[field] ?? null;
    if (JSON.stringify(old) !== JSON.stringify(next)) changes[field] = { old, new: next };
  }
  return changes;
}
