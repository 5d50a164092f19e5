import type { ReasonCode } from '../../../core/api/contract';

/** What the author is told for each reason, as a beginning: what was decided, why, and what happens next. */
export const rejectTemplates: Record<ReasonCode, string> = {
  names_private_person: $localize`:@@staff-desk.reject.template.names-private-person:Не публикуваме текста, защото в него се назовава частно лице. Случаят остава в общината и ще получите отговор тук.`,
  insult: $localize`:@@staff-desk.reject.template.insult:Не публикуваме текста, защото съдържа обида. Случаят остава в общината и ще получите отговор тук. Можете да опишете същото без обида с нов сигнал.`,
  outside_competence: $localize`:@@staff-desk.reject.template.outside-competence:Не публикуваме текста, защото общината няма право да решава този въпрос. Ще го препратим на компетентния орган и ще Ви кажем на кого.`,
  duplicate: $localize`:@@staff-desk.reject.template.duplicate:Не публикуваме текста, защото същият въпрос вече е подаден и се разглежда. Отговора ще намерите при първия случай.`,
  no_concrete_facts: $localize`:@@staff-desk.reject.template.no-concrete-facts:Не публикуваме текста, защото не казва какво, къде и кога се е случило. Допишете го тук със съобщение и ще го прегледаме отново.`,
  older_than_two_years: $localize`:@@staff-desk.reject.template.older-than-two-years:Не публикуваме текста, защото нарушението е отпреди повече от две години. Законът не допуска производство след този срок.`,
  spam: $localize`:@@staff-desk.reject.template.spam:Не публикуваме текста, защото е нежелано съобщение. С това случаят приключва.`,
  unlawful_content: $localize`:@@staff-desk.reject.template.unlawful-content:Не публикуваме текста, защото съдържанието му нарушава закона. Случаят остава в общината и ще получите отговор тук.`,
};

/** Reasons that end the case together with the withholding; there is nothing to route any more. */
export const endingReasons: ReadonlySet<string> = new Set<ReasonCode>(['spam', 'duplicate']);
