import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Served {
  readonly url: string;
  /** Ends it as Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Runs `npm start` as a person does, on any free port, and waits for the address it prints. */
export function startWorkbench(): Promise<Served> {
  const script = join(__dirname, '..', '..', 'scripts', 'start.mjs');
  const child = spawn(process.execPath, [script, '--quiet'], {
    env: { ...process.env, PORT: '0', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const stop = () => {
    child.kill('SIGINT');
    return exited;
  };
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (url) resolve({ url, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}\n${printed}`)));
  });
}
