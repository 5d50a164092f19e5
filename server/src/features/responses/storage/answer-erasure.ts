import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Erases the words of answers; outcomes, offices, departments and dates stay. */
@Injectable()
export class AnswerErasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * All words of the answers to the case; or with `publicText`, which stays in the register, only those that the public does not read: what
   * was redacted, and quotes of what the text does not say any more. No span can be shown over words that are gone.
   */
  async eraseTexts(id: SubmissionId, publicText: string | null): Promise<void> {
    const keepsPublic = publicText !== null;
    await this.unitOfWork.query(
      `update answer_commitment c
          set what = case when $2 then coalesce(c.public_what, c.what) else '' end,
              public_what = case when $2 then c.public_what end
         from response r where r.id = c.response_id and r.submission_id = $1`,
      [id, keepsPublic],
    );
    await this.unitOfWork.query(
      `update response_version v
          set text = case when $2 then coalesce(v.public_text, v.text) else '' end,
              correction_note = case when not $2 then null when v.redacted_at is null then v.correction_note else v.public_correction_note end,
              legal_ground = case when not $2 then null when v.redacted_at is null then v.legal_ground else v.public_legal_ground end,
              points = case when $2 then (
                  select coalesce(jsonb_agg(jsonb_build_object(
                      'quote', case when strpos($3, p.point -> 'quote' ->> 'words') > 0 then p.point -> 'quote'
                                    else '{"start":0,"end":0,"words":""}'::jsonb end,
                      'reply', coalesce(v.public_replies -> (p.place::int - 1), p.point -> 'reply')) order by p.place), '[]'::jsonb)
                    from jsonb_array_elements(v.points) with ordinality as p (point, place)) else '[]'::jsonb end,
              public_text = case when $2 then v.public_text when v.redacted_at is not null then '' end,
              public_correction_note = case when $2 then v.public_correction_note end,
              public_legal_ground = case when $2 then v.public_legal_ground end,
              public_replies = case when $2 then v.public_replies end,
              redactions = case when v.redacted_at is not null
                then '{"text":[],"correctionNote":[],"legalGround":[],"commitment":[],"replies":[]}'::jsonb end
         from response r where r.id = v.response_id and r.submission_id = $1`,
      [id, keepsPublic, publicText ?? ''],
    );
  }
}
