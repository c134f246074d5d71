/**
 * Whether the server refused: the rules, or App Check. Checked by code because the error's class
 * isn't the `FirestoreError` that the SDK exports.
 */
export function isDenied(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'permission-denied'
  );
}
