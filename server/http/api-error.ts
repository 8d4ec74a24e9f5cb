/**
 * Statuses that upload errors may have: the Node SDK loses the message of any other one. Delivery
 * adds 403, 416 and 503.
 */
export type ApiStatus = 400 | 401 | 403 | 404 | 416 | 420 | 429 | 500 | 503;

/** An error that is told to the caller, in the API's own words. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  /**
   * @param code what happened, for code and logs
   * @param status HTTP status of the answer
   * @param message sentence for the caller; sites and SDKs match on some of them
   * @param headers that the answer has beside the usual ones
   */
  constructor(
    readonly code: string,
    readonly status: ApiStatus,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The error for a request that cannot be carried out as it was written. */
export function badRequest(code: string, message: string): ApiError {
  return new ApiError(code, 400, message);
}
