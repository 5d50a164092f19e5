const KINDS = ['commitment', 'policy', 'monitor'] as const;

/** What is followed of what was promised: a commitment by its number, a document or an organisation by its slug. */
export interface FollowedPromise {
  kind: (typeof KINDS)[number];
  id: string;
}

/** The one that the address names; null when it names none, or several. */
export function promiseOf(named: Readonly<Partial<Record<FollowedPromise['kind'], string | undefined>>>): FollowedPromise | null {
  const given = KINDS.flatMap((kind) => {
    const id = named[kind] ?? '';
    return id === '' ? [] : [{ kind, id }];
  });
  return given.length === 1 ? (given[0] ?? null) : null;
}
