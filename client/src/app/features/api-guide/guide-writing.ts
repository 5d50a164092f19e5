import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../core/i18n/language';
import type { guideExamples } from './guide-examples';

/** The guide: what goes wrong, how to send, and how to hear of what happens. */
@Component({
  selector: 'app-guide-writing',
  imports: [RouterLink],
  templateUrl: './guide-writing.html',
})
export class GuideWriting {
  readonly examples = input.required<ReturnType<typeof guideExamples>>();
  /** kinds of events that a webhook can ask for */
  readonly events = input.required<readonly string[]>();
  protected readonly feed = `/${injectLanguage()}/submissions.atom`;
}
