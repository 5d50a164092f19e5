import { decodeQR } from 'qr/decode.js';

import { drawQr } from './qr-drawing';

/** What a camera sees of a drawing: four pixels a module, dark on white. */
function photograph({ size, path }: { size: number; path: string }) {
  const width = size * 4;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left, top, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let y = Number(top) * 4; y < (Number(top) + 1) * 4; y += 1) {
      for (let x = Number(left) * 4; x < (Number(left) + Number(length)) * 4; x += 1)
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height: width, data };
}

describe('a QR code', () => {
  it('is read back as what it was drawn of', async () => {
    const address = `https://zaedno.example/bg/verify?entry=123456#h=${'A'.repeat(43)}&t=${'b'.repeat(43)}&x=${'c'.repeat(43)}`;
    const drawing = await drawQr(address);
    expect(decodeQR(photograph(drawing))).toBe(address);
  });

  it('is small enough for the camera of an old telephone', async () => {
    const { size } = await drawQr(
      `https://a-rather-long-name.municipality.example/bg/verify?entry=123456789#h=${'A'.repeat(43)}&t=${'b'.repeat(43)}&x=${'c'.repeat(43)}`,
    );
    expect(size).toBeLessThanOrEqual(70);
  });
});
