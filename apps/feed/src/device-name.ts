/**
 * Says whether Windows keeps a name for a device: it has no file or folder of such a name, whatever its extension.
 *
 * @param name a file's name in lower case, without its extension
 */
export function isDeviceName(name: string): boolean {
  return /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/.test(name);
}
