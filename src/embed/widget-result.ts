import type { SourceName } from '../options.js';
import type { UploadResult } from '../protocol/upload-result.js';
import { thumbnailAddress } from '../protocol/delivery-address.js';
import type { FileSnapshot } from '../session/file-snapshot.js';

/** What the callback of the calls is given, by event. */
export interface WidgetResultInfo {
  'upload-added': { readonly file: FileFacts; readonly publicId: string | undefined };
  'queues-start': undefined;
  success: UploadResult & SuccessFacts;
  'queues-end': { readonly files: readonly QueueFile[] };
  'display-changed': 'shown' | 'hidden' | 'minimized' | 'expanded';
  'source-changed': { readonly source: SourceName };
  close: { readonly message: string };
}

export type WidgetResultEvent = keyof WidgetResultInfo;

/** One call of the callback. */
export type WidgetResult = {
  [Event in WidgetResultEvent]: {
    readonly event: Event;
    readonly info: WidgetResultInfo[Event];
    /** The same as `info`, under an older name. */
    readonly data: { readonly event: Event; readonly info: WidgetResultInfo[Event] };
    readonly uw_event: true;
  };
}[WidgetResultEvent];

/** What went wrong: an HTTP status (0 when there was no answer) and a sentence. */
export interface WidgetFailure {
  readonly status: number;
  readonly statusText: string;
}

export type WidgetCallback = (error: WidgetFailure | null, result?: WidgetResult) => void;

interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

interface SuccessFacts {
  readonly id: string;
  readonly batchId: string;
  readonly path: string;
  readonly thumbnail_url?: string;
  readonly delete_token?: string;
}

interface QueueFile extends FileFacts {
  readonly batchId: string;
  readonly status: string;
  readonly statusText: string;
  /** Percent. */
  readonly progress: number;
  readonly done: boolean;
  readonly failed: boolean;
  readonly aborted: boolean;
  readonly paused: boolean;
  readonly uploadInfo?: UploadResult;
}

const THUMBNAIL_PIXELS = 90;

/** What goes into the callback for an event. */
export function widgetResult<Event extends WidgetResultEvent>(
  event: Event,
  info: WidgetResultInfo[Event],
): WidgetResult {
  // One member of the union for each event: the compiler cannot see it through the type parameter.
  return { event, info, data: { event, info }, uw_event: true } as unknown as WidgetResult;
}

export function fileFacts({ id, name, bytes, type }: FileSnapshot): FileFacts {
  return { id, name, size: bytes, type };
}

/** The API's answer with what sites of the closed widget find beside it. */
export function successInfo(
  file: FileSnapshot,
  result: UploadResult,
  extra: { readonly batchId: string; readonly deleteToken: string | undefined },
): WidgetResultInfo['success'] {
  const { resource_type: resourceType, format, version, public_id: publicId } = result;
  const extension = resourceType !== 'raw' && format ? `.${format}` : '';
  const thumbnail = thumbnailAddress(result, THUMBNAIL_PIXELS);
  return {
    ...result,
    id: file.id,
    batchId: extra.batchId,
    path: `v${version}/${publicId}${extension}`,
    ...(thumbnail && { thumbnail_url: thumbnail }),
    ...(extra.deleteToken && { delete_token: extra.deleteToken }),
  };
}

export function queueFile(file: FileSnapshot, batchId: string): QueueFile {
  return {
    ...fileFacts(file),
    batchId,
    status: file.status === 'done' ? 'success' : file.status,
    statusText: file.error?.message ?? '',
    progress: Math.round(file.progress * 100),
    done: file.status === 'done',
    failed: file.status === 'failed',
    aborted: false,
    paused: file.status === 'paused',
    ...(file.result && { uploadInfo: file.result }),
  };
}
