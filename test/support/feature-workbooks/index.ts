/** Workbooks with a list of KPIs, each with something in it that must not be lost. */
import { DRAWN } from './drawn';
import { IN_SHEETS } from './in-sheets';
import { IN_WORKBOOKS } from './in-workbooks';

export { KPIS, workbookWith, type Feature } from './build';
export const FEATURES = [...IN_SHEETS, ...DRAWN, ...IN_WORKBOOKS];
