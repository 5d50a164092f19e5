/** The public door of consultations: draft acts, what people propose, and what becomes of it. */
export { ConsultationsModule } from './consultations.module.js';
export { consultationEvents } from './domain/consultation-events.js';
export { FOLLOWED_CONSULTATION } from './use-cases/tell-later.js';
export { ConsultationDocuments } from './reads/consultation-documents.js';
export { ProposalQueue } from './reads/proposal-queue.js';
export { Consultations } from './storage/consultations.js';
export { ConcludeConsultation } from './use-cases/conclude-consultation.js';
export { CreateConsultation } from './use-cases/create-consultation.js';
export { DecideProposal } from './use-cases/decide-proposal.js';
export { KeepProposal } from './use-cases/keep-proposal.js';
export { PublishConsultation } from './use-cases/publish-consultation.js';
export { PublishProposal } from './use-cases/publish-proposal.js';
export { RefuseProposal } from './use-cases/refuse-proposal.js';
export { StartProposal } from './use-cases/start-proposal.js';
