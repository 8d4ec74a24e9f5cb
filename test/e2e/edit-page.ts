import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { formatIdentifier } from '../../src/protocol/asset-identifier.js';
import type { UploadResult } from '../../src/protocol/upload-result.js';
import type { Api } from './fixtures.js';
import { transparentPicture } from './sample-files.js';
import { widgetPage } from './widget-page.js';

const ATTRIBUTES = 'id="photos" name="photos" changes-name="photos-changes" multiple reorder';

/** The form that the pictures belong to. */
export const EDIT_FORM = (widget: string) => `<form action="/form" method="post">
  <label for="photos">Photos</label>${widget}<button>Send</button><button type="reset">Reset</button>
  <a href="/elsewhere">Elsewhere</a></form>`;

/** Uploads a picture as an earlier visit did, and tells its entry. */
export async function uploadedBefore(api: Api, path: string, name: string): Promise<string> {
  const fields = new FormData();
  fields.set('file', new Blob([new Uint8Array(await readFile(path))]), name);
  fields.set('upload_preset', 'demo_unsigned');
  fields.set('public_id', name);
  const address = `${api.url}/v1_1/demo/image/upload`;
  const response = await fetch(address, { method: 'POST', body: fields });
  return formatIdentifier((await response.json()) as UploadResult);
}

/** A page that edits three pictures, and its entries. */
export async function editPage(
  api: Api,
  folder: string,
): Promise<{ html: string; entries: string[] }> {
  const path = await transparentPicture(folder);
  const entries: string[] = [];
  for (const name of ['sea', 'hill', 'town']) entries.push(await uploadedBefore(api, path, name));
  const value = JSON.stringify(entries).replaceAll('"', '&quot;');
  return { html: widgetPage(api.url, `${ATTRIBUTES} value="${value}"`, EDIT_FORM), entries };
}

/** The entries that the form would send under a name. */
export const entriesOf = (page: Page, name: string): Promise<string[]> =>
  page
    .locator('form')
    .evaluate(
      (form: HTMLFormElement, wanted) => new FormData(form).getAll(wanted).map(String),
      name,
    );
