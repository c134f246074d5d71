/** The entry of a package in package-lock.json, with the properties used here. */

export interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  /** A folder of this project. */
  readonly link?: boolean;
}

export interface LockFile {
  readonly packages: Record<string, LockEntry>;
}

export function isMissingChecksum(path: string, entry: LockEntry): boolean {
  return path.includes('node_modules/') && entry.link !== true && entry.integrity === undefined;
}
