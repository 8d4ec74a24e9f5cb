/**
 * Where in the life of a request a fault strikes: before anything of it has reached the server,
 * before the first byte of its body, after half of its body, or when the server's answer has come
 * but nothing of it has been passed on.
 */
export type FaultMoment = 'before-request' | 'before-body' | 'mid-body' | 'before-answer';

/** What happens to a request. */
export type FaultKind =
  /** The connection is closed in good order. */
  | { readonly type: 'fin' }
  /** The connection is reset. */
  | { readonly type: 'reset' }
  /** Nothing passes any more, in neither direction; the connection stays open. */
  | { readonly type: 'stall' }
  /** For a while only so much passes; then all is well. */
  | { readonly type: 'slow'; readonly bytesPerSecond: number; readonly forMs: number }
  /** Somebody between browser and server answers; what is left of the request is swallowed. */
  | { readonly type: 'answer'; readonly bytes: Buffer }
  /** The answer breaks off in the middle, and the connection is closed. */
  | { readonly type: 'truncate' }
  /** The request is held while the test does something; then it goes on, or its connection is lost. */
  | {
      readonly type: 'hold';
      readonly until: () => Promise<void>;
      readonly losesConnection: boolean;
    };

/** One fault. */
export interface Fault {
  readonly moment: FaultMoment;
  readonly kind: FaultKind;
}
