/**
 * The row with the members of `patch` merged into it (in the spirit of RFC 7396): a member that is absent changes nothing;
 * null clears a field that is `clearable` and changes nothing in one that must have a value.
 */
export function mergePatch<Row extends object>(
  row: Row,
  patch: { readonly [Field in keyof Row]?: Row[Field] | null | undefined },
  clearable: readonly (keyof Row)[],
): Row {
  const merged = { ...row };
  for (const field of Object.keys(patch) as (keyof Row)[]) {
    const value = patch[field];
    if (value === undefined || (value === null && !clearable.includes(field))) continue;
    merged[field] = value as Row[keyof Row];
  }
  return merged;
}
