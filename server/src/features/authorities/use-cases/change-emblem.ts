import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { Municipality } from '../domain/directory.js';
import { directoryFault } from '../domain/directory-problems.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { MunicipalityRow } from '../storage/municipality.entity.js';
import { DirectoryChanges } from './directory-changes.js';

/** Pixels of the longer side: twice what the widest header shows. */
const LONGEST_SIDE = 320;
/** A picture of more pixels than this is refused before it is unpacked. */
const MOST_PIXELS = 25_000_000;

/** Sets the municipality's emblem or takes it away. The picture is drawn anew, so that nothing hidden in the file stays. */
@Injectable()
export class ChangeEmblem {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, file: Buffer | null): Promise<Municipality> {
    const emblem = file && (await drawAnew(file));
    const emblemTag = emblem && hashSecret(emblem.toString('base64')).toString('hex').slice(0, 16);
    return this.changes.run(async () => {
      const before = await this.repository.municipality();
      const after: MunicipalityRow = { ...before, emblem, emblemTag, updatedAt: this.clock.now() };
      await this.repository.save(MunicipalityRow, after);
      const changes = before.emblemTag === emblemTag ? {} : { emblem: { old: before.emblemTag, new: emblemTag } };
      await this.changes.record(actor, { action: 'municipality.emblem_changed', subjectType: 'municipality', subjectId: '1', changes });
      return after;
    });
  }
}

async function drawAnew(file: Buffer): Promise<Buffer> {
  try {
    const picture = sharp(file, { limitInputPixels: MOST_PIXELS });
    const { format } = await picture.metadata();
    if (!['png', 'jpeg', 'webp'].includes(format)) throw new Error('Another format');
    return await picture
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer();
  } catch {
    return fail(INVALID, { errors: [directoryFault('/file', 'not_an_image')] });
  }
}
