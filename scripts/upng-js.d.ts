// The types of what is used of upng-js, which comes without any.
declare module "upng-js" {
  interface Picture {
    readonly width: number;
    readonly height: number;
  }
  const upng: {
    decode(png: ArrayBuffer): Picture;
    toRGBA8(picture: Picture): ArrayBuffer[];
    encode(frames: ArrayBuffer[], width: number, height: number, colors: number): ArrayBuffer;
  };
  export default upng;
}
