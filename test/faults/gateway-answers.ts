/** What an overloaded gateway in front of the API sends, and whether pages may read it. */
export interface GatewayAnswer {
  readonly status: number;
  readonly body?: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** Gateways often forget what the API itself sends: `Access-Control-Allow-Origin`. */
  readonly isReadable: boolean;
}

const READABLE = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id, X-Cld-Error',
};

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  420: 'Enhance Your Calm',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** The answer's bytes. */
export function gatewayAnswer({ status, body, fields, isReadable }: GatewayAnswer): Buffer {
  const text = body ?? JSON.stringify({ error: { message: REASONS[status] } });
  const lines = Object.entries({
    ...(isReadable && READABLE),
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(text)),
    ...fields,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`HTTP/1.1 ${status} ${REASONS[status]}\r\n${lines.join('')}\r\n${text}`);
}
