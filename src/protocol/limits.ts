/** Chunk size of the API's own SDKs, in bytes; our default ceiling. */
export const DEFAULT_CHUNK_BYTES = 20_000_000;

/** Smallest chunk the API takes for any chunk but the last, in bytes. */
export const MIN_CHUNK_BYTES = 5 * 1024 * 1024;

/** How long a delete token lives after the upload was answered, in milliseconds. */
export const DELETE_WINDOW_MS = 10 * 60 * 1000;

/** How long a signature is good after its timestamp, in milliseconds. */
export const SIGNATURE_LIFETIME_MS = 60 * 60 * 1000;

/** How the API's refusal of an old signature or an old delete token begins. */
export const STALE_REQUEST_WORDS = 'Stale request';

/** Largest base64 data URI that the `file` field may hold, in bytes. */
export const MAX_DATA_URI_BYTES = 60_000_000;

/** Longest public id, in characters. */
export const MAX_PUBLIC_ID_LENGTH = 255;

/** The base address of the API when a page names none. */
export const DEFAULT_UPLOAD_PREFIX = 'https://api.cloudinary.com';
