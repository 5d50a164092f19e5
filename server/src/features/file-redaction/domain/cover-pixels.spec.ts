import fc from 'fast-check';
import { COVER, coverPixels } from './cover-pixels.js';

const side = fc.integer({ min: 1, max: 24 });
const rectangle = fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }), width: side, height: side });
const picture = fc
  .record({ width: side, height: side, channels: fc.constantFrom(1, 2, 3, 4) })
  .chain((shape) =>
    fc.record({ shape: fc.constant(shape), pixels: fc.uint8Array({ minLength: pixelsOf(shape), maxLength: pixelsOf(shape) }) }),
  );

function pixelsOf({ width, height, channels }: { width: number; height: number; channels: number }): number {
  return width * height * channels;
}

describe('covering pixels', () => {
  it('leaves nothing of what is inside a rectangle, and everything that is outside', () => {
    fc.assert(
      fc.property(picture, fc.array(rectangle, { maxLength: 4 }), ({ shape, pixels }, rectangles) => {
        const { width, height, channels } = shape;
        const before = Uint8Array.from(pixels);
        coverPixels(pixels, shape, channels, rectangles);
        for (let y = 0; y < height; y += 1) {
          for (let x = 0; x < width; x += 1) {
            const isInside = rectangles.some((each) => x >= each.x && x < each.x + each.width && y >= each.y && y < each.y + each.height);
            for (let channel = 0; channel < channels; channel += 1) {
              const at = (y * width + x) * channels + channel;
              const isAlpha = channels % 2 === 0 && channel === channels - 1;
              expect(pixels[at]).toBe(isInside ? (isAlpha ? COVER.alpha : COVER.shade) : before[at]);
            }
          }
        }
      }),
    );
  });

  it('makes one and the same of two pictures that differ only where they are covered', () => {
    fc.assert(
      fc.property(picture, rectangle, fc.integer({ min: 0, max: 255 }), ({ shape, pixels }, place, other) => {
        const changed = Uint8Array.from(pixels);
        for (let y = place.y; y < Math.min(shape.height, place.y + place.height); y += 1) {
          const start = (y * shape.width + Math.min(place.x, shape.width)) * shape.channels;
          changed.fill(other, start, (y * shape.width + Math.min(shape.width, place.x + place.width)) * shape.channels);
        }
        coverPixels(pixels, shape, shape.channels, [place]);
        coverPixels(changed, shape, shape.channels, [place]);
        expect(changed).toEqual(pixels);
      }),
    );
  });
});
