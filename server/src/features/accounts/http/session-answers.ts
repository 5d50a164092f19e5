import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AuthorityDirectory } from '../../authorities/index.js';
import { endOf } from '../domain/session-policy.js';
import type { BegunSession, StaffSession } from '../domain/staff-session.js';
import { writeSession } from './session-cookies.js';
import type { SessionDto } from './session.dto.js';

/** Tells a session to its owner. */
@Injectable()
export class SessionAnswers {
  constructor(private readonly directory: AuthorityDirectory) {}

  /** The session that just began; its secrets go into cookies. */
  begun(reply: FastifyReply, begun: BegunSession): SessionDto {
    writeSession(reply, begun);
    return this.of(begun.session);
  }

  of(session: StaffSession): SessionDto {
    const { departmentId, ...account } = session.account;
    return {
      account: { ...account, department: departmentId && (this.directory.departmentById(departmentId)?.slug ?? null) },
      totpEnrolled: session.totpEnrolled,
      mustEnrolTotp: session.mustEnrolTotp,
      expiresAt: endOf(session).toISOString(),
    };
  }
}
