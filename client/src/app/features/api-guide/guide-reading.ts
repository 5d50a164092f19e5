import { Component, input } from '@angular/core';

import type { guideExamples } from './guide-examples';

/** The guide: what every program needs that only reads. */
@Component({
  selector: 'app-guide-reading',
  templateUrl: './guide-reading.html',
})
export class GuideReading {
  readonly examples = input.required<ReturnType<typeof guideExamples>>();
}
