import { Component, computed, input } from '@angular/core';

import type { DataColumnType, DataTable } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { formatBytes, formatNumber, plural } from '../../core/i18n/numbers';
import { Icon } from '../../ui/icon';

const TYPES: Readonly<Record<DataColumnType, string>> = {
  text: $localize`:@@open-data.type.text:текст`,
  code: $localize`:@@open-data.type.code:код`,
  integer: $localize`:@@open-data.type.integer:цяло число`,
  date: $localize`:@@open-data.type.date:дата`,
  instant: $localize`:@@open-data.type.instant:момент (UTC)`,
  flag: $localize`:@@open-data.type.flag:true или false`,
  address: $localize`:@@open-data.type.address:адрес`,
};

const ONE_ROW = $localize`:@@open-data.row:ред`;
const ROWS = $localize`:@@open-data.rows:реда`;

/** One table: what it holds, its two files, and every column explained, folded away. */
@Component({
  selector: 'app-data-table-card',
  imports: [Icon],
  templateUrl: './data-table-card.html',
})
export class DataTableCard {
  readonly table = input.required<DataTable>();

  private readonly language = injectLanguage();
  protected readonly title = computed(() => localizedText(this.language, this.table(), 'title'));
  protected readonly says = computed(() => localizedText(this.language, this.table(), 'says'));
  protected readonly rows = computed(() => {
    const { rows } = this.table();
    return rows === null ? null : `${formatNumber(rows, this.language)} ${plural(rows, this.language, { one: ONE_ROW, other: ROWS })}`;
  });
  protected readonly files = computed(() =>
    this.table().files.map((file) => ({
      ...{ name: file.name, path: file.path, size: formatBytes(file.bytes, this.language) },
      format: file.name.endsWith('.csv') ? 'CSV' : 'JSON Lines',
    })),
  );
  protected readonly columns = computed(() =>
    this.table().columns.map((column) => ({
      ...{ name: column.name, type: TYPES[column.type], refersTo: column.refersTo, isRequired: column.isRequired },
      title: localizedText(this.language, column, 'title'),
      says: localizedText(this.language, column, 'says'),
      codes: column.codes.map((code) => ({ code: code.code, means: localizedText(this.language, code, 'means') })),
    })),
  );
}
