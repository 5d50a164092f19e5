import type { Role } from '../../../core/api/contract';

export interface DeskLink {
  path: string;
  text: string;
}

const changes: DeskLink = { path: '/staff/changes', text: $localize`:@@staff-desk.nav.changes:Промени` };
const news: DeskLink = { path: '/staff/changes', text: $localize`:@@staff-monitor.changes.heading:Какво се промени` };
const searches: DeskLink = { path: '/staff/searches', text: $localize`:@@staff-monitor.searches.heading:Запазени търсения` };
const afterAnswers: DeskLink = { path: '/staff/after-answers', text: $localize`:@@staff-verdict.desk.heading:След отговора` };
const indicators: DeskLink = { path: '/staff/indicators', text: $localize`:@@staff-policies.reporting.heading:Показатели` };
const commitments: DeskLink = { path: '/staff/commitments', text: $localize`:@@staff-commitments.list.heading:Ангажименти` };
const proposals: DeskLink = { path: '/staff/proposals', text: $localize`:@@staff-consultations.queue.heading:Предложения` };
const consultations: DeskLink = { path: '/staff/consultations', text: $localize`:@@staff-consultations.title:Консултации` };
const monitoring: DeskLink = { path: '/staff/monitoring', text: $localize`:@@staff-assess.nav:Ангажименти` };
const campaigns: DeskLink = { path: '/staff/campaigns', text: $localize`:@@staff-campaigns.nav:Кампании` };
const programs: DeskLink = { path: '/staff/programs', text: $localize`:@@staff-programs.nav:Програми` };
const replies: DeskLink = { path: '/staff/assessments', text: $localize`:@@staff-assess.replies.nav:Оценки` };
const entries: DeskLink = { path: '/staff/entries', text: $localize`:@@staff-redaction.entries.nav:Ангажименти` };
const search: DeskLink = { path: '/staff/search', text: $localize`:@@staff-desk.nav.search:Търсене` };

const mentions: DeskLink = { path: '/staff/mentions', text: $localize`:@@staff-notes.nav.mentions:Споменавания` };

/** The ways through the desk of each role, the page it begins its day on first. */
export const deskLinks: Record<Role, readonly DeskLink[]> = {
  moderator: [
    { path: '/staff/queue', text: $localize`:@@staff-desk.nav.queue:Опашка` },
    afterAnswers,
    proposals,
    entries,
    search,
    mentions,
    changes,
  ],
  official: [
    { path: '/staff/inbox', text: $localize`:@@staff-desk.nav.inbox:Входяща` },
    commitments,
    indicators,
    replies,
    consultations,
    search,
    mentions,
    changes,
  ],
  administrator: [{ path: '/staff/admin', text: $localize`:@@staff-desk.nav.admin:Настройки` }, programs],
  monitor: [news, monitoring, campaigns, searches, programs],
  appeals: [{ path: '/staff/queue', text: $localize`:@@staff-desk.nav.appeals:Обжалвания` }, mentions, changes],
};

/** Where a role begins its day. */
export function homeOf(role: Role): string {
  return deskLinks[role][0]?.path ?? '/staff/account';
}
