/** The pure door of assessments: the words in which something is found, without any IO. */
export { type AssessmentId, CONFIDENCES, type Confidence, LIMITS, type Method, METHODS } from './assessment.js';
