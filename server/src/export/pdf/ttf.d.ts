// A font file as the build and the tests give it: cut to the letters of reports (scripts/pdf-fonts.mjs).

declare module "*.ttf" {
  export default function font(): Promise<Uint8Array>;
}
