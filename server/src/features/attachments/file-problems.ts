import { type Problem, ProblemException, type ProblemType, problemType } from '../../kernel/problem.js';
import { TOO_LARGE, UNSUPPORTED_MEDIA } from '../../platform/http/http-problems.js';
import { FILE_FAULTS, type FileFault } from './domain/file-faults.js';

const FILE_REFUSED = problemType({
  slug: 'file-refused',
  status: 422,
  title: { bg: 'Файлът не може да се приеме', en: 'The file cannot be accepted' },
  detail: { bg: 'Изберете друг файл и опитайте пак.', en: 'Choose another file and try again.' },
});

const TYPES: Partial<Readonly<Record<FileFault, ProblemType>>> = {
  file_too_large: TOO_LARGE,
  kind_not_accepted: UNSUPPORTED_MEDIA,
  name_and_content_differ: UNSUPPORTED_MEDIA,
};

/** The problem that names the field `file`: 413 for the size, 415 for the kind, 422 for everything else. */
export function fileProblem(fault: FileFault): Problem {
  return { type: TYPES[fault] ?? FILE_REFUSED, errors: [{ pointer: '/file', code: fault, detail: FILE_FAULTS[fault] }] };
}

export function refuseFile(fault: FileFault): never {
  throw new ProblemException(fileProblem(fault));
}
