import type { AttachmentId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

/** Files of one version of an answer. */
export const MOST_FILES = 5;
/** Characters of what is said of a file for whoever does not see it. */
export const DESCRIPTION = { min: 1, max: 500 } as const;

/** A file of a version of an answer. What it is called is ours, and never how it was called where it came from. */
export interface AnswerFile {
  readonly id: AttachmentId;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** What a picture shows, or what a document says; null where the file is plain text, which everybody can read. */
  readonly description: string | null;
  /** Since when the public does not get it any more; null while it does. */
  readonly withheldAt: Date | null;
}

/** Where a file belongs. */
export interface KeptAnswerFile extends AnswerFile {
  readonly submissionId: SubmissionId;
  /** Whose file it is, and for a draft the only department that knows it. */
  readonly departmentId: DepartmentId;
  /** True until a version with it is published. */
  readonly isDraft: boolean;
}

/** The files of the version that is being written. */
export interface DraftFiles<File extends AnswerFile = AnswerFile> {
  /** Of the version before; those in `leftOut` do not go on. */
  readonly earlier: readonly File[];
  readonly leftOut: ReadonlySet<AttachmentId>;
  readonly added: readonly File[];
}

/** What the next version has: what stands in the version before, unless it was left out or taken from the public, and what was added. */
export const filesOfNext = <File extends AnswerFile>({ earlier, leftOut, added }: DraftFiles<File>): File[] => [
  ...earlier.filter(({ id, withheldAt }) => withheldAt === null && !leftOut.has(id)),
  ...added,
];

const NEEDS_DESCRIPTION: Readonly<Record<'image' | 'pdf', Words>> = {
  image: {
    bg: 'Напишете какво се вижда на снимката. Който не вижда, ще го чуе.',
    en: 'Write what the picture shows. Whoever does not see it will hear it.',
  },
  pdf: {
    bg: 'Напишете накратко какво казва документът. Който не може да го отвори, ще прочете това.',
    en: 'Write shortly what the document says. Whoever cannot open it will read that.',
  },
};

/** What is missing at `/description`: a picture and a PDF need one, a text speaks for itself. */
export function descriptionFaults(mediaType: string, description: string | null): FieldError[] {
  if (description !== null || mediaType === 'text/plain') return [];
  return [{ pointer: '/description', code: 'missing', detail: NEEDS_DESCRIPTION[mediaType === 'application/pdf' ? 'pdf' : 'image'] }];
}
