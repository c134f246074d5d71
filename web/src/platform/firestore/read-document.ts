/**
 * Reads one document from the server, never from this device's cache: as plain values, or null if
 * it doesn't exist. For what a screen shows, listen instead (`useLiveDocument`); for lists that
 * aren't live, see `read-page.ts` and `read-all.ts`. Firestore is loaded on the first call.
 * @throws what the SDK throws; `isDenied` tells a refusal from a broken connection.
 */
export async function readDocument(path: string): Promise<unknown> {
  const { readDocumentFromServer } = await import('./server-reads.ts');
  return await readDocumentFromServer(path);
}
