import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { type AuthorityId, AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { ReasonDirectory } from '../../reasons/index.js';
import type { reads, vocabulary } from '../../submissions/index.js';
import type { Service } from '../domain/services.js';
import { KIND_WORDS } from '../texts.js';

/** Names of things as people read them, and addresses of pages. All of it from memory. */
@Injectable()
export class PublicNames {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly reasons: ReasonDirectory,
    private readonly config: Config,
  ) {}

  /** Told apart from every other service: clients know services by their names, too. */
  service({ kind, topic }: Omit<Service, 'code'>, language: Language): string {
    const { topics } = this.directory.site().site;
    const entry = topics.find(({ key }) => key === topic);
    const name = entry === undefined ? topic : language === 'bg' ? entry.nameBg : entry.nameEn;
    return `${KIND_WORDS[kind].one[language]}: ${name}`;
  }

  department(id: DepartmentId | null, language: Language): string | undefined {
    const found = id === null ? null : this.directory.departmentById(id);
    return found ? { bg: found.nameBg, en: found.nameEn }[language] : undefined;
  }

  authority(id: string | null, language: Language): string | undefined {
    const found = id === null ? null : this.directory.authorityById(id as AuthorityId);
    return found ? { bg: found.nameBg, en: found.nameEn }[language] : undefined;
  }

  settlement(ekatte: string | null, language: Language): { readonly name: string; readonly postcode: string } | null {
    const found = ekatte === null ? null : this.directory.settlement(ekatte);
    return found && { name: { bg: found.nameBg, en: found.nameEn }[language], postcode: found.postcode };
  }

  reason(code: vocabulary.ReasonCode | null, at: Date, language: Language): string | undefined {
    const found = code === null ? null : this.reasons.at(code, at);
    return found ? { bg: found.labelBg, en: found.labelEn }[language] : undefined;
  }

  page(number: reads.PublicRequest['number'], language: Language): string {
    return new URL(`/${language}/submissions/${formatCode(number)}`, this.config.publicUrl).href;
  }

  /** The one name of the jurisdiction that this server knows. */
  get jurisdiction(): string {
    return this.config.publicUrl.hostname;
  }
}
