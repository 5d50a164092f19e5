import { type CanActivateFn, type Routes } from '@angular/router';

import { onlyFor, signedIn, toOwnHome } from './access/guards';
import { keepUnsavedText } from './desk-form/unsaved-work';

/** Whoever decides appeals has the queue and the review of moderators, with those cases alone. */
const forReview: CanActivateFn[] = [onlyFor('moderator', 'appeals')];
const forOfficials: CanActivateFn[] = [onlyFor('official')];
const forCasework: CanActivateFn[] = [onlyFor('moderator', 'official')];
/** Whoever decides appeals is called to a case by a note in it, too. */
const forNotes: CanActivateFn[] = [onlyFor('moderator', 'official', 'appeals')];

/** The desk of moderators, officials and monitors, and the way in. */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: $localize`:@@staff-desk.sign-in.title:Вход за служители`,
    loadComponent: () => import('./entry/sign-in-page').then((file) => file.SignInPage),
  },
  {
    path: 'accept',
    title: $localize`:@@staff-desk.accept.title:Покана`,
    loadComponent: () => import('./entry/accept-page').then((file) => file.AcceptPage),
  },
  {
    path: 'reset',
    pathMatch: 'full',
    title: $localize`:@@staff-desk.reset.title:Забравена парола`,
    loadComponent: () => import('./entry/reset-page').then((file) => file.ResetPage),
  },
  {
    path: 'reset/complete',
    title: $localize`:@@staff-desk.reset-complete.title:Нова парола`,
    loadComponent: () => import('./entry/reset-complete-page').then((file) => file.ResetCompletePage),
  },
  {
    path: 'trouble',
    title: $localize`:@@staff-desk.server-away.title:Сървърът не отговаря`,
    loadComponent: () => import('./access/trouble-page').then((file) => file.TroublePage),
  },
  {
    path: 'not-for-you',
    title: $localize`:@@staff-desk.not-for-you.title:Друга роля`,
    loadComponent: () => import('./access/not-for-you-page').then((file) => file.NotForYouPage),
  },
  {
    path: '',
    canActivate: [signedIn],
    runGuardsAndResolvers: 'always',
    children: [
      { path: '', pathMatch: 'full', canActivate: [toOwnHome], children: [] },
      {
        path: 'second-step',
        title: $localize`:@@staff-desk.second-step.title:Втора стъпка при вход`,
        loadComponent: () => import('./entry/second-step-page').then((file) => file.SecondStepPage),
      },
      {
        path: 'queue',
        title: $localize`:@@staff-desk.queue.title:Опашка`,
        canActivate: forReview,
        loadComponent: () => import('./queue/queue-page').then((file) => file.QueuePage),
      },
      {
        path: 'review/:number',
        title: $localize`:@@staff-desk.review.title:Преглед`,
        canActivate: forReview,
        canDeactivate: [keepUnsavedText],
        loadComponent: () => import('./review/review-page').then((file) => file.ReviewPage),
      },
      {
        path: 'after-answers',
        title: $localize`:@@staff-verdict.desk.heading:След отговора`,
        canActivate: [onlyFor('moderator')],
        loadComponent: () => import('./verdict/verdict-desk-page').then((file) => file.VerdictDeskPage),
      },
      {
        path: 'inbox',
        title: $localize`:@@staff-desk.inbox.title:Входяща`,
        canActivate: forOfficials,
        loadComponent: () => import('./casework/inbox-page').then((file) => file.InboxPage),
      },
      {
        path: 'cases/:number',
        title: $localize`:@@staff-desk.case.title:Случай`,
        canActivate: forNotes,
        loadComponent: () => import('./casework/case-page').then((file) => file.CasePage),
      },
      {
        path: 'cases/:number/answer',
        title: $localize`:@@staff-desk.answer.title:Отговор`,
        canActivate: forOfficials,
        canDeactivate: [keepUnsavedText],
        loadComponent: () => import('./answer/answer-page').then((file) => file.AnswerPage),
      },
      {
        path: 'answer-templates',
        title: $localize`:@@staff-answer.templates.title:Шаблони за отговори`,
        canActivate: [onlyFor('official', 'administrator')],
        loadComponent: () => import('./answer/templates-page').then((file) => file.TemplatesPage),
      },
      {
        path: 'cases/:number/print',
        title: $localize`:@@staff-desk.print.title:За печат`,
        canActivate: forCasework,
        loadComponent: () => import('./answer/letter-page').then((file) => file.LetterPage),
      },
      {
        path: 'search',
        title: $localize`:@@staff-desk.search.title:Търсене`,
        canActivate: forCasework,
        loadComponent: () => import('./search/search-page').then((file) => file.SearchPage),
      },
      {
        path: 'mentions',
        title: $localize`:@@staff-notes.mentions.title:Споменавания`,
        canActivate: forNotes,
        loadComponent: () => import('./notes/mentions-page').then((file) => file.MentionsPage),
      },
      {
        path: 'commitments',
        title: $localize`:@@staff-commitments.list.heading:Ангажименти`,
        canActivate: forOfficials,
        loadComponent: () => import('./commitments/own-commitments-page').then((file) => file.OwnCommitmentsPage),
      },
      {
        path: 'commitments/:number',
        title: $localize`:@@staff-commitments.list.heading:Ангажименти`,
        canActivate: forOfficials,
        canDeactivate: [keepUnsavedText],
        loadComponent: () => import('./commitments/report-page').then((file) => file.ReportPage),
      },
      {
        path: 'entries',
        title: $localize`:@@staff-redaction.entries.heading:Казаното по ангажименти`,
        canActivate: [onlyFor('moderator')],
        loadComponent: () => import('./entries/entries-page').then((file) => file.EntriesPage),
      },
      {
        path: 'entries/:number',
        title: $localize`:@@staff-redaction.entries.heading:Казаното по ангажименти`,
        canActivate: [onlyFor('moderator')],
        loadComponent: () => import('./entries/commitment-entries-page').then((file) => file.CommitmentEntriesPage),
      },
      {
        path: 'indicators',
        title: $localize`:@@staff-policies.reporting.heading:Показатели`,
        canActivate: forOfficials,
        loadComponent: () => import('./reporting/indicator-list').then((file) => file.IndicatorList),
      },
      {
        path: 'indicators/:id',
        title: $localize`:@@staff-policies.reporting.heading:Показатели`,
        canActivate: forOfficials,
        canDeactivate: [keepUnsavedText],
        loadComponent: () => import('./reporting/record-value-page').then((file) => file.RecordValuePage),
      },
      {
        path: 'proposals',
        title: $localize`:@@staff-consultations.queue.heading:Предложения`,
        canActivate: [onlyFor('moderator')],
        loadComponent: () => import('./proposals/proposal-queue').then((file) => file.ProposalQueue),
      },
      {
        path: 'consultations',
        title: $localize`:@@staff-consultations.title:Консултации`,
        canActivate: [onlyFor('official', 'administrator')],
        loadComponent: () => import('./proposals/consultation-desk-list').then((file) => file.ConsultationDeskList),
      },
      {
        path: 'consultations/:slug',
        title: $localize`:@@staff-consultations.title:Консултации`,
        canActivate: [onlyFor('official', 'administrator')],
        loadComponent: () => import('./proposals/decision-desk').then((file) => file.DecisionDesk),
      },
      {
        path: 'monitoring',
        title: $localize`:@@staff-assess.list.heading:Ангажименти за оценка`,
        canActivate: [onlyFor('monitor')],
        loadComponent: () => import('./assess/monitoring-page').then((file) => file.MonitoringPage),
      },
      {
        path: 'monitoring/:number',
        title: $localize`:@@staff-assess.title:Оценка`,
        canActivate: [onlyFor('monitor')],
        canDeactivate: [keepUnsavedText],
        loadComponent: () => import('./assess/assess-page').then((file) => file.AssessPage),
      },
      {
        path: 'campaigns',
        canActivate: [onlyFor('monitor')],
        loadChildren: () => import('./campaigns/campaigns.routes').then((file) => file.routes),
      },
      {
        path: 'programs',
        canActivate: [onlyFor('monitor', 'administrator')],
        loadChildren: () => import('./programs/programs.routes').then((file) => file.routes),
      },
      {
        path: 'assessments',
        title: $localize`:@@staff-assess.replies.heading:Оценки за отговор`,
        canActivate: forOfficials,
        loadComponent: () => import('./assess/reply-list').then((file) => file.ReplyList),
      },
      {
        path: 'assessments/:id',
        title: $localize`:@@staff-assess.replies.heading:Оценки за отговор`,
        canActivate: forOfficials,
        canDeactivate: [keepUnsavedText],
        loadComponent: () => import('./assess/reply-page').then((file) => file.ReplyPage),
      },
      {
        path: 'changes',
        title: $localize`:@@staff-desk.changes.title:Промени`,
        loadComponent: () => import('./monitor-desk/changes-entry').then((file) => file.ChangesEntry),
      },
      {
        path: 'searches',
        title: $localize`:@@staff-monitor.searches.heading:Запазени търсения`,
        canActivate: [onlyFor('monitor')],
        loadComponent: () => import('./monitor-desk/searches-page').then((file) => file.SearchesPage),
      },
      {
        path: 'searches/:id',
        title: $localize`:@@staff-monitor.search.title:Запазено търсене`,
        canActivate: [onlyFor('monitor')],
        loadComponent: () => import('./monitor-desk/search-page').then((file) => file.SearchPage),
      },
    ],
  },
];
