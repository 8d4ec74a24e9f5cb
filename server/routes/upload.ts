import { randomBytes } from 'node:crypto';
import { type ChunkReceipt, isChunkReceipt } from '../../src/protocol/upload-result.js';
import type { FormFields } from '../http/form-fields.js';
import { jsonAnswer } from '../http/json-answer.js';
import { discardUploadBody, type ReceivedFile, type UploadBody } from '../http/received-body.js';
import { refusals } from '../http/refusals.js';
import type { SpooledFile } from '../http/spool.js';
import { readUploadBody } from '../http/upload-body.js';
import type { RequestFacts, ServerContext } from '../server-context.js';
import { type Cloud, cloudNamed, remoteSchemes } from '../uploads/cloud.js';
import { authenticateUpload, type Credential } from '../uploads/credentials.js';
import { DigestInOrder } from '../uploads/digest-in-order.js';
import { assetParams, effectiveParams } from '../uploads/effective-params.js';
import {
  type ChunkHeaders,
  checkPlacement,
  readChunkHeaders,
  wholeFile,
} from '../uploads/placement.js';
import { uploadAnswer } from '../uploads/upload-answer.js';
import type { UploadParams, UploadReceipt } from '../uploads/upload-journal.js';
import { readUploadSettings } from '../uploads/upload-settings.js';

/** What the address of an upload says. */
export interface UploadAddress {
  readonly cloud: string;
  readonly resourceType: string;
  /** Delivery type that the address itself names (`…/image/private`). */
  readonly type?: string;
}

/** An upload request on its way through the route. */
interface UploadRequest {
  readonly cloud: Cloud;
  readonly address: UploadAddress;
  readonly headers: Headers;
  readonly chunk: ChunkHeaders;
}

/**
 * Takes a file, or a chunk of one.
 *
 * @throws ApiError
 */
export async function uploadRoute(
  context: ServerContext,
  request: Request,
  address: UploadAddress,
  facts: RequestFacts,
): Promise<Response> {
  const cloud = cloudNamed(context.clouds, address.cloud);
  const chunk = readChunkHeaders(request.headers, context.limits);
  const upload = { cloud, address, headers: request.headers, chunk };
  const digest = new DigestInOrder(context.assembly.digests, chunk.placement, (fields) =>
    chunk.uploadId === undefined
      ? undefined
      : context.journal.keyOf({
          cloud: cloud.name,
          credential: likelyCredential(upload, fields),
          uploadId: chunk.uploadId,
        }),
  );
  const body = await readUploadBody(request, {
    spoolFolder: context.store.spoolFolder,
    limits: context.limits,
    md5Before: (fields) => digest.before(fields),
  });
  try {
    const receipt = await accept(context, upload, { body, digest });
    if (isChunkReceipt(receipt)) return jsonAnswer({ ...receipt, request_id: facts.requestId });
    const answer = uploadAnswer(receipt, { ...context, ...facts, cloud });
    const isChunk = chunk.placement !== undefined;
    return jsonAnswer({ ...answer, ...(isChunk && { done: true }), request_id: facts.requestId });
  } finally {
    await discardUploadBody(body);
  }
}

async function accept(
  context: ServerContext,
  upload: UploadRequest,
  { body, digest }: { readonly body: UploadBody; readonly digest: DigestInOrder },
): Promise<UploadReceipt | ChunkReceipt> {
  const { file, fields } = body;
  const params = readParams(context, upload, fields, file);
  if (!file) throw refusals.missingParameter('file');
  const uploadKey = keyOf(context, upload, params.credential);
  if (file.kind === 'address') {
    if (upload.chunk.placement) throw refusals.addressWithRange();
    const schemes = remoteSchemes(upload.cloud, params.credential);
    return context.remoteUploads.accept({ uploadKey, params, schemes, address: file.address });
  }
  const { spool } = file;
  const placement = upload.chunk.placement ?? wholeFile(spool);
  checkPlacement(placement, spool.bytes, context.limits);
  const arrived = { uploadKey, params, placement, spool: digest.confirm(spool, uploadKey) };
  return (await context.assembly.accept(arrived)) ?? chunkReceipt(spool);
}

function readParams(
  context: ServerContext,
  { cloud, address, headers, chunk }: UploadRequest,
  fields: FormFields,
  file: ReceivedFile | undefined,
): UploadParams {
  const credential = authenticateUpload({
    cloud,
    fields,
    authorization: headers.get('authorization'),
    nowMs: context.now(),
    lifetimeMs: context.limits.signatureLifetimeMs,
  });
  const request = {
    ...assetParams(fields.toRecord()),
    ...(address.type !== undefined && { type: address.type }),
  };
  const effective = effectiveParams(cloud, credential, request, headers.get('origin'));
  return {
    cloud: cloud.name,
    credential,
    request,
    settings: readUploadSettings(effective, address.resourceType),
    fileName: (file?.kind === 'bytes' && file.fileName) || '',
    isRepeatable: chunk.uploadId !== undefined,
  };
}

function keyOf(
  { journal }: ServerContext,
  { cloud, chunk }: UploadRequest,
  credential: Credential,
): string {
  const { uploadId } = chunk;
  if (uploadId === undefined) return randomBytes(20).toString('hex');
  return journal.keyOf({ cloud: cloud.name, credential, uploadId });
}

/** Who a request seems to be from, while its body is still coming; only good for a guess. */
function likelyCredential({ cloud, headers }: UploadRequest, fields: FormFields): Credential {
  const isSigned = headers.has('authorization') || fields.has('signature');
  if (isSigned) return { kind: 'signed', apiKey: cloud.apiKey };
  return { kind: 'unsigned', preset: fields.get('upload_preset') ?? '' };
}

/** The answer to a chunk while others are missing: the same however often it is sent. */
function chunkReceipt({ bytes, md5 }: SpooledFile): ChunkReceipt {
  return { done: false, kind: 'upload', bytes, etag: md5 };
}
