import { importsOf, type SourceFile } from './source-file.js';

// Every rule takes the files and answers with one sentence for each place where it is broken.

/** Steps of the flow from left to right. Peers share a step and do not import one another. */
export type Flow = readonly (readonly string[])[];

/** Imports between parts of `src/` that do not lead to the right. A part is a folder, or a file in `src/` itself. */
export function againstTheFlow(files: readonly SourceFile[], flow: Flow): string[] {
  return files.flatMap((file) => {
    const from = partOf(file.path);
    if (stepOf(from, flow) < 0)
      return [`${file.path} is in no step of the flow; put it into one of them, or add a step.`];
    return importsOf(file)
      .filter((imported) => imported.startsWith('src/') && partOf(imported) !== from)
      .filter((imported) => stepOf(partOf(imported), flow) <= stepOf(from, flow))
      .map(
        (imported) =>
          `${file.path} imports ${imported}, but ${partOf(imported)} does not stand to the right of ${from}.`,
      );
  });
}

/** Something that few may import, and why. */
export interface Confinement {
  readonly imported: RegExp;
  readonly importers: RegExp;
  readonly because: string;
}

export function outsideItsConfines(files: readonly SourceFile[], confinements: readonly Confinement[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((imported) =>
      confinements
        .filter((rule) => rule.imported.test(imported) && !rule.importers.test(file.path))
        .map((rule) => `${file.path} imports ${imported}: ${rule.because}`),
    ),
  );
}

/** Imports from outside `src/` by the files of a folder that does no input or output, except of what is known to do none. */
export function impure(files: readonly SourceFile[], folder: string, harmless: readonly string[]): string[] {
  return files
    .filter((file) => file.path.startsWith(folder))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => !imported.startsWith('src/') && !harmless.includes(imported))
        .map(
          (imported) =>
            `${file.path} imports ${imported}; ${folder} does no input or output, so let its callers do it.`,
        ),
    );
}

/** Relative imports that leave the folder: its files are to know the rest of the program by its interface alone. */
export function leaving(files: readonly SourceFile[], folder: string): string[] {
  return files
    .filter((file) => file.path.startsWith(folder))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => /^(\.\.|src|schema|tests|bench|seed)\//.test(imported) && !imported.startsWith(folder))
        .map((imported) => `${file.path} imports ${imported}, outside ${folder}.`),
    );
}

/** Uses of the environment otherwise than to hand it to `readConfig`. */
export function readingTheEnvironment(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.text.replaceAll('readConfig(process.env)', '').includes('process.env'))
    .map((file) => `${file.path} reads process.env; add a setting to src/config.ts and pass the Config on.`);
}

function partOf(path: string): string {
  return path.replace(/^src\//, '').replace(/(\.ts$|\/.*$)/, '');
}

function stepOf(part: string, flow: Flow): number {
  return flow.findIndex((step) => step.includes(part));
}
