import { failure, type Result, success } from '../../../kernel/problem.js';
import type { AuthorityDirectory } from '../../authorities/index.js';
import { SUBMISSION_INVALID } from '../domain/submission-problems.js';
import type { About, SubmissionContent } from '../domain/submission.js';
import { ruleBroken } from '../domain/submit-rules.js';
import type { AboutForm, SubmissionForm } from './submission-form.dto.js';

/** What a valid form says, in the words of the domain; 422 `/about/department` when its slug names no department. */
export function contentOf(form: SubmissionForm, directory: AuthorityDirectory): Result<SubmissionContent> {
  const about = form.about ? aboutOf(form.about, directory) : success(null);
  if (!about.ok) return about;
  const { kind, topic, title, text, language, identity, author } = form;
  return success({
    kind,
    topic,
    title,
    text,
    language,
    identity,
    authorName: author?.name ?? null,
    authorEmail: author?.email ?? null,
    authorPhone: author?.phone ?? null,
    about: about.value,
    occurredOn: form.occurredOn ?? null,
    settlement: form.settlement ?? null,
    address: form.address ?? null,
  });
}

/** Null when nobody is named. A closed department is known, too: what it did stays its own. */
function aboutOf({ department: slug, office = null, name = null }: AboutForm, directory: AuthorityDirectory): Result<About | null> {
  const department = slug ? directory.department(slug) : null;
  if (slug && !department) return failure(SUBMISSION_INVALID, { errors: [ruleBroken('/about/department', 'department_unknown')] });
  if (!department && office === null && name === null) return success(null);
  return success({ departmentId: department?.id ?? null, office, name });
}
