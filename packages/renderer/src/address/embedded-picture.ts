/** How long a `data:` address may be, in characters: about 48 KB of picture. */
export const mostEmbedded = 65_536;

// SVG is not among them: it is a document, and documents have scripts.
const rasterPicture = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/;

/**
 * Says whether an address is a whole picture, written into the document itself, that is safe to show: PNG, JPEG, GIF, WebP or
 * AVIF in base64, at most {@link mostEmbedded} characters long.
 *
 * @param address a `data:` address, exactly as it was written
 * @see https://www.rfc-editor.org/rfc/rfc2397
 */
export function isEmbeddedPicture(address: string): boolean {
  return address.length <= mostEmbedded && rasterPicture.test(address);
}
