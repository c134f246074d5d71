/**
 * A write whose answer was lost is sent again by the SDK and then refused: the version has risen,
 * or the document exists. That isn't a failure if `isThere` recognizes what is stored at `path` as
 * what was written.
 */
export async function unlessThere(
  write: Promise<void>,
  path: string,
  isThere: (stored: unknown) => boolean | Promise<boolean>,
): Promise<void> {
  try {
    await write;
  } catch (error) {
    const { readOnceConnected } = await import('./firestore-client.ts');
    const stored = await readOnceConnected(path).catch(() => null);
    if (stored === null || !(await isThere(stored))) throw error;
  }
}
