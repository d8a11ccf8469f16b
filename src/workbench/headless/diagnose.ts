import { Workbook } from '@cj-tech-master/excelts';
import { diagnose, diagnosisLines } from '../../excel';
import { openHost } from '../host';
import { openInStandIn } from './stand-in';

/**
 * `diagnose`: the host diagnosis of the pane, on a blank workbook in the stand-in.
 * @returns its lines, and whether every probe was answered as expected and nothing is left behind
 */
export async function diagnoseStandIn(): Promise<{
  readonly lines: readonly string[];
  readonly isAsExpected: boolean;
}> {
  const blank = new Workbook();
  blank.addWorksheet('Sheet1');
  openInStandIn(await openHost(new Uint8Array(await blank.xlsx.writeBuffer()), { name: 'blank.xlsx' }));
  const diagnosis = await diagnose({ now: () => performance.now() });
  return {
    lines: diagnosisLines(diagnosis),
    isAsExpected: diagnosis.cleanedUp && diagnosis.answers.every(({ got, expected }) => got === expected),
  };
}
