/**
 * Everything that can go wrong with a file, as one closed list. The client's and the session's
 * errors carry a code of it; the messages turn it into a sentence.
 */
export const ERROR_CODES = [
  // the line
  'network',
  'stalled',
  'offline',
  'rate-limited',
  'server',
  'bad-answer',
  // the request
  'rejected',
  'signature',
  'uncertain',
  'aborted',
  'checksum',
  'file-unreadable',
  'file-changed',
  'folder-endless',
  'other-file',
  // the visitor's choice
  'empty',
  'too-large',
  'too-small',
  'total-too-large',
  'type-not-allowed',
  'too-many',
  'picture-unreadable',
  'picture-too-large',
  'picture-too-wide',
  'picture-too-high',
  'picture-unshrinkable',
  'duplicate',
  'too-few-pixels',
  'refused-by-page',
  'bad-address',
  'address-uncroppable',
  // taking back
  'delete-expired',
  'delete-refused',
  // the page's own doing
  'configuration',
  'unknown-file',
  'illegal-state',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
