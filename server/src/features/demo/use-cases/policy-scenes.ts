import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDate, civilDateIn, isAfter } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { csv } from '../../../platform/http/csv.js';
import { ConfirmImport, CreatePolicy, PolicyDocuments, PreviewImport, PublishPolicy, RecordValue } from '../../policies/index.js';
import { type DemoIndicator, type DemoMeasure, policyCorrection, policyMeasures } from '../content/policy-measures.js';
import type { DepartmentSlug } from '../content/script.js';

const SLUG = 'piro-2021-2027';
const HEADER = ['Код', 'Мярка', 'Отдел', 'Срок', 'Бюджет', 'Валута', 'Показател', 'Мерна единица'];
const READINGS = ['Начална стойност', 'Начална дата', 'Целева стойност', 'Целева дата'];

/** The development plan of the demo: an administrator imports it, the departments report on it. */
@Injectable()
export class PolicyScenes {
  constructor(
    private readonly createPolicy: CreatePolicy,
    private readonly previewImport: PreviewImport,
    private readonly confirmImport: ConfirmImport,
    private readonly publishPolicy: PublishPolicy,
    private readonly recordValue: RecordValue,
    private readonly documents: PolicyDocuments,
    private readonly clock: Clock,
  ) {}

  async play(administrator: StaffActor, officialOf: (department: DepartmentSlug) => StaffActor): Promise<void> {
    await this.createPolicy.run(administrator, {
      ...{ slug: SLUG, kind: 'development_plan', actNumber: 'Решение № 112', actDate: civilDate('2021-06-30') },
      titleBg: 'План за интегрирано развитие на общината 2021–2027 (измислен)',
      titleEn: 'Integrated development plan of the municipality 2021–2027 (fictional)',
      ...{ periodFrom: civilDate('2021-01-01'), periodTo: civilDate('2027-12-31') },
      goals: [
        'До всяко село се стига безопасно, през всички сезони.',
        'Никой не остава без място в детска градина или без грижа у дома.',
        'Хората виждат какво е обещано и какво е направено.',
      ],
    });
    const file = Buffer.from(csv([...HEADER, ...READINGS], policyMeasures.flatMap(rowsOf)), 'utf8');
    const { id, plan } = await this.previewImport.run(administrator, SLUG, file);
    if (id === null) throw new Error(`The plan of the demo cannot be imported: ${JSON.stringify(plan.faults)}`);
    await this.confirmImport.run(administrator, SLUG, id);
    await this.publishPolicy.run(administrator, { slug: SLUG, ifMatch: undefined });
    for (const measure of policyMeasures) {
      for (const indicator of measure.indicators ?? []) await this.report(indicator, officialOf(measure.department));
    }
    await this.correct(officialOf('blagoustroyavane'));
  }

  private async report({ name, unit, values }: DemoIndicator, official: StaffActor): Promise<void> {
    const today = civilDateIn(this.clock.now());
    const { id } = await this.find(name);
    for (const [value, day, sourceText] of values) {
      const on = civilDate(day);
      if (isAfter(on, today)) continue;
      await this.recordValue.run(official, id, { value, unit, on, sourceText, sourceUrl: null }, null);
    }
  }

  private async correct(official: StaffActor): Promise<void> {
    const { indicator, on, value, reason } = policyCorrection;
    const { id, unit, values } = await this.find(indicator);
    const wrong = values.find((each) => each.on === on);
    if (!wrong) return;
    const { sourceText, sourceUrl } = wrong;
    await this.recordValue.run(official, id, { value, unit, on: wrong.on, sourceText, sourceUrl }, { valueId: wrong.id, reason });
  }

  private async find(name: string) {
    const document = await this.documents.read(SLUG, 'published');
    const found = document?.measures.flatMap(({ indicators }) => indicators).find(({ indicator }) => indicator.name === name);
    if (!found) throw new Error(`The plan of the demo has no indicator ${name}`);
    return { ...found.indicator, values: found.values };
  }
}

function rowsOf({ code, title, department, due = '', budget = '', indicators = [] }: DemoMeasure): string[][] {
  const [first, ...more] = indicators.map(({ name, unit, from, to }) => [name, unit, ...from, ...to]);
  const own = [code, title, department, due, budget, budget === '' ? '' : 'BGN'];
  return [[...own, ...(first ?? ['', '', '', '', '', ''])], ...more.map((indicator) => [code, '', '', '', '', '', ...indicator])];
}
