/** The public door of the assessments: nothing else in this folder is imported from outside. */
export { AssessmentsModule } from './assessments.module.js';
export { type Confidence, type Method } from './domain/assessment.js';
export { ASSESSED_TODAY } from './domain/assessment-problems.js';
export { AssessmentRequest, PublicAssessment } from './http/assessments.dto.js';
export { Assessments } from './reads/assessments.js';
export { type AskedAssessment, Assess } from './use-cases/assess.js';
export { EraseAssessments } from './use-cases/erase-assessments.js';
export { Reply } from './use-cases/reply.js';
