import { Injectable } from '@nestjs/common';
import { CaseSessions } from '../storage/case-sessions.js';

/** Closes a case in this browser. A token that opens nothing any more is no failure. */
@Injectable()
export class EndCaseSession {
  constructor(private readonly sessions: CaseSessions) {}

  async run(token: string | undefined): Promise<void> {
    if (token !== undefined) await this.sessions.end(token);
  }
}
