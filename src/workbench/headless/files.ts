import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { Refusal, systemReason } from './refusal';

function hasExtension(path: string, extension: string): boolean {
  return extname(path).toLowerCase() === extension;
}

/**
 * The bytes of an Excel file; whether they are a workbook is for whoever reads them to say.
 * @throws Refusal
 */
export async function readInput(
  path: string,
  extensions: readonly string[] = ['.xlsx'],
): Promise<Uint8Array> {
  const found = await stat(path).catch((error: unknown) => {
    throw systemReason(error) === 'ENOENT'
      ? new Refusal(`${path}: there is no such file. Check the path.`)
      : new Refusal(`${path}: the file cannot be read (${systemReason(error)}).`);
  });
  if (found.isDirectory()) throw new Refusal(`${path}: this is a folder. Name an .xlsx file.`);
  if (!found.isFile()) throw new Refusal(`${path}: this is not a file. Name an .xlsx file.`);
  if (!extensions.some((extension) => hasExtension(path, extension)))
    throw new Refusal(`${path}: this is not an .xlsx file. Save it as .xlsx in Excel first.`);
  return readFile(path).catch((error: unknown) => {
    throw new Refusal(`${path}: the file cannot be read (${systemReason(error)}). Check its permissions.`);
  });
}

/**
 * Everything that can be known to be wrong with the output before the work is done.
 * @throws Refusal
 */
export async function requireOutput(
  output: string,
  input: string,
  extension: '.xlsx' | '.csv' = '.xlsx',
): Promise<void> {
  if (!hasExtension(output, extension)) throw new Refusal(`${output}: the output must end in ${extension}.`);
  const folder = dirname(resolve(output));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Refusal(`${output}: the folder ${folder} does not exist. Create it first.`);
  if ((await realPath(output)) === (await realPath(input))) {
    throw new Refusal(`${output}: the output is the input itself. Name another file.`);
  }
  const found = await stat(output).catch(() => null);
  if (found && !found.isFile())
    throw new Refusal(`${output}: this is not a file. Name another ${extension} file.`);
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/**
 * Writes the whole file or nothing: under a provisional name first, then renamed.
 * @throws Refusal
 */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Refusal(`${path}: the file cannot be written (${systemReason(error)}). Check the folder.`);
  }
}
