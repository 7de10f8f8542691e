// Decides which addresses of links and pictures a reader's page may hold. Only reads them; whether a file is there is the host's to say.

/** The longest address that is taken over, in UTF-16 units; embedded pictures have their own limit. */
const longestAddress = 2_000;

/** An embedded picture of a raster type; SVG is a document that can hold scripts, so it is not among them. */
const embeddedPicture = /^data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,[a-z0-9+/=]+$/i;

/** A link's address if it leads to the web or to a mailbox, as it is to be written; else undefined. */
export function linkAddress(target: string): string | undefined {
  const address = withoutControls(target);
  return address.length <= longestAddress && /^(?:https?:\/\/[^/\s]|mailto:[^\s])/i.test(address) ? address : undefined;
}

/** A picture's address if it is a relative path or an embedded raster picture; else undefined. The path may still lead outside of the folder. */
export function pictureAddress(target: string): string | undefined {
  const address = withoutControls(target);
  if (embeddedPicture.test(address)) return address;
  if (address === "" || address.length > longestAddress) return undefined;
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\?#])/i.test(address) ? undefined : address;
}

/** Browsers drop control characters and blanks around an address before they read its scheme: so do we. */
function withoutControls(target: string): string {
  return target.replace(/[\u0000-\u001F\u007F-\u009F]/g, "").trim();
}
