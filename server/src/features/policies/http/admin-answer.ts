import { Injectable } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { PolicyDocuments } from '../reads/policy-documents.js';
import { AdminPolicy } from './policies-admin.dto.js';

/** Describes `If-Match` on a route that changes a document or something in it. */
export const ApiIfMatch = (): MethodDecorator & ClassDecorator =>
  ApiHeader({ name: 'If-Match', required: false, description: 'The version of the document that you saw; 412 when it is another by now.' });

/** The document as an administrator sees it after a change, with its version in `ETag`. */
@Injectable()
export class AdminAnswer {
  constructor(
    private readonly documents: PolicyDocuments,
    private readonly directory: AuthorityDirectory,
  ) {}

  async of(slug: string, reply: FastifyReply): Promise<AdminPolicy> {
    const document = (await this.documents.read(slug, 'all')) ?? fail(NOT_FOUND);
    reply.header('etag', versionTag(document.policy.version));
    return AdminPolicy.from(document, this.directory);
  }

  /** The same once the change is done. */
  async after(change: Promise<unknown>, slug: string, reply: FastifyReply): Promise<AdminPolicy> {
    await change;
    return this.of(slug, reply);
  }
}
