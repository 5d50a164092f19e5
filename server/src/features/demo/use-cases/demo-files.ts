import sharp, { type Create } from 'sharp';
import type { DemoFile } from '../content/script.js';

const WIDTH = 1_200;
const HEIGHT = 900;

/** Sky, ground, road and a light of the drawn pictures; the length of the name chooses, so that they differ. */
const PALETTES = [
  { sky: '#c9d8e6', ground: '#6b7a5a', road: '#3c4a3a', light: '#f4efe2' },
  { sky: '#e8d9c3', ground: '#8a7a66', road: '#4d4238', light: '#fdf6e6' },
  { sky: '#d5dfe0', ground: '#5f7176', road: '#2f3d42', light: '#eef3f2' },
] as const;

/** The bytes of a file of the script: its text, or a plain drawn scene in place of a photo. */
export async function demoFileBytes(file: DemoFile): Promise<Uint8Array> {
  if (file.kind === 'text') return Buffer.from(file.text, 'utf8');
  const { sky, ground, road, light } = PALETTES[file.name.length % PALETTES.length] ?? PALETTES[0];
  const plane = (width: number, height: number, background: string): Create => ({ width, height, channels: 3, background });
  return sharp({ create: plane(WIDTH, HEIGHT, sky) })
    .composite([
      { input: { create: plane(WIDTH, 420, ground) }, left: 0, top: 480 },
      { input: { create: plane(320, 420, road) }, left: 440, top: 480 },
      { input: { create: plane(130, 130, light) }, left: 900, top: 110 },
    ])
    .jpeg({ quality: 80 })
    .toBuffer();
}
