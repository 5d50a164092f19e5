import { fileFault } from './file-limits';

describe('what is wrong with chosen files', () => {
  it('is nothing for files that fit', () => {
    expect(fileFault([{ name: 'снимка.jpg', size: 10_000_000 }], 1)).toBe('');
    expect(fileFault([], 0)).toBe('');
  });

  it('names the file that is too large', () => {
    expect(fileFault([{ name: 'снимка.jpg', size: 10_000_001 }], 5)).toContain('снимка.jpg');
  });

  it('says when there is no room for all', () => {
    expect(
      fileFault(
        [
          { name: 'a', size: 1 },
          { name: 'b', size: 1 },
        ],
        1,
      ),
    ).toContain('2');
  });
});
