import type { CameraMessages } from '../camera-messages.js';
import { quantitiesOf } from '../quantities.js';

const { count, plural } = quantitiesOf('de');

/** The camera, in German. */
export const germanCamera: CameraMessages = {
  title: 'Kamera',
  preview: 'Bild der Kamera',
  shot: 'Aufgenommenes Foto',
  asking: 'Warten auf die Kamera',
  askingHint:
    'Der Browser fragt, ob diese Seite sie verwenden darf. Ohne Bestätigung wird nichts gesendet.',
  off: 'Die Kamera ist aus',
  offHint: 'Sie wurde ausgeschaltet, während ein anderer Tab offen war.',
  startAgain: 'Einschalten',

  takePhoto: 'Foto aufnehmen',
  timer: (seconds) =>
    `Selbstauslöser, ${count(seconds)} ${plural(seconds, { one: 'Sekunde', other: 'Sekunden' })}`,
  switchCamera: 'Kamera wechseln',
  cameras: 'Kamera auswählen',
  camera: (position) => `Kamera ${count(position)}`,
  retake: 'Neu aufnehmen',
  use: 'Foto verwenden',
  add: 'Foto hinzufügen',
  done: (added) => `Fertig, ${count(added)} hinzugefügt`,

  announceLive: 'Die Kamera ist an',
  announceTaken: 'Foto aufgenommen',
  announceAdded: (added) =>
    `Hinzugefügt, bisher ${count(added)} ${plural(added, { one: 'Foto', other: 'Fotos' })}`,

  troubles: {
    refused: {
      title: 'Diese Seite darf die Kamera nicht verwenden',
      advice:
        'Bitte auf das Symbol neben der Adresse oben im Browser tippen, die Kamera zulassen und es erneut versuchen.',
    },
    dismissed: {
      title: 'Die Anfrage wurde geschlossen',
      advice:
        'Bitte erneut versuchen und „Zulassen“ wählen, wenn der Browser nach der Kamera fragt.',
    },
    system: {
      title: 'Das Gerät gibt die Kamera nicht für den Browser frei',
      advice: 'Bitte in den Datenschutzeinstellungen des Geräts zulassen und erneut versuchen.',
    },
    missing: {
      title: 'Keine Kamera gefunden',
      advice: 'Bitte eine anschließen und erneut versuchen oder stattdessen eine Datei auswählen.',
    },
    'in-use': {
      title: 'Die Kamera wird gerade verwendet',
      advice: 'Bitte andere Programme und Tabs schließen, die sie nutzen, und erneut versuchen.',
    },
    unplugged: {
      title: 'Die Kamera ist nicht mehr verbunden',
      advice:
        'Sie wurde getrennt, oder der Zugriff wurde entzogen. Bitte wieder anschließen und erneut versuchen.',
    },
    unsupported: {
      title: 'Die Kamera kann auf dieser Seite nicht verwendet werden',
      advice:
        'Browser erlauben das nur auf Seiten mit einer https-Adresse. Bitte stattdessen eine Datei auswählen.',
    },
    failed: {
      title: 'Die Kamera konnte nicht gestartet werden',
      advice: 'Bitte erneut versuchen oder stattdessen eine Datei auswählen.',
    },
  },
};
