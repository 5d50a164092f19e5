/** The public door of the policies: nothing else in this folder is imported from outside. */
export { PoliciesModule } from './policies.module.js';
export { policyEvents } from './domain/policy-events.js';
export { PolicyDocuments } from './reads/policy-documents.js';
export { type PublishedIndicatorName, type PublishedName, PublishedNames } from './reads/published-names.js';
export { type PublishedMeasure, PublishedMeasures } from './reads/published-measures.js';
export { ConfirmImport } from './use-cases/confirm-import.js';
export { CreatePolicy } from './use-cases/create-policy.js';
export { PreviewImport } from './use-cases/preview-import.js';
export { PublishPolicy } from './use-cases/publish-policy.js';
export { RecordValue } from './use-cases/record-value.js';
