import type { AttachmentId } from '../../../kernel/ids.js';
import {
  ChoiceField,
  IdField,
  IdListField,
  LineField,
  OffsetField,
  PartField,
  PartListField,
  TextField,
} from '../../../platform/http/fields/field.js';
import { type CaseForwarding, LetterChoicesRequest } from '../../forwarding/index.js';
import { parseCaseNumber } from '../../language/index.js';
import { type Decision, type DecisionGiven, DECISIONS, type MergingGiven } from '../../moderation/index.js';
import { REASON_CODE, REASON_CODE_MAX } from '../../reasons/index.js';
import { vocabulary } from '../../submissions/index.js';
import { DecisionRedactions } from './redactions.dto.js';

const { note, publicText, publicTitle } = vocabulary.LIMITS;
/** Longest slug, in characters. */
const SLUG = 100;
/** Ids that one request names at most. */
const MOST_FILES = 50;
const TO_THE_AUTHOR = 'What the author is told, word for word.';

const OWN_WORDS = 'A public text of your own words; both are required by `publish_redacted` without `redactions`.';

/** The redactions of a file as the moderator saw them. */
export class SeenFileVersion {
  @IdField() id!: AttachmentId;
  @OffsetField({ description: 'The version of its redactions; 412 when it is another by now.' }) version!: number;
}

/** A decision on the text of a case, on its way to a department, or on both. */
export class DecisionRequest {
  @ChoiceField(DECISIONS, {
    enumName: 'Decision',
    description:
      '`publish` shows the text as written, `publish_redacted` another one, `reject` withholds it, or proposes to where two have to agree, `route` only sends it on.',
  })
  decision!: Decision;

  @LineField({
    max: REASON_CODE_MAX,
    optional: true,
    description: `${REASON_CODE.description} Required by \`reject\`.`,
    example: REASON_CODE.example,
  })
  reasonCode?: vocabulary.ReasonCode | null;

  @TextField({ ...note, optional: true, description: `${TO_THE_AUTHOR} Required by \`reject\`.` }) note?: string | null;
  @LineField({ ...publicTitle, optional: true, description: OWN_WORDS }) publicTitle?: string | null;
  @TextField({ ...publicText, optional: true, description: OWN_WORDS }) publicText?: string | null;

  @PartField(() => DecisionRedactions, {
    optional: true,
    description: 'With `publish_redacted`: what is taken out of the original, in place of `publicTitle` and `publicText`.',
  })
  redactions?: DecisionRedactions | null;

  @LineField({ max: SLUG, optional: true, description: 'Slug. Required by `route`; with any other decision it routes in the same step.' })
  department?: string | null;

  @IdListField({ max: MOST_FILES, optional: true, description: 'Exactly the files that become public; left out, they stay as they are.' })
  publicAttachments?: AttachmentId[] | null;

  @PartListField(() => SeenFileVersion, {
    min: 0,
    max: MOST_FILES,
    optional: true,
    description: 'What you saw of the files that become public; left out, nothing is compared.',
  })
  fileVersions?: SeenFileVersion[] | null;

  toDecision(): DecisionGiven {
    const { decision, reasonCode = null, department = null, publicAttachments = null } = this;
    const { note: told = null, publicTitle: ownTitle = null, publicText: ownText = null } = this;
    return {
      decision,
      reasonCode,
      note: told,
      publicTitle: ownTitle,
      publicText: ownText,
      redactions: this.redactions?.toSpans() ?? null,
      redactionsVersion: this.redactions?.version ?? null,
      department,
      publicAttachments,
      fileVersions: this.fileVersions ?? null,
    };
  }
}

export class ForwardingRequest extends LetterChoicesRequest {
  @LineField({ max: SLUG, description: 'Slug of the authority that is competent.' }) authority!: string;
  @TextField({ ...note, description: TO_THE_AUTHOR }) note!: string;

  toForwarding(): CaseForwarding {
    return { authority: this.authority, note: this.note, letter: this.toGiven() };
  }
}

export class MergingRequest {
  @LineField({ max: 40, description: 'Number of the earlier case.', example: '7KQ2-M9XW' }) into!: string;
  @TextField({ ...note, optional: true, description: TO_THE_AUTHOR }) note?: string | null;

  @TextField({ ...note, optional: true, description: 'What it tells that the earlier case does not; for those who answer that one.' })
  newFacts?: string | null;

  toMerging(): MergingGiven {
    return { into: parseCaseNumber(this.into), note: this.note ?? null, newFacts: this.newFacts ?? null };
  }
}

export class UnmergingRequest {
  @TextField({ ...note, description: TO_THE_AUTHOR }) note!: string;
}

export class ClosureRequest {
  @TextField({ ...note, optional: true, description: TO_THE_AUTHOR }) note?: string | null;
}

export class ReopeningRequest {
  @TextField({ ...note, description: TO_THE_AUTHOR }) note!: string;
}
