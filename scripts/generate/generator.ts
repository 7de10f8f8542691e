// What a generator is. The generators are this file's neighbours, each its module's default export.

export interface Generator {
  /**
   * Gives the text of every file this generator makes, by path from the project's root, with "/" and final newline.
   * JSON and TypeScript may be in any style: they are formatted afterwards.
   * @param current gives a file's present text, "" when it is not there: for files of which only a part is generated
   */
  make(current: (file: string) => Promise<string>): Record<string, string> | Promise<Record<string, string>>;
  /** A folder that holds this generator's files and nothing else: any other file in it is removed. */
  readonly folder?: string;
}
