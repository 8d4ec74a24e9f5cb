import { uploadEndpoint } from '../protocol/endpoints.js';
import { DEFAULT_UPLOAD_PREFIX } from '../protocol/limits.js';
import type { Params } from '../protocol/signature.js';
import type { DeliveryContext } from './chunk-delivery.js';
import { CONNECTION_CEILING, Connections } from './connections.js';
import { browserEnvironment } from './environment.js';
import { Line } from './line.js';
import { PauseGate } from './pause-gate.js';
import { RequestParams } from './request-params.js';
import { DEFAULT_RETRY_SCHEDULE } from './retry-schedule.js';
import { STALL_MS, type UploadObserver, type UploadOptions } from './upload-options.js';

/** What an upload knows by itself. */
export interface DeliveryParts extends Pick<DeliveryContext, 'bytesOf' | 'isUrgent' | 'onChange'> {
  readonly params: Params;
  /** Fires when the upload ends. */
  readonly signal: AbortSignal;
}

/** What all chunks of an upload share, with the defaults of what is not given. */
export function deliveryContext(
  options: UploadOptions,
  observer: UploadObserver,
  { params, signal, ...own }: DeliveryParts,
): DeliveryContext {
  const environment = options.environment ?? browserEnvironment;
  const schedule = options.retrySchedule ?? DEFAULT_RETRY_SCHEDULE;
  const ceiling = options.parallelChunks ?? CONNECTION_CEILING;
  return {
    ...own,
    url: uploadEndpoint(
      options.uploadPrefix ?? DEFAULT_UPLOAD_PREFIX,
      options.cloudName,
      options.resourceType ?? 'auto',
    ),
    fileName: options.fileName ?? 'file',
    params: new RequestParams({ sign: options.sign, params }, environment.now, signal),
    environment,
    connections: options.connections ?? new Connections(environment.now, ceiling),
    line: options.line ?? new Line(environment, schedule),
    schedule,
    stallMs: options.stallMs ?? STALL_MS,
    onRequest: observer.onRequest,
    gate: new PauseGate(),
  };
}
