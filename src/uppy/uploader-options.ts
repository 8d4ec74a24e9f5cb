import type { Body, Meta, PluginOpts, UppyFile } from '@uppy/core';
import type { ClientEnvironment } from '../client/environment.js';
import type { Signer } from '../client/request-params.js';
import type { UploadCheckpoint } from '../client/upload-checkpoint.js';
import type { RequestRecord, UploadPhase, UploadTarget } from '../client/upload-options.js';
import type { Params } from '../protocol/signature.js';

/** Options of the plugin; `cloudName` is required. */
export interface ChunkedUploaderOptions<M extends Meta, B extends Body>
  extends PluginOpts, UploadTarget {
  /** Upload parameters of a file by their names on the wire, `upload_preset` among them. */
  readonly params?: (file: UppyFile<M, B>) => Params | Promise<Params>;
  /** Signs the parameters; without it they go as they are. */
  readonly sign?: Signer | undefined;
  /** Ceiling of a chunk, in bytes: 20,000,000 by default, 5 MiB at least. */
  readonly maxChunkBytes?: number;
  /** Chunks of one file in flight at a time: 4 by default. */
  readonly parallelChunks?: number;
  /** Files under way at a time: 3 by default. */
  readonly parallelUploads?: number;
  /** Give a connection up when nothing has moved for so long, in ms: 30,000 by default. */
  readonly stallMs?: number;
  readonly environment?: ClientEnvironment;
}

declare module '@uppy/core' {
  interface UppyEventMap<M extends Meta, B extends Body> {
    /** What an upload is doing has changed. */
    'upload-phase': (file: UppyFile<M, B>, phase: UploadPhase) => void;
    /** The server has confirmed more of a file. */
    'upload-checkpoint': (file: UppyFile<M, B>, checkpoint: UploadCheckpoint) => void;
    /** A request of a file has ended. */
    'upload-request': (file: UppyFile<M, B>, record: RequestRecord) => void;
    /** The first byte of a file is about to leave. */
    'file-upload-start': (file: UppyFile<M, B>) => void;
  }
}
declare module '@uppy/core/utils' {
  interface LocalUppyFile<M extends Meta, B extends Body> {
    /** What the server has of the file; a retry or a restored file goes on from there. */
    chunkedUpload?: UploadCheckpoint;
  }
  interface RemoteUppyFile<M extends Meta, B extends Body> {
    /** Under which id the API was asked for the file; a retry or a restored file asks under it again. */
    chunkedUpload?: UploadCheckpoint;
  }
}
