// A font file as the bundler gives it: cut to the letters of reports (scripts/pdf-fonts.mjs).

declare module "*.ttf" {
  const bytes: Uint8Array;
  export default bytes;
}
