import { v2 as cloudinary } from 'cloudinary';

/** What a visitor of this site may decide; everything else is the site's own affair. */
const ALLOWED = ['timestamp', 'source', 'upload_preset', 'return_delete_token', 'tags', 'context'];

/**
 * An example of a signer, to be put behind a site's own login: `POST /sign` with JSON
 * `{paramsToSign}` → `{signature, apiKey}`.
 *
 * A signer that signs whatever it is given gives its secret away: with it anybody could destroy. So
 * this one asks who is there, takes a list of parameters, and fixes the preset.
 *
 * @param {{apiKey: string, apiSecret: string, preset: string}} account
 * @param {(request: Request) => boolean | Promise<boolean>} isSignedIn the site's own login
 * @returns {(request: Request) => Promise<Response>}
 */
export function createSigner(account, isSignedIn) {
  return async (request) => {
    if (!(await isSignedIn(request))) return Response.json({ error: 'Sign in.' }, { status: 401 });
    const body = await request.json().catch(() => undefined);
    const params = body?.paramsToSign;
    const isAllowed =
      typeof params === 'object' &&
      params !== null &&
      Object.keys(params).every((name) => ALLOWED.includes(name)) &&
      params.upload_preset === account.preset;
    if (!isAllowed) return Response.json({ error: 'Not allowed.' }, { status: 403 });
    const signature = cloudinary.utils.api_sign_request(params, account.apiSecret);
    return Response.json({ signature, apiKey: account.apiKey });
  };
}
