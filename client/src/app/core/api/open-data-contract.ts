import type { Schemas } from './contract';

// What is given away whole
export type OpenDataPage = Schemas['OpenDataPage'];
export type DataTable = Schemas['DataTable'];
export type DataFile = Schemas['DataFile'];
export type DataDay = Schemas['DataDay'];
export type DataColumnType = Schemas['DataColumnType'];
