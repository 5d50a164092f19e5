import type { Sharp } from 'sharp';

export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp';

const ENCODE: Readonly<Record<ImageType, (image: Sharp) => Sharp>> = {
  'image/jpeg': (image) => image.jpeg({ quality: 85 }),
  'image/png': (image) => image.png({ compressionLevel: 9 }),
  'image/webp': (image) => image.webp({ quality: 85 }),
};

/** How pictures are written here: their pixels and nothing else, as sharp keeps no metadata that it is not told to. */
export const encodePicture = (image: Sharp, type: ImageType): Sharp => ENCODE[type](image);
