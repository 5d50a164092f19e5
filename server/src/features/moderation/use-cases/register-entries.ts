import { Injectable } from '@nestjs/common';
import type { Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { registerEntry } from '../domain/register-entry.js';
import { Decisions, type NewDecision } from '../storage/decisions.js';

/** Keeps decisions, each with its figures for the public register by the calendar as it is now. */
@Injectable()
export class RegisterEntries {
  constructor(
    private readonly decisions: Decisions,
    private readonly calendar: WorkCalendar,
  ) {}

  /** `before` is the case as it stood. */
  append(before: Submission, record: NewDecision): Promise<void> {
    return this.decisions.append(before.id, record, registerEntry(before, record.decision, record.at, this.calendar.exceptions));
  }
}
