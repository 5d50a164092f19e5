import type { DemoPromise } from './voice-script.js';
import { promisedAnswers } from './voices-of-answers.js';
import { promisedMeasures } from './voices-of-measures.js';

/** All that was promised and that anybody has spoken of since. */
export const promises: readonly DemoPromise[] = [...promisedMeasures, ...promisedAnswers];
