/** The `code` of an SDK's error, such as `auth/user-not-found` or a gRPC status. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
