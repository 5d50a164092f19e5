import type { PageSize, Rectangle } from './rectangle.js';

/** What covered pixels are set to: nearly black, which nobody takes for a part of the picture. Opaque where there is an alpha. */
export const COVER = { shade: 24, alpha: 255 } as const;

/**
 * Overwrites what the rectangles cover, in place, in rows of `channels` bytes a pixel (1 to 4; with 2 or 4 the last is alpha). Nothing of
 * the covered pixels goes into what is made of them: a blur could be reckoned back, and coarse squares of known letters guessed.
 */
export function coverPixels(
  pixels: Uint8Array,
  { width, height }: PageSize,
  channels: number,
  rectangles: readonly Omit<Rectangle, 'page'>[],
): void {
  const hasAlpha = channels === 2 || channels === 4;
  for (const rectangle of rectangles) {
    const right = Math.min(width, rectangle.x + rectangle.width);
    const bottom = Math.min(height, rectangle.y + rectangle.height);
    const left = Math.max(0, rectangle.x);
    for (let y = Math.max(0, rectangle.y); y < bottom; y += 1) {
      const start = (y * width + left) * channels;
      const end = (y * width + right) * channels;
      if (end <= start) continue;
      pixels.fill(COVER.shade, start, end);
      for (let alpha = start + channels - 1; hasAlpha && alpha < end; alpha += channels) pixels[alpha] = COVER.alpha;
    }
  }
}
