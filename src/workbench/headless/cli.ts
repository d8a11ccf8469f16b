import { jsonPieces } from './json';
import { explainWords, insertWords, wordsOf } from './options';
import { Refusal, UsageError } from './refusal';
import { exportCsv, scan } from './run';

const USAGE = `Usage:
  npm run --silent headless -- scan FILE.xlsx [options]               print the scan result as JSON
    --profile FILE   a profile exported from the pane                              (that kept in the workbook)
    --pretty         indented, for people
  npm run --silent headless -- insert IN.xlsx OUT.xlsx [options]      write a copy of the workbook with the report
    --sheets LIST    beside the summary and the list: checks,grants,data or none   (checks,grants)
    --locale ja|en   language of the report                                        (ja)
    --rules RULES    a rule file exported from the pane, or standard, plus-minus-10, yearly-pace, 80-50-20
                                                                                   (those kept in the workbook)
    --year YYYY      judge up to this fiscal year; 2024 is 令和6年度                (as the rules say)
  npm run --silent headless -- export IN.xlsx OUT.csv                 write the KPIs as a flat table (CSV, UTF-8)
  npm run --silent headless -- explain FILE.xlsx PLACE [options]      say why a cell was read as it was
    PLACE            Sheet!B3, 'A sheet'!B3:D9 or the name of a sheet
    --json           the same as data
    --locale ja|en   language of the sentences                                     (en)
    --profile FILE   a profile exported from the pane                              (that kept in the workbook)
  npm run --silent headless -- case FILE.xlsx PLACE [--anonymise SEED]  print the place as a literal grid for a test case
    --anonymise SEED names and figures replaced by invented ones, always the same for a seed
  npm run --silent headless -- help                                   print this text
`;

const COMMANDS =
  'Use "scan FILE.xlsx", "insert IN.xlsx OUT.xlsx", "export IN.xlsx OUT.csv", "explain FILE.xlsx PLACE" or "case FILE.xlsx PLACE"; "help" tells more.';

async function main([command = '', ...args]: readonly string[]): Promise<void> {
  switch (command) {
    case 'help':
    case '--help':
      process.stdout.write(USAGE);
      return;
    case 'scan': {
      const { plain, options } = wordsOf(args, command, ['--profile', '--pretty'], ['--pretty']);
      const [file] = named(plain, 1);
      const result = await scan(file!, { profile: options.get('--profile') });
      if (options.has('--pretty')) process.stdout.write(JSON.stringify(result, null, 2));
      else for (const piece of jsonPieces(result)) process.stdout.write(piece);
      process.stdout.write('\n');
      return;
    }
    case 'insert': {
      const { plain, options } = insertWords(args);
      const [input, output] = named(plain, 2);
      const { insert } = await import('./insert');
      await insert(input!, output!, options);
      return;
    }
    case 'export': {
      const { plain } = wordsOf(args, command, []);
      const [input, output] = named(plain, 2);
      await exportCsv(input!, output!);
      return;
    }
    case 'explain': {
      const { plain, options } = explainWords(args);
      const [file, place] = named(plain, 2);
      const { explain } = await import('./explain');
      process.stdout.write(`${await explain(file!, place!, options)}\n`);
      return;
    }
    case 'case': {
      const { plain, options } = wordsOf(args, command, ['--anonymise']);
      const [file, place] = named(plain, 2);
      const { caseText } = await import('./case');
      process.stdout.write(`${await caseText(file!, place!, options.get('--anonymise') ?? null)}\n`);
      return;
    }
    default:
      throw new Refusal(COMMANDS);
  }
}

function named(plain: readonly string[], count: number): readonly string[] {
  if (plain.length !== count) throw new Refusal(COMMANDS);
  return plain;
}

// Whoever reads may have seen enough: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n')[0] ?? message;
  process.stderr.write(error instanceof Refusal ? `${line}\n` : `Unexpected failure: ${line}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
