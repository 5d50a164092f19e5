import type { components } from './schema';

type Schemas = components['schemas'];

export type ConsultationSummary = Schemas['ConsultationSummary'];
export type PublicConsultation = Schemas['PublicConsultation'];
export type PublicProposal = Schemas['PublicProposal'];
export type ProposalDraft = Schemas['ProposalDraftView'];
export type AdminConsultation = Schemas['AdminConsultation'];
export type AdminConsultationSummary = Schemas['AdminConsultationSummary'];
export type ModeratedProposal = Schemas['ModeratedProposal'];
export type DeskConsultation = Schemas['DeskConsultation'];
export type DeskProposal = Schemas['DeskProposal'];
