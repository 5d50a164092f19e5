import { HttpClient } from '@angular/common/http';
import { Component, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { LineField } from '../../desk-form/line-field';
import { limitText } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, shownIn, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { suggestSlug } from '../form/suggest-slug';
import { adminApi, type Department } from '../records';

const empty = {
  nameBg: '',
  nameEn: '',
  slug: '',
  email: '',
  phone: '',
  headOfficeBg: '',
  headOfficeEn: '',
  addressBg: '',
  addressEn: '',
  hoursBg: '',
  hoursEn: '',
};

/** What is told of a department. Without one it adds a new one. */
@Component({
  selector: 'app-department-form',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule, RouterLink, SaveButton],
  templateUrl: './department-form.html',
})
export class DepartmentForm implements OnInit {
  readonly department = input<Department | null>(null);
  readonly saved = output<Department>();

  private readonly http = inject(HttpClient);
  protected readonly labels = fieldLabels;
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.nameBg, { min: 1, max: 120 });
      limitText(path.nameEn, { min: 1, max: 120 });
      limitText(path.slug, { min: 1, max: 60 });
      expectKind(path.slug, 'slug');
      expectKind(path.email, 'email');
      limitText(path.phone, { min: 1, max: 30 }, () => true);
      for (const field of [path.addressBg, path.addressEn, path.hoursBg, path.hoursEn]) limitText(field, { min: 1, max: 200 }, () => true);
      for (const field of [path.headOfficeBg, path.headOfficeEn]) limitText(field, { min: 1, max: 120 }, () => true);
    },
    this.record.sending(() => this.send()),
  );
  constructor() {
    suggestSlug(this.record.typed, () => this.department() === null);
  }

  ngOnInit(): void {
    const department = this.department();
    if (department === null) return;
    this.record.show(shownIn(empty, department));
  }

  private async send(): Promise<void> {
    const department = this.department();
    const saved = await firstValueFrom(
      department === null
        ? this.http.post<Department>(`${adminApi}/departments`, withNulls(this.record.typed(), 'email', 'phone'))
        : this.http.patch<Department>(`${adminApi}/departments/${department.slug}`, withNulls(this.record.changes(), 'email', 'phone')),
    );
    this.record.settle();
    this.saved.emit(saved);
  }
}
