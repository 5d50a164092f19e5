import { vocabulary } from '../../submissions/index.js';
import { aSubmission } from '../../../../test/factories/submission.js';
import { DISCLOSURES, isProtected, judgeChoices, LEAVE, SOURCES, usualDisclosure } from './disclosure.js';

const choices = { source: 'original', disclosed: 'nothing', disclosureReason: null, words: null } as const;
const REASON = 'Органът трябва да се свърже с подателя за оглед.';
