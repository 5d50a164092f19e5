import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CampaignDesks } from '../reads/campaign-desks.js';
import type { CampaignDesk } from './campaigns.dto.js';

/** A campaign as its members see it, with its version in `ETag`. */
@Injectable()
export class CampaignAnswer {
  constructor(private readonly desks: CampaignDesks) {}

  async of(actor: StaffActor, slug: string, reply: FastifyReply): Promise<CampaignDesk> {
    const desk = await this.desks.read(actor, slug);
    reply.header('etag', versionTag(desk.version));
    return desk;
  }

  /** The same once the change is done. */
  async after(change: Promise<unknown>, actor: StaffActor, slug: string, reply: FastifyReply): Promise<CampaignDesk> {
    await change;
    return this.of(actor, slug, reply);
  }
}
