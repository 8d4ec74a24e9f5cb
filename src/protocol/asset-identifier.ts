import type { UploadResult } from './upload-result.js';

/** The parts of a form value that names an uploaded asset. */
export interface AssetIdentifier {
  readonly resourceType: string;
  readonly type: string;
  readonly version: number;
  /** Without the format, but for `raw`, whose ids keep their extension. */
  readonly publicId: string;
  readonly format?: string;
  readonly signature: string;
}

const PATTERN = /^(image|video|raw)\/(upload|private|authenticated)\/v(\d{1,15})\/([^#]+)#([^#]+)$/;

/** Writes `resource_type/type/vVERSION/public_id.format#signature`, as backends' SDKs verify it. */
export function formatIdentifier(result: UploadResult): string {
  const extension = result.resource_type !== 'raw' && result.format ? `.${result.format}` : '';
  return (
    `${result.resource_type}/${result.type}/v${result.version}/` +
    `${result.public_id}${extension}#${result.signature}`
  );
}

/** Reads what {@link formatIdentifier} wrote; `undefined` when it is something else. */
export function parseIdentifier(text: string): AssetIdentifier | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [, resourceType = '', type = '', version, path = '', signature = ''] = match;
  const dot = resourceType === 'raw' ? -1 : path.lastIndexOf('.');
  const named = dot > path.lastIndexOf('/') + 1;
  return {
    resourceType,
    type,
    version: Number(version),
    publicId: named ? path.slice(0, dot) : path,
    ...(named && { format: path.slice(dot + 1) }),
    signature,
  };
}
