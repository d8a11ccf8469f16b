/** Made workbooks: the sizes people have, and some beyond. */
import type { Workbook } from '@cj-tech-master/excelts';

/** A list of KPIs, five to a project, two years each. */
export function fillList(rows: number): (book: Workbook) => void {
  return (book) => {
    const sheet = book.addWorksheet('KPI一覧表');
    sheet.addRow(['事業名', '指標名', '単位', '方向', 'R5目標', 'R5実績', 'R6目標', 'R6実績', '備考']);
    for (let i = 0; i < rows; i++) {
      const goal = 100 + (i % 97);
      sheet.addRow([
        i % 5 === 0 ? `事業${i / 5 + 1}` : null,
        `指標その${i + 1}の件数`,
        '件',
        '↑',
        goal,
        goal + (i % 7) - 3,
        goal + 10,
        i % 11 === 0 ? '未計測' : goal + (i % 13),
        null,
      ]);
    }
  };
}

/** One evaluation form per sheet. */
export function fillForms(count: number): (book: Workbook) => void {
  return (book) => {
    for (let n = 1; n <= count; n++) {
      const sheet = book.addWorksheet(`様式${n}`);
      sheet.addRow([null, `事業名：第${n}事業`]);
      for (let k = 1; k <= 5; k++) {
        sheet.addRow([]);
        sheet.addRow([null, `KPI${'①②③④⑤'[k - 1]}`, '種別', '単位', '基準年度', '基準値']);
        sheet.addRow([null, `第${n}事業の指標${k}`, 'アウトプット', '件', '2023年度', 10 * k]);
        for (const year of [2024, 2025, 2026]) {
          sheet.addRow([
            null,
            null,
            null,
            null,
            `${year}年度末\n目標値`,
            `${year}年度末\n実績値`,
            '達成状況',
          ]);
          sheet.addRow([null, null, null, null, 100 * k + year - 2024, year === 2024 ? 101 * k : null]);
        }
        sheet.addRow([null, '【KPI達成】の場合\n達成のための取組', '取組の説明をここに書く。'.repeat(6)]);
      }
    }
  };
}

export function fillNumbers(rows: number, columns: number): (book: Workbook) => void {
  return (book) => {
    const sheet = book.addWorksheet('計測値');
    for (let r = 0; r < rows; r++) {
      sheet.addRow(Array.from({ length: columns }, (_, c) => (r * 31 + c * 17) % 1000));
    }
  };
}
