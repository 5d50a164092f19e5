/** The public door of following: what higher tiers may use. */
export { FollowingModule } from './following.module.js';
export { type Follow, type FollowedSubject, FREQUENCIES, type Frequency, type Listener } from './domain/follow.js';
export { type NewsSubject, PendingNews } from './storage/pending-news.js';
export { FOLLOW_CONFIRMED, FOLLOW_REQUESTED } from './domain/follow-events.js';
export { ConfirmFollow } from './use-cases/confirm-follow.js';
export { FollowLinks } from './use-cases/follow-links.js';
export { Followers } from './use-cases/followers.js';
export { ManageFollows } from './use-cases/manage-follows.js';
export { type FollowWish, RequestFollow } from './use-cases/request-follow.js';
