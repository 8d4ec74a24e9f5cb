import { startServer } from 'upload-widget/server';
import { startApi } from './api.mjs';
import { demoApp, listen } from './serve.mjs';
import { addressOf, endOnSignal, readSettings, sayWhyNot } from './settings.mjs';

/** `npm start`: the Upload API and the demo, on two ports and so on two origins. */
const settings = readSettings(process.env);
const { host, port } = settings;

try {
  const api = await startApi(startServer, settings);
  const apiAddress = addressOf(host, api.port);
  const demo = await listen(demoApp(apiAddress), port, host);
  endOnSignal(() => Promise.all([demo.close(), api.close()]));
  console.log(`\nDemo        ${addressOf(host, demo.port)}/`);
  console.log(`Upload API  ${apiAddress}/\nCtrl-C ends both.`);
} catch (error) {
  sayWhyNot(error);
  process.exit(1);
}
