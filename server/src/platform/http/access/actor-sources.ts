import { Injectable } from '@nestjs/common';
import type { AuthorActor, StaffActor } from '../../../kernel/actor.js';

/** What a request carries to say who asks. */
export interface Credentials {
  /** Token of an `Authorization: Bearer` header. */
  readonly bearer: string | undefined;
  readonly cookies: Readonly<Record<string, string | undefined>>;
}

export interface ActorSource<Of extends StaffActor | AuthorActor> {
  /** The actor whom these credentials prove; null when they prove nobody. */
  identify(credentials: Credentials): Promise<Of | null>;
}

/** Where the access guard learns who asks. Features register here, so that the platform knows no accounts and no cases. */
@Injectable()
export class ActorSources {
  private staffSource: ActorSource<StaffActor> | undefined;
  private authorSource: ActorSource<AuthorActor> | undefined;

  useForStaff(source: ActorSource<StaffActor>): void {
    this.staffSource = source;
  }

  useForAuthors(source: ActorSource<AuthorActor>): void {
    this.authorSource = source;
  }

  async staff(credentials: Credentials): Promise<StaffActor | null> {
    return (await this.staffSource?.identify(credentials)) ?? null;
  }

  async author(credentials: Credentials): Promise<AuthorActor | null> {
    return (await this.authorSource?.identify(credentials)) ?? null;
  }
}
