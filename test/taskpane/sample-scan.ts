import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';
import type { Finding } from '../../src/core/model/finding';
import type { Kpi, Measured, Period } from '../../src/core/model/kpi';
import type { ScanResult } from '../../src/core/scan/result';

export function measured(raw: string | null, value: number | null, cell: string | null = null): Measured {
  return { raw, value, text: null, cell, parts: null };
}

export function period(over: Partial<Period>): Period {
  return {
    label: 'R6年度',
    fiscalYear: 2024,
    target: null,
    actual: null,
    ratePercent: null,
    status: 'pending',
    statedRatePercent: null,
    statedRateCell: null,
    statedStatus: null,
    statedStatusCell: null,
    ...over,
  };
}

export function kpi(over: Partial<Kpi>): Kpi {
  return {
    id: 'S!B2',
    sheet: '1-1',
    project: '窓口の改善',
    no: '①',
    name: '利用者数',
    nameCell: 'C3',
    kind: 'output',
    unit: '人',
    direction: 'higher',
    directionBasis: 'targets-rise',
    baseline: null,
    confidence: 'high',
    evidence: ['targets 100 → 200'],
    form: { fingerprint: 'list: 指標名 | 目標値 | 実績値', anchor: 'C3' },
    reasons: [{ doubt: false, ja: '目標値の推移（100 → 200）', en: 'targets 100 → 200' }],
    periods: [],
    observations: [],
    narratives: [],
    department: null,
    hierarchy: [],
    evaluations: [],
    ...over,
  };
}

export function finding(over: Partial<Finding>): Finding {
  return {
    code: 'ACTUAL_MISSING',
    severity: 'error',
    sheet: '1-1',
    cell: 'H7',
    kpiId: null,
    params: {},
    message: { ja: '実績値がありません（見本）。', en: 'No actual (sample).' },
    ...over,
  };
}

/** Two projects, one KPI without, and every kind of value the pane has to show. */
export const SAMPLE_SCAN: ScanResult = {
  schemaVersion: 2,
  workbook: '見本.xlsx',
  tables: [
    { sheet: '1-1', address: 'B2:H9', layout: 'list', confidence: 'high', evidence: [], reasons: [] },
    { sheet: '1-2', address: 'B2:H9', layout: 'list', confidence: 'review', evidence: [], reasons: [] },
  ],
  kpis: [
    kpi({
      id: '1-1!B3',
      no: '①',
      name: '利用者数（友だち登録者数）',
      nameCell: 'C3',
      baseline: { raw: '8000', value: 8000, cell: 'F3', period: 'R5年度' },
      periods: [
        period({
          target: measured('10000', 10000, 'G3'),
          actual: measured('14,738', 14738, 'H3'),
          ratePercent: 147.38,
          status: 'achieved',
          statedStatus: '達成',
          statedStatusCell: 'J3',
        }),
        period({
          label: 'R7年度',
          fiscalYear: 2025,
          target: measured('18500', 18500, 'G4'),
          actual: measured(null, null, 'H4'),
        }),
      ],
      narratives: [
        {
          label: '実施内容',
          cell: 'C9',
          length: 120,
          statedLength: null,
          text: '…',
          kind: 'other',
          fiscalYear: null,
        },
      ],
    }),
    kpi({
      id: '1-1!B5',
      no: '②',
      name: '窓口の平均待ち時間',
      unit: '分',
      direction: 'lower',
      directionBasis: 'name',
      periods: [
        period({
          target: measured('2264', 2264, 'G5'),
          actual: measured('2265', 2265, 'H5'),
          ratePercent: 99.96,
          status: 'notAchieved',
        }),
      ],
    }),
    kpi({
      id: '1-2!B3',
      sheet: '1-2',
      project: '手続のオンライン化',
      no: 'KPI①',
      name: '申請件数',
      confidence: 'review',
      direction: null,
      directionBasis: null,
      periods: [
        period({
          target: {
            ...measured('1,800（定期） + 200（変更）', 2000, 'G3'),
            parts: [
              { label: '定期', value: 1800 },
              { label: '変更', value: 200 },
            ],
          },
          actual: measured(null, null, 'H3'),
          status: 'notMeasured',
        }),
      ],
    }),
    kpi({
      id: '1-2!C20#1',
      sheet: '1-2',
      project: null,
      no: null,
      name: '満足度',
      nameCell: 'C20',
      confidence: 'review',
      direction: null,
      directionBasis: null,
    }),
  ],
  unread: [],
  costs: [],
  ratings: [],
  terms: [],
  grants: [],
  findings: [
    finding({
      code: 'WORSE_THAN_BASELINE',
      severity: 'warning',
      cell: 'H5',
      kpiId: '1-1!B5',
      message: { ja: '基準値より悪い値です（見本）。', en: 'Worse than the baseline (sample).' },
    }),
    finding({ sheet: '1-2', cell: 'H3', kpiId: '1-2!B3' }),
    finding({
      code: 'COST_DIFFERS',
      severity: 'warning',
      sheet: '1-2',
      cell: null,
      message: { ja: '金額が異なります（見本）。', en: 'Amounts differ (sample).' },
    }),
  ],
};

export const EMPTY_SCAN: ScanResult = { ...SAMPLE_SCAN, tables: [], kpis: [], findings: [] };

export const SAMPLE_SNAPSHOT: WorkbookSnapshot = {
  name: '見本.xlsx',
  sheets: ['1-1', '1-2', '資料'].map((name) => ({
    name,
    visibility: 'visible',
    top: 0,
    left: 0,
    values: [],
    texts: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
  })),
};
