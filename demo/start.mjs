import { startServer } from 'upload-widget/server';
import { demoApp, listen } from './serve.mjs';
import { addressOf, endOnSignal, readSettings, sayWhyNot } from './settings.mjs';

/** `npm start`: the Upload API and the demo, on two ports and so on two origins. */
const { host, port, dataDir } = readSettings(process.env);

try {
  // The demo's own pictures may be uploaded by their addresses, though they lie on this machine.
  const remoteOrigins = [addressOf(host, port || '*')];
  const api = await startServer({ host, port: port && port + 1, dataDir, remoteOrigins });
  const apiAddress = addressOf(host, api.port);
  const demo = await listen(demoApp(apiAddress), port, host);
  endOnSignal(() => Promise.all([demo.close(), api.close()]));
  console.log(`\nDemo        ${addressOf(host, demo.port)}/`);
  console.log(`Upload API  ${apiAddress}/\nCtrl-C ends both.`);
} catch (error) {
  sayWhyNot(error);
  process.exit(1);
}
