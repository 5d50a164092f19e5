import { dueOn } from '../../src/features/work-calendar/index.js';
import { civilDate } from '../../src/kernel/civil-date.js';
import { TERMS_OF_LAW } from './terms-of-law.js';

// Started with another `TZ` by work-calendar/domain/other-zones.spec.ts: prints the zone that the process has, and each due day.

const due = TERMS_OF_LAW.map(([start, count, unit]) => dueOn(civilDate(start), { unit, count }).dueOn);
process.stdout.write(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, due }));
