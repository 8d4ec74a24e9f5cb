import { openUploadWidget, type UploadWidget } from 'upload-widget';
import { deleteByToken, upload, UploadError, type UploadResult } from 'upload-widget/client';
import type { ChunkedUploader } from 'upload-widget/uppy';
import type { Assert, Equal } from './equal.js';

/**
 * A site that uses the package in TypeScript. It is compiled, against the types that the package
 * ships, and never run.
 */
export async function client(file: File): Promise<UploadResult | undefined> {
  const target = { cloudName: 'demo', params: { upload_preset: 'demo_unsigned' } };
  try {
    const { result } = upload(file, target);
    const answer = await result;
    if (answer.status === 'pending') return undefined;
    const token = answer.delete_token;
    if (typeof token === 'string') await deleteByToken(token, target);
    return answer as UploadResult;
  } catch (error) {
    if (error instanceof UploadError && error.code === 'network') return undefined;
    throw error;
  }
}

export function element(): void {
  const widget = document.createElement('upload-widget');
  const same: UploadWidget = widget;
  widget.cloudName = 'demo';
  same.addEventListener('upload-success', (event) => {
    const { file, result } = event.detail;
    console.assert(file.status === 'done', result);
  });
  widget.addEventListener('click', (event) => console.assert(event.button === 0));
  const removal: Promise<void> = widget.removeFile('id');
  void removal;
}

export function call(): void {
  openUploadWidget({ cloudName: 'demo', uploadPreset: 'demo_unsigned' }, (error, result) => {
    if (!error && result?.event === 'success') console.assert(result.info.bytes > 0);
  });
}

export type Uploader = ChunkedUploader<Record<string, unknown>, Record<string, unknown>>;

/** Members of every element that the widget gave another type. */
type Shadowed = {
  [Name in keyof HTMLElement]-?: Equal<HTMLElement[Name], UploadWidget[Name]> extends true
    ? never
    : Name;
}[keyof HTMLElement];

/** These two are meant to: they know more events. */
type KnowsMore = 'addEventListener' | 'removeEventListener';

export type NothingIsShadowed = Assert<Equal<Exclude<Shadowed, KnowsMore>, never>>;
