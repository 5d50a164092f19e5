import { Reflector } from '@nestjs/core';
import type { Role } from '../../../kernel/actor.js';

/**
 * For whom a route is. A route that names no audience refuses everybody, and a test lists it.
 * - `everyone`: nobody is identified, unless `recognise` asks for it where the answer depends on the asker. With
 *   `mayLag` strangers may read what is two seconds old: never where somebody looks for what they have just sent.
 * - `author`: whoever holds the token of a case.
 * - `staff`: a signed-in account with one of the roles.
 * - `author_or_staff`: either.
 */
export type AudienceOf =
  | { readonly who: 'everyone'; readonly recognise?: boolean; readonly mayLag?: boolean }
  | { readonly who: 'author' }
  | { readonly who: 'staff'; readonly roles: readonly Role[] }
  | { readonly who: 'author_or_staff'; readonly roles: readonly Role[] };

export const Audience = Reflector.createDecorator<AudienceOf>();
