import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { PublicVersion } from './public-version.js';

/** Marks in the outbox, where every process looks, that something public changed of which no event tells. Nothing reacts to it. */
const PUBLIC_CHANGED = 'public.changed';

/** Tells all processes that what everybody reads is another one now, where that is no event of its own. */
@Injectable()
export class PublicChanges {
  constructor(
    private readonly version: PublicVersion,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction, if one is open. One statement. */
  async tell(): Promise<void> {
    await this.unitOfWork.query(
      `insert into outbox_event (type, subject_type, subject_id, payload, occurred_at) values ($1, 'public', 'all', '{}', $2)`,
      [PUBLIC_CHANGED, this.clock.now()],
    );
    await this.unitOfWork.afterCommit(async () => this.version.changed(PUBLIC_CHANGED));
  }

  /** Whatever staff changed may be public: a name of a department, a file that was taken out, a day of rest. Told before they get their answer. */
  attach(fastify: FastifyInstance): void {
    fastify.addHook('onSend', async (request, reply) => {
      if (request.actor?.kind !== 'staff' || request.method === 'GET' || request.method === 'HEAD' || reply.statusCode >= 400) return;
      await this.tell();
    });
  }
}
