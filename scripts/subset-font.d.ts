// What the scripts use of subset-font.

declare module "subset-font" {
  interface Options {
    readonly targetFormat: "truetype";
    readonly noHinting: boolean;
    /** Without the shapes that only replacements lead to. */
    readonly noLayoutClosure: boolean;
    readonly keepFeatures: readonly string[];
    readonly dropTables: readonly string[];
  }

  export default function subset(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
