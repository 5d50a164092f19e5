import { abuseOfOfficeCases } from './cases-abuse-of-office.js';
import { briberyCases } from './cases-bribes.js';
import { communityCases } from './cases-community.js';
import { conflictOfInterestCases } from './cases-conflict-of-interest.js';
import { counterCases } from './cases-counter.js';
import { ethicsCases } from './cases-ethics.js';
import { pendingCases } from './cases-pending.js';
import { procurementCases } from './cases-procurement.js';
import { publicPlacesCases } from './cases-public-places.js';
import { streetCases } from './cases-streets.js';
import { townHallCases } from './cases-town-hall.js';
import { villageCases } from './cases-villages.js';
import { wasteCases } from './cases-waste.js';
import { withheldAndAnsweredCases } from './cases-withheld-and-answered.js';
import { withheldCases } from './cases-withheld.js';
import type { DemoCase } from './script.js';

/** Oldest receipt first, so that a case merged into another finds it already there. */
export const cases: readonly DemoCase[] = [
  ...streetCases,
  ...villageCases,
  ...wasteCases,
  ...publicPlacesCases,
  ...townHallCases,
  ...counterCases,
  ...communityCases,
  ...procurementCases,
  ...briberyCases,
  ...conflictOfInterestCases,
  ...abuseOfOfficeCases,
  ...ethicsCases,
  ...withheldCases,
  ...withheldAndAnsweredCases,
  ...pendingCases,
].sort((a, b) => b.receivedDaysAgo - a.receivedDaysAgo);
