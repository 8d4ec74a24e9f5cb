import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { germanPixels } from './de-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('de');
const { size } = figuresOf(count);
const quote = quoting('„', '“');

/** What went wrong and what to do, in German. */
export const germanErrors: Messages['errors'] = {
  network: () => 'Die Verbindung wurde unterbrochen. Es ist nichts verloren.',
  stalled: () => 'Der Upload kommt nicht mehr voran. Es ist nichts verloren.',
  offline: () => 'Keine Internetverbindung. Bitte verbinden und dann erneut versuchen.',
  'rate-limited': () =>
    'Der Server ist gerade ausgelastet. Bitte in einer Minute erneut versuchen.',
  server: (facts) =>
    quote('Der Server konnte die Datei nicht annehmen', facts, 'Bitte erneut versuchen.'),
  'bad-answer': () =>
    'Der Server hat unverständlich geantwortet. Bitte erneut versuchen oder den Betreiber dieser Seite informieren.',

  rejected: (facts) =>
    quote(
      'Der Server hat die Datei abgelehnt',
      facts,
      'Bitte erneut versuchen oder eine andere Datei auswählen.',
    ),
  signature: () =>
    'Diese Seite durfte nicht hochladen. Bitte die Seite neu laden und erneut versuchen.',
  uncertain: () =>
    'Die Datei ist vielleicht angekommen, aber die Antwort des Servers ging verloren. Bitte erneut versuchen.',
  aborted: () => 'Vor dem Abschluss abgebrochen.',
  checksum: () => 'Die Datei kam beschädigt an. Bitte erneut versuchen.',
  'file-unreadable': () =>
    'Die Datei lässt sich nicht mehr lesen, vielleicht wurde sie verschoben oder gelöscht. Bitte erneut auswählen.',
  'file-changed': () => 'Die Datei wurde während des Uploads geändert. Bitte erneut auswählen.',

  'folder-endless': () =>
    'Dieser Ordner enthält zu viele weitere Ordner oder Verknüpfungen ohne Ende. Bitte die Dateien direkt auswählen.',

  'other-file': () =>
    'Das ist eine andere Datei, oder sie wurde seither geändert. Bitte die ursprüngliche Datei auswählen oder diese Zeile entfernen.',

  empty: () => 'Die Datei ist leer. Bitte eine andere auswählen.',
  'too-large': (facts) => compare('größer', facts, 'Bitte eine kleinere Datei auswählen.'),
  'too-small': (facts) => compare('kleiner', facts, 'Bitte eine größere Datei auswählen.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Zusammen mit den anderen Dateien zu groß. Bitte zuerst einige entfernen.'
      : `Zusammen mit den anderen Dateien mehr als ${bytes(limit)}. Bitte zuerst einige entfernen.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Dieser Dateityp ist hier nicht möglich. Bitte ${accepted} auswählen.`
      : 'Dieser Dateityp ist hier nicht möglich. Bitte eine andere Datei auswählen.',
  'too-many': ({ limit }) => {
    if (limit === undefined) return 'Zu viele Dateien. Bitte eine entfernen, um Platz zu schaffen.';
    if (limit === 1) return 'Hier ist nur eine Datei möglich. Bitte zuerst die andere entfernen.';
    return `Hier sind nur ${count(limit)} Dateien möglich. Bitte eine entfernen, um Platz zu schaffen.`;
  },
  'picture-unreadable': () =>
    'Dieses Bild lässt sich hier nicht öffnen und daher nicht zuschneiden. Bitte eine andere Datei auswählen.',
  'picture-too-large': () =>
    'Dieses Bild hat zu viele Pixel, um es hier zuzuschneiden. Bitte ein kleineres auswählen.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Breiter als ${count(limit)} Pixel. Bitte ein kleineres Bild auswählen.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Höher als ${count(limit)} Pixel. Bitte ein kleineres Bild auswählen.`,

  'picture-unshrinkable': () =>
    'Dieses Bild lässt sich nicht weit genug verkleinern, ohne es zu verderben. Bitte ein anderes auswählen.',
  duplicate: ({ twin }) =>
    twin
      ? `Gleicher Inhalt wie ${isolated(twin)} in der Liste. Die Datei wird nicht doppelt hochgeladen.`
      : 'Diese Datei ist bereits in der Liste. Sie wird nicht doppelt hochgeladen.',
  'too-few-pixels': (facts) =>
    `Weniger als ${pixelLimitText(facts.pixelLimit, germanPixels)}${pixelsInBrackets(facts, size)}. Bitte ein größeres Bild auswählen.`,
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Diese Seite nimmt die Datei nicht an. Bitte eine andere auswählen.',
  'address-uncroppable': () =>
    'Die Website des Bildes lässt diese Seite nicht darauf zugreifen, daher lässt es sich nicht zuschneiden. Bitte auf dem Gerät speichern und von dort auswählen.',
  'bad-address': () =>
    'Diese Adresse lässt sich nicht abrufen. Sie muss mit https:// oder http:// beginnen.',

  'delete-expired': () =>
    'Die Zeit zum Löschen vom Server ist abgelaufen. Die Datei lässt sich nur noch aus dieser Liste nehmen.',
  'delete-refused': (facts) =>
    quote(
      'Der Server löscht die Datei nicht mehr',
      facts,
      'Sie lässt sich nur noch aus dieser Liste nehmen.',
    ),

  configuration: (facts) =>
    quote(
      'Uploads sind auf dieser Seite nicht richtig eingerichtet',
      facts,
      'Bitte den Betreiber dieser Seite informieren.',
    ),
  'unknown-file': () => 'Diese Datei ist nicht mehr in der Liste. Bitte erneut auswählen.',
  'illegal-state': () => 'Das war gerade nicht möglich. Bitte erneut versuchen.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `Die Datei ist ${relation} als hier möglich. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `Die Datei ist ${relation} als ${limit} (${actual}). ${advice}`;
}
