import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { REQUEST_ID_HEADER } from '../src/protocol/endpoints.js';
import { ApiError } from './http/api-error.js';
import { clientAddress } from './http/client-address.js';
import { allowOrigins, preflightAnswer } from './http/cors.js';
import { errorAnswer, jsonAnswer } from './http/json-answer.js';
import { publicBase, type PublicBaseRules } from './http/public-base.js';
import { refusals } from './http/refusals.js';
import { deleteByTokenRoute } from './routes/delete-by-token.js';
import { deliverRoute } from './routes/deliver.js';
import { destroyRoute } from './routes/destroy.js';
import { explicitRoute } from './routes/explicit.js';
import { type UploadAddress, uploadRoute } from './routes/upload.js';
import type { RequestFacts, ServerContext } from './server-context.js';

/** What the connection tells a route; absent in tests without sockets. */
export interface ConnectionBindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

interface AppEnvironment {
  Bindings: ConnectionBindings;
  Variables: { requestId: string };
}

export interface RouterOptions {
  readonly context: ServerContext;
  readonly publicBaseRules: PublicBaseRules;
  readonly log: (line: string) => void;
}

type Router = Hono<AppEnvironment>;
type RouteContext = Context<AppEnvironment>;

/** Every address of the server, with what all answers have in common. */
export function createRouter({ context, publicBaseRules, log }: RouterOptions): Router {
  const app: Router = new Hono();
  app.use(async (c, next) => {
    const requestId = randomBytes(16).toString('hex');
    c.set('requestId', requestId);
    await next();
    c.res.headers.set(REQUEST_ID_HEADER, requestId);
    allowOrigins(c.res.headers);
  });
  app.onError((error, c) => errorAnswer(toApiError(error, c, log)));
  app.notFound((c) => errorAnswer(refusals.noSuchAddress(c.req.path)));

  app.options('*', () => preflightAnswer());
  app.get('/health', () => jsonAnswer({ status: 'ok' }));
  app.post('/v1_1/*', async (c, next) => {
    context.rates.calls.take(clientOf(c, publicBaseRules));
    await next();
  });
  addUploads(app, context, publicBaseRules);
  addRemovals(app, context);
  app.get('/:cloud/:resourceType{image|video|raw}/:type{upload|private|authenticated}/*', (c) =>
    deliverRoute(context, c.req.raw, clientOf(c, publicBaseRules)),
  );
  return app;
}

function addUploads(app: Router, context: ServerContext, rules: PublicBaseRules): void {
  const take = (c: RouteContext, address: UploadAddress) =>
    uploadRoute(context, c.req.raw, address, factsOf(c, rules));
  app.post('/v1_1/:cloud/upload', (c) =>
    take(c, { cloud: c.req.param('cloud'), resourceType: 'auto' }),
  );
  app.post('/v1_1/:cloud/:resourceType/:action{upload|upload_chunked}', (c) =>
    take(c, { cloud: c.req.param('cloud'), resourceType: c.req.param('resourceType') }),
  );
  app.post('/v1_1/:cloud/:resourceType/:type{private|authenticated}', (c) =>
    take(c, c.req.param()),
  );
  app.post('/v1_1/:cloud/:resourceType/explicit', (c) =>
    explicitRoute(context, c.req.raw, c.req.param(), factsOf(c, rules)),
  );
}

function addRemovals(app: Router, context: ServerContext): void {
  app.post('/v1_1/:cloud/delete_by_token', (c) =>
    deleteByTokenRoute(context, c.req.raw, c.req.param('cloud')),
  );
  app.post('/v1_1/:cloud/:resourceType/destroy', (c) =>
    destroyRoute(context, c.req.raw, c.req.param()),
  );
}

function factsOf(c: RouteContext, rules: PublicBaseRules): RequestFacts {
  return {
    requestId: c.get('requestId'),
    publicBase: publicBase(c.req.raw, c.env.incoming?.socket.remoteAddress, rules),
  };
}

function clientOf(c: RouteContext, { trustedProxies }: PublicBaseRules): string {
  return clientAddress(c.req.raw, c.env.incoming?.socket.remoteAddress, trustedProxies);
}

function toApiError(error: Error, c: RouteContext, log: (line: string) => void): ApiError {
  if (error instanceof ApiError) return error;
  log(`${c.get('requestId')} ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
  return refusals.internal();
}
