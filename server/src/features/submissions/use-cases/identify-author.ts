import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import { type ActorSource, ActorSources, type Credentials } from '../../../platform/http/access/actor-sources.js';
import { CaseSessions } from '../storage/case-sessions.js';

/** Holds the token of a case in the author's browser; the prefix binds it to this host, path `/` and TLS (RFC 6265bis §4.1.3.2). */
export const CASE_COOKIE = '__Host-case';

/** Tells the platform which case a request's token opens. A token in the header goes before the cookie. */
@Injectable()
export class IdentifyAuthor implements ActorSource<AuthorActor>, OnModuleInit {
  constructor(
    private readonly sources: ActorSources,
    private readonly sessions: CaseSessions,
  ) {}

  onModuleInit(): void {
    this.sources.useForAuthors(this);
  }

  async identify({ bearer, cookies }: Credentials): Promise<AuthorActor | null> {
    const token = bearer ?? cookies[CASE_COOKIE];
    const submissionId = token ? await this.sessions.caseOf(token) : null;
    return submissionId === null ? null : { kind: 'author', submissionId };
  }
}
