import { pictureFault } from './picture-fault';

describe('a file for the emblem', () => {
  it('may be a PNG, JPEG or WebP of up to 1 MB', () => {
    expect(pictureFault({ type: 'image/png', size: 1_000_000 })).toBeNull();
    expect(pictureFault({ type: 'image/webp', size: 10 })).toBeNull();
  });

  it('is refused when it is another kind of file', () => {
    expect(pictureFault({ type: 'image/svg+xml', size: 10 })).toContain('PNG');
    expect(pictureFault({ type: '', size: 10 })).toContain('PNG');
  });

  it('is refused when it is larger', () => {
    expect(pictureFault({ type: 'image/png', size: 1_000_001 })).toContain('1 MB');
  });
});
