import { Injectable } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { OrganisationList } from '../reads/organisation-list.js';
import { AdminMonitor, AdminMonitorList } from './monitors-admin.dto.js';

/** Describes `If-Match` on a route that changes an organisation or its members. */
export const ApiIfMatch = (): MethodDecorator & ClassDecorator =>
  ApiHeader({ name: 'If-Match', required: false, description: 'The version that you saw; 412 when it is another by now.' });

/** Organisations as an administrator sees them, one with its version in `ETag`. */
@Injectable()
export class AdminAnswer {
  constructor(
    private readonly list: OrganisationList,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<AdminMonitorList> {
    const today = civilDateIn(this.clock.now());
    return { items: (await this.list.all()).map((organisation) => AdminMonitor.fromListed(organisation, today)) };
  }

  async of(slug: string, reply: FastifyReply): Promise<AdminMonitor> {
    const organisation = (await this.list.one(slug)) ?? fail(NOT_FOUND);
    reply.header('etag', versionTag(organisation.version));
    return AdminMonitor.fromListed(organisation, civilDateIn(this.clock.now()));
  }

  /** The same once the change is done. */
  async after(change: Promise<unknown>, slug: string, reply: FastifyReply): Promise<AdminMonitor> {
    await change;
    return this.of(slug, reply);
  }
}
