// The package has no types: the examples of the CommonMark specification, in its order.
declare module "commonmark-spec" {
  export const tests: readonly {
    readonly number: number;
    readonly section: string;
    readonly markdown: string;
    readonly html: string;
  }[];
}
