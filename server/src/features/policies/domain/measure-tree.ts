import { DEEPEST } from './policy.js';

/** What of a measure says where it stands. */
export interface Placed {
  readonly id: string;
  readonly code: string;
  readonly parentId: string | null;
}

export interface Branch<Of extends Placed> {
  readonly measure: Of;
  /** 1 at the top. */
  readonly level: number;
  readonly parts: readonly Branch<Of>[];
}

export type PlaceFault = 'unknown_parent' | 'under_itself' | 'too_deep';

const inOrder = new Intl.Collator('bg', { numeric: true });

/** What is known of the tree by the ids of its measures. */
export type Tree = ReadonlyMap<string, Placed>;

export const treeById = (measures: readonly Placed[]): Tree => new Map(measures.map((placed) => [placed.id, placed]));

/**
 * Whether a measure may stand below `parentId`. One that is moved takes its parts with it, which must fit too; one that is new (its id is
 * null, or it comes with a whole file, line by line) is judged alone.
 */
export function placeFault(id: string | null, parentId: string | null, tree: Tree, judged: 'with_parts' | 'alone'): PlaceFault | null {
  if (parentId === null) return null;
  if (!tree.has(parentId)) return 'unknown_parent';
  const above = pathOf(parentId, tree);
  if (id !== null && above.includes(id)) return 'under_itself';
  const height = id === null || judged === 'alone' ? 1 : heightOf(id, partsById([...tree.values()]));
  return above.length + height > DEEPEST ? 'too_deep' : null;
}

/** The measure of that id and all above it, itself first; ends at a circle, which no rule lets come about. */
function pathOf(id: string, byId: ReadonlyMap<string, Placed>): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null && !path.includes(at); at = byId.get(at)?.parentId ?? null) path.push(at);
  return path;
}

function heightOf(id: string, parts: ReadonlyMap<string | null, readonly Placed[]>): number {
  return 1 + Math.max(0, ...(parts.get(id) ?? []).map((part) => heightOf(part.id, parts)));
}

function partsById<Of extends Placed>(tree: readonly Of[]): Map<string | null, Of[]> {
  const parts = new Map<string | null, Of[]>();
  for (const placed of tree) parts.set(placed.parentId, [...(parts.get(placed.parentId) ?? []), placed]);
  return parts;
}

/** The measures as a tree, the parts of each in the order of their codes: 1.9 before 1.10. */
export function treeOf<Of extends Placed>(measures: readonly Of[]): Branch<Of>[] {
  const parts = partsById(measures);
  const grow = (parentId: string | null, level: number): Branch<Of>[] =>
    (parts.get(parentId) ?? [])
      .sort((one, other) => inOrder.compare(one.code, other.code))
      .map((measure) => ({ measure, level, parts: grow(measure.id, level + 1) }));
  return grow(null, 1);
}

/** The tree as lines, each measure before its parts. */
export function linesOf<Of extends Placed>(branches: readonly Branch<Of>[]): Branch<Of>[] {
  return branches.flatMap((branch) => [branch, ...linesOf(branch.parts)]);
}
