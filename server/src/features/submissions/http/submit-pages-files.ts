import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { type FieldError, type Problem, ProblemException } from '../../../kernel/problem.js';
import { idRule } from '../../../platform/http/fields/rules.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { readUploads, type Upload } from '../../../platform/http/uploads.js';
import type { PostedForm } from '../../../platform/pages/answer-form.js';
import { fileProblem, refuseFile } from '../../attachments/index.js';
import { stepAfterSaving } from '../domain/draft.js';
import type { DraftKey } from '../storage/drafts.repository.js';
import { DraftFiles } from '../use-cases/draft-files.js';
import { textOf } from './draft-values.js';
import { returnsToCheck, SubmitPages } from './submit-pages.js';

/** Rewriting pictures costs seconds of a processor; nobody needs more for five files. */
const FILES_OF_A_DRAFT: Limit = { name: 'draft-files', points: 60, seconds: 3_600 };

/** Answers the page of files: each chosen file is checked and kept as it arrives; the good ones stay when others are refused. */
@Injectable()
export class SubmitPagesFiles {
  constructor(
    private readonly pages: SubmitPages,
    private readonly files: DraftFiles,
    private readonly limits: RateLimits,
  ) {}

  post(post: PostedForm, id: string): Promise<void> {
    return this.pages.answer(post, () => (post.request.isMultipart() ? this.take(post, id) : this.act(post, id, post.values)), id);
  }

  private async take(post: PostedForm, id: string): Promise<string> {
    const key = this.pages.keyOf(post, id);
    await this.files.open(key);
    const problems: Problem[] = [];
    let kept = 0;
    const { fields, hasTooMany } = await readUploads(post.request, async (upload) => {
      const problem = await this.keep(key, upload);
      if (problem) problems.push(problem);
      else kept += 1;
    });
    if (hasTooMany) problems.push(fileProblem('too_many_files'));
    if (problems[0]) throw new ProblemException({ type: problems[0].type, errors: problems.flatMap(({ errors = [] }) => errors) });
    if (kept === 0 && textOf(fields, 'action') === 'add') refuseFile('file_missing');
    return this.act(post, id, fields);
  }

  private async act(post: PostedForm, id: string, fields: PostedForm['values']): Promise<string> {
    const key = this.pages.keyOf(post, id);
    const answers = await this.files.open(key);
    switch (textOf(fields, 'action')) {
      case 'remove': {
        const file = textOf(fields, 'file');
        if (idRule(file) === null) await this.files.remove(key, file as AttachmentId);
        return this.pages.pathOf(post, id, 'files');
      }
      case 'next':
        return this.pages.pathOf(post, id, stepAfterSaving(answers, 'files', returnsToCheck(post.request)));
      default:
        return this.pages.pathOf(post, id, 'files');
    }
  }

  /** Null when the file is kept; what is wrong with it otherwise, told with the name by which its sender knows it. */
  private async keep(key: DraftKey, upload: Upload): Promise<Problem | null> {
    try {
      await this.limits.take(FILES_OF_A_DRAFT, key.id);
      if (upload.isCut) refuseFile('file_too_large');
      await this.files.add(key, upload);
      return null;
    } catch (error) {
      if (!(error instanceof ProblemException) || !error.problem.errors) throw error;
      const { type, errors } = error.problem;
      return { type, errors: errors.map((each) => named(each, upload.name)) };
    }
  }
}

const named = (error: FieldError, name: string): FieldError =>
  name === '' ? error : { ...error, detail: { bg: `„${name}“: ${error.detail.bg}`, en: `“${name}”: ${error.detail.en}` } };
