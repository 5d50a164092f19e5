import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { MonitorDirectory, NOT_A_MEMBER, type Organisation } from '../../monitors/index.js';
import type { KeyMaker } from '../domain/api-key-rules.js';

/** Whose keys somebody manages: those of the organisation that they speak for today, or everybody's (null). */
export interface KeyOwner {
  readonly maker: KeyMaker;
  readonly organisation: Organisation | null;
}

/** The one place that says whose keys somebody sees. */
@Injectable()
export class KeyOwners {
  constructor(private readonly monitors: MonitorDirectory) {}

  /** @throws ProblemException 403 `not-a-member`. */
  async of({ role, accountId }: StaffActor): Promise<KeyOwner> {
    if (role === 'administrator') return { maker: 'administrator', organisation: null };
    return { maker: 'monitor', organisation: (await this.monitors.ofAccount(accountId)) ?? fail(NOT_A_MEMBER) };
  }
}
