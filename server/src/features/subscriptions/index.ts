/** The public door of subscriptions: what is followed besides single cases. */
export { SubscriptionsModule } from './subscriptions.module.js';
export { mayBeListed } from './reads/news.js';
export { FollowedLists } from './reads/followed-lists.js';
export { MonitoringSubjects } from './reads/monitoring-subjects.js';
export { isMonitoringSubject } from './domain/monitoring-subject.js';
export { SubjectWords } from './reads/subject-words.js';
