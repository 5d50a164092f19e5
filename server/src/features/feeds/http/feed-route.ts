import { applyDecorators, Get, Header } from '@nestjs/common';
import { CALENDAR_TYPE } from '../../../platform/calendar/calendar-document.js';
import { ATOM_TYPE } from '../atom/atom-document.js';

/** As for lists of cases: what is withheld has to vanish soon, and the tag of what has not changed saves the rest. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

/** A route that answers with a document for programs of readers, of that media type. */
const documentAt = (type: string, path: string): MethodDecorator =>
  applyDecorators(Get(path), Header('cache-control', BRIEFLY), Header('content-type', type));

/** A route that answers with an Atom feed (RFC 4287). */
export const AtomAt = (path: string): MethodDecorator => documentAt(ATOM_TYPE, path);

/** A route that answers with a calendar (RFC 5545). */
export const CalendarAt = (path: string): MethodDecorator => documentAt(CALENDAR_TYPE, path);
