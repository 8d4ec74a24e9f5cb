import { connect, createServer } from 'node:net';

/**
 * A long line to a server, as a TCP proxy: every byte takes half the round trip, each way; each
 * connection has its own cap, and as many bytes on the way at most as one over TCP has. Started as
 * a child process with its settings as JSON; tells its port.
 *
 * - `serverPort`
 * - `roundTripMs`
 * - `bytesPerSecond` of each connection; no cap without it
 * - `cutAtBytes`: the connection that carries so many bytes of all is reset, once
 */
const settings = JSON.parse(process.argv[2] ?? '{}');
const delayMs = settings.roundTripMs / 2;

/** Linux sends as much as this without being acknowledged, by default. */
const WINDOW_BYTES = 4 * 1024 * 1024;

let carriedBytes = 0;
let isCut = false;

const server = createServer({ allowHalfOpen: true }, (client) => {
  const upstream = connect({ port: settings.serverPort, host: '127.0.0.1', allowHalfOpen: true });
  pass(client, upstream, (bytes) => {
    carriedBytes += bytes;
    if (isCut || !settings.cutAtBytes || carriedBytes < settings.cutAtBytes) return;
    isCut = true;
    client.resetAndDestroy();
    upstream.resetAndDestroy();
  });
  pass(upstream, client, () => {});
  for (const [socket, other] of [
    [client, upstream],
    [upstream, client],
  ]) {
    socket.setNoDelay(true);
    socket.on('error', () => other.destroy());
    socket.on('close', () => setTimeout(() => other.destroy(), delayMs));
  }
});

/** Passes what one side says to the other, late and not faster than allowed. */
function pass(from, to, onBytes) {
  let freeAt = 0;
  let onTheWay = 0;
  from.on('data', (data) => {
    const now = performance.now();
    const lasts = settings.bytesPerSecond ? (data.length / settings.bytesPerSecond) * 1000 : 0;
    freeAt = Math.max(freeAt, now) + lasts;
    onTheWay += data.length;
    if (onTheWay >= WINDOW_BYTES) from.pause();
    setTimeout(() => to.destroyed || to.write(data), freeAt - now + delayMs);
    // The acknowledgement has a way to go, too.
    setTimeout(
      () => {
        onTheWay -= data.length;
        if (onTheWay < WINDOW_BYTES) from.resume();
      },
      freeAt - now + settings.roundTripMs,
    );
    onBytes(data.length);
  });
  from.on('end', () =>
    setTimeout(() => to.end(), Math.max(0, freeAt - performance.now()) + delayMs),
  );
}

server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
