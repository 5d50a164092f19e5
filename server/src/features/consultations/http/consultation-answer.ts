import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { ConsultationDocuments } from '../reads/consultation-documents.js';
import { AdminConsultation, AdminConsultationList, AdminConsultationSummary } from './consultations-admin.dto.js';

/** The consultation as an administrator sees it after a change, with its version in `ETag`. */
@Injectable()
export class ConsultationAnswer {
  constructor(
    private readonly documents: ConsultationDocuments,
    private readonly directory: AuthorityDirectory,
  ) {}

  async list(): Promise<AdminConsultationList> {
    const items = await this.documents.list('all');
    return { items: items.map(({ listed, standing }) => AdminConsultationSummary.of(listed, standing, this.directory)) };
  }

  async of(slug: string, reply: FastifyReply): Promise<AdminConsultation> {
    const document = (await this.documents.read(slug, 'all')) ?? fail(NOT_FOUND);
    reply.header('etag', versionTag(document.consultation.version));
    return AdminConsultation.from(document, this.directory);
  }

  /** The same once the change is done. */
  async after(change: Promise<unknown>, slug: string, reply: FastifyReply): Promise<AdminConsultation> {
    await change;
    return this.of(slug, reply);
  }
}
