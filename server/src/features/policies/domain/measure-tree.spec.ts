import fc from 'fast-check';
import { linesOf, type Placed, placeFault, treeById, treeOf } from './measure-tree.js';
import { DEEPEST } from './policy.js';

const placed = (code: string, parentId: string | null): Placed => ({ id: code, code, parentId });

/** Moves between a few measures, in any order: some sensible, some not. */
const moves = fc.array(fc.tuple(fc.nat(11), fc.option(fc.nat(11), { nil: null })), { maxLength: 60 });

const levelOf = (id: string, tree: ReadonlyMap<string, Placed>): number => {
  let level = 0;
  for (let at: string | null = id; at !== null; at = tree.get(at)?.parentId ?? null) {
    level += 1;
    if (level > tree.size) throw new Error('A circle');
  }
  return level;
};

describe('a tree of measures', () => {
  it('never gets a circle nor a fifth level, whatever is moved where', () => {
    fc.assert(
      fc.property(moves, (asked) => {
        const tree = new Map([...Array(12).keys()].map((index) => [String(index), placed(String(index), null)]));
        for (const [from, to] of asked) {
          const [id, parentId] = [String(from), to === null ? null : String(to)];
          if (placeFault(id, parentId, tree, 'with_parts') === null) tree.set(id, placed(id, parentId));
          for (const each of tree.keys()) expect(levelOf(each, tree)).toBeLessThanOrEqual(DEEPEST);
        }
        // No measure is lost from the page either.
        expect(linesOf(treeOf([...tree.values()]))).toHaveLength(12);
      }),
    );
  });

  it('says why a measure cannot stand there', () => {
    const tree = treeById([placed('1', null), placed('1.1', '1'), placed('1.1.1', '1.1'), placed('1.1.1.1', '1.1.1'), placed('2', null)]);
    const judge = (id: string | null, parentId: string | null) => placeFault(id, parentId, tree, 'with_parts');
    expect(judge('1', '1')).toBe('under_itself');
    expect(judge('1', '1.1.1')).toBe('under_itself');
    expect(judge(null, '1.1.1.1')).toBe('too_deep');
    expect(judge('1', '2')).toBe('too_deep');
    expect(judge(null, '7')).toBe('unknown_parent');
    expect(judge('1.1.1', '2')).toBeNull();
    expect(judge('1.1', null)).toBeNull();
  });

  it('puts parts in the order of their numbers', () => {
    const lines = linesOf(treeOf([placed('1.10', '1'), placed('2', null), placed('1', null), placed('1.9', '1')]));
    expect(lines.map(({ measure, level }) => `${level} ${measure.code}`)).toEqual(['1 1', '2 1.9', '2 1.10', '1 2']);
  });
});
