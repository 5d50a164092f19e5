/** A part of the public API: a tag of the contract, in the order in which a reader meets them. */
export interface Subject {
  readonly tag: string;
  /** How readers of the document see it named. */
  readonly name: string;
  readonly description: string;
}

/** What everybody may use, by subject. Tags that are not here are those of staff's screens and of the forms of the site. */
export const PUBLIC_SUBJECTS: readonly Subject[] = [
  {
    tag: 'submissions',
    name: 'Submissions',
    description: 'Recommendations and signals: read and search what was published, find what is alike, support it, send one.',
  },
  { tag: 'cases', name: 'One’s own case', description: 'What an author does with the number and the access code of a case.' },
  { tag: 'files', name: 'Files', description: 'Public files of cases, of answers and of evidence.' },
  { tag: 'follows', name: 'Letters', description: 'Letters about a list, a case or a promise, and how they end.' },
  { tag: 'departments', name: 'Departments', description: 'How the municipality and each department keep the terms of law.' },
  { tag: 'figures', name: 'Figures', description: 'Statistics, and what was confirmed of what was promised.' },
  { tag: 'commitments', name: 'Commitments', description: 'What was promised, what departments report and what monitors find.' },
  { tag: 'policies', name: 'Policy documents', description: 'Programmes and plans with their measures, indicators and values.' },
  { tag: 'consultations', name: 'Consultations', description: 'Draft acts, and what people propose.' },
  { tag: 'monitors', name: 'Monitors', description: 'Independent organisations, and their campaigns.' },
  {
    tag: 'moderation-register',
    name: 'Moderation register',
    description: 'Every decision of a moderator, without what was withheld, and the reasons that there are.',
  },
  { tag: 'log', name: 'Transparency log', description: 'The log in which nothing vanishes, its proofs and receipts.' },
  { tag: 'open-data', name: 'Open data', description: 'What can be downloaded as a whole.' },
  { tag: 'work-calendar', name: 'Terms and holidays', description: 'Terms of law, working days and how a last day is counted.' },
  { tag: 'site', name: 'The site', description: 'The municipality, what forms offer, the types of problems, terms of retention.' },
];
