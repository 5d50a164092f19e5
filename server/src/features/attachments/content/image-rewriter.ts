import { Injectable } from '@nestjs/common';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { OneByOne } from '../../../platform/schedule/one-by-one.js';
import { refuseFile } from '../file-problems.js';
import { encodePicture, type ImageType } from './picture-encoding.js';

/** Pixels of a picture as it is sent; a small file can unpack into gigabytes. */
const PIXEL_LIMIT = 40_000_000;
/** Longest side of a picture as it is kept, in pixels. */
const LONGEST_SIDE = 3_000;
const SECONDS = 20;
/** Pictures that may wait while one is rewritten. */
const ROOM = 16;

const FORMATS: Readonly<Record<ImageType, Metadata['format']>> = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' };

// One thread, nothing kept between pictures, and no decoder but those of the accepted kinds.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

/** Draws pictures anew, so that nothing but their pixels stays: no place, no time, no camera, nothing behind the picture. */
@Injectable()
export class ImageRewriter {
  private readonly queue = new OneByOne(ROOM);

  /** The same picture, upright, at most 3000 pixels long, without metadata. Refuses animated, damaged and huge ones. */
  rewrite(bytes: Uint8Array, type: ImageType): Promise<Uint8Array> {
    return this.queue.run(async () => {
      await this.examine(bytes, type);
      const image = openImage(bytes)
        .autoOrient()
        .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
      return encodePicture(image, type)
        .timeout({ seconds: SECONDS })
        .toBuffer()
        .catch(() => refuseFile('image_unreadable'));
    });
  }

  private async examine(bytes: Uint8Array, type: ImageType): Promise<void> {
    // The header alone, without the limit: a picture that is too large is told from one that is damaged.
    const header = await openImage(bytes, false)
      .metadata()
      .catch(() => refuseFile('image_unreadable'));
    if (header.format !== FORMATS[type]) refuseFile('image_unreadable');
    if ((header.pages ?? 1) > 1) refuseFile('image_animated');
    if (header.width * header.height > PIXEL_LIMIT) refuseFile('image_too_large');
  }
}

const openImage = (bytes: Uint8Array, limitInputPixels: number | false = PIXEL_LIMIT): Sharp =>
  sharp(bytes, { limitInputPixels, failOn: 'error', sequentialRead: true });
