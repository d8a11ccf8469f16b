import { Refusal } from './refusal';
import { exportCsv, insert, scan } from './run';

const USAGE = `Usage:
  npm run --silent headless -- scan FILE.xlsx [--profile FILE.json]   print the scan result as JSON
  npm run --silent headless -- insert IN.xlsx OUT.xlsx                write a copy of the workbook with the report
  npm run --silent headless -- export IN.xlsx OUT.csv                 write the KPIs as a flat table (CSV, UTF-8)
  npm run --silent headless -- help                                   print this text
`;

async function main(args: readonly string[]): Promise<void> {
  const [command, first, second, third] = args;
  if (command === 'help' || command === '--help') {
    process.stdout.write(USAGE);
  } else if (command === 'scan' && first && args.length === 2) {
    process.stdout.write(`${await scan(first)}\n`);
  } else if (command === 'scan' && first && second === '--profile' && third && args.length === 4) {
    process.stdout.write(`${await scan(first, third)}\n`);
  } else if (command === 'insert' && first && second && args.length === 3) {
    await insert(first, second);
  } else if (command === 'export' && first && second && args.length === 3) {
    await exportCsv(first, second);
  } else {
    throw new Refusal(
      'Use "scan FILE.xlsx", "insert IN.xlsx OUT.xlsx" or "export IN.xlsx OUT.csv"; "help" tells more.',
    );
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n')[0] ?? message;
  process.stderr.write(error instanceof Refusal ? `${line}\n` : `Unexpected failure: ${line}\n`);
  process.exitCode = 1;
});
