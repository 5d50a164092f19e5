import { ANSWERS, CASES, VERDICT_TABLE } from './case-tables.js';
import type { Dataset, DatasetName } from './dataset.js';
import { ASSESSMENTS, COMMITMENTS } from './monitoring-tables.js';
import { DEPARTMENTS, ORGANISATIONS, SETTLEMENTS, TOPICS } from './reference-tables.js';

/** Every table of the export; a dataset without one does not compile. */
export const DATASETS: Readonly<Record<DatasetName, Dataset>> = {
  cases: CASES,
  answers: ANSWERS,
  verdicts: VERDICT_TABLE,
  commitments: COMMITMENTS,
  assessments: ASSESSMENTS,
  organisations: ORGANISATIONS,
  departments: DEPARTMENTS,
  topics: TOPICS,
  settlements: SETTLEMENTS,
};
