import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';
import type { Schemas } from '../api/contract';

interface Look {
  text: string;
  tone: Tone;
  icon: IconName;
}

export const consultationLooks: Record<Schemas['ConsultationStatus'], Look> = {
  draft: { text: $localize`:@@layout.label.consultation.draft:Чернова`, tone: 'neutral', icon: 'pencil' },
  announced: { text: $localize`:@@layout.label.consultation.announced:Предстои`, tone: 'neutral', icon: 'calendar' },
  open: { text: $localize`:@@layout.label.consultation.open:Приема предложения`, tone: 'info', icon: 'message' },
  closed_for_comments: { text: $localize`:@@layout.label.consultation.closed:Решава се по предложенията`, tone: 'neutral', icon: 'clock' },
  concluded: { text: $localize`:@@layout.label.consultation.concluded:Приключила`, tone: 'success', icon: 'check' },
};

export const adoptingBodyLabels: Record<Schemas['AdoptingBody'], string> = {
  municipal_council: $localize`:@@layout.label.adopting.council:Общинският съвет`,
  mayor: $localize`:@@layout.label.adopting.mayor:Кметът на общината`,
};

export const proposalVerdictLooks: Record<Schemas['ProposalVerdict'], Look> = {
  accepted: { text: $localize`:@@layout.label.proposal.accepted:Приема се`, tone: 'success', icon: 'check' },
  partly: { text: $localize`:@@layout.label.proposal.partly:Приема се отчасти`, tone: 'warning', icon: 'half' },
  not_accepted: { text: $localize`:@@layout.label.proposal.not-accepted:Не се приема`, tone: 'neutral', icon: 'close' },
};
