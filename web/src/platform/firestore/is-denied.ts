/**
 * Whether the server refused: the rules, or App Check. By its code, because the class of the error is
 * not the `FirestoreError` that the SDK exports.
 */
export function isDenied(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'permission-denied'
  );
}
