import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('de');

/** The camera that records video, in German. */
export const germanVideo: VideoMessages = {
  modes: 'Foto oder Video',
  photoMode: 'Foto',
  videoMode: 'Video',

  record: 'Video aufnehmen',
  stop: 'Aufnahme beenden',
  pause: 'Aufnahme anhalten',
  resume: 'Aufnahme fortsetzen',
  elapsed: (seconds) => `Aufgenommen: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Aufgenommen: ${duration(seconds)} von ${duration(most)}`,
  timeLeft: (seconds) => `noch ${duration(seconds)}`,
  paused: 'Angehalten',

  soundLevel: 'Mikrofonpegel',
  silence: 'Es ist nichts zu hören. Ist das Mikrofon stummgeschaltet?',
  withoutSound: 'Ohne Ton',
  recordWithoutSound: 'Ohne Ton aufnehmen',
  microphoneAsking: 'Der Browser fragt, ob diese Seite das Mikrofon verwenden darf.',

  shot: 'Aufgenommenes Video',
  use: 'Video verwenden',
  add: 'Video hinzufügen',
  cannotPlay: 'Die Aufnahme lässt sich auf dieser Seite nicht abspielen, aber trotzdem verwenden.',

  endedByLength: (seconds) =>
    `Die Aufnahme wurde automatisch beendet, möglich sind höchstens ${duration(seconds)}.`,
  endedBySize: (most) =>
    `Die Aufnahme wurde automatisch beendet, möglich sind höchstens ${bytes(most)}.`,
  endedUnseen: 'Die Aufnahme wurde beendet, während ein anderer Tab offen war.',
  endedUnplugged:
    'Die Kamera ist nicht mehr verbunden. Was sie bis dahin aufgenommen hat, ist erhalten.',

  announceRecording: 'Aufnahme läuft',
  announceRecorded: (seconds) => `Aufgenommen, ${duration(seconds)}`,
  announceAdded: (added) => `Video hinzugefügt, bisher ${count(added)}`,

  unrecordable: {
    title: 'Es konnte nichts aufgenommen werden',
    advice: 'Bitte erneut versuchen oder stattdessen eine Datei auswählen.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Diese Seite darf das Mikrofon nicht verwenden',
      advice:
        'Bitte auf das Symbol neben der Adresse oben im Browser tippen, das Mikrofon zulassen und es erneut versuchen.',
    },
    dismissed: {
      title: 'Die Anfrage wurde geschlossen',
      advice:
        'Bitte erneut versuchen und „Zulassen“ wählen, wenn der Browser nach dem Mikrofon fragt.',
    },
    system: {
      title: 'Das Gerät gibt das Mikrofon nicht für den Browser frei',
      advice: 'Bitte in den Datenschutzeinstellungen des Geräts zulassen und erneut versuchen.',
    },
    missing: {
      title: 'Kein Mikrofon gefunden',
      advice: 'Bitte eines anschließen und erneut versuchen oder ohne Ton aufnehmen.',
    },
    'in-use': {
      title: 'Das Mikrofon wird gerade verwendet',
      advice: 'Bitte andere Programme und Tabs schließen, die es nutzen, und erneut versuchen.',
    },
    unplugged: {
      title: 'Das Mikrofon ist nicht mehr verbunden',
      advice:
        'Es wurde getrennt, oder der Zugriff wurde entzogen. Bitte wieder anschließen und erneut versuchen.',
    },
    failed: {
      title: 'Das Mikrofon konnte nicht gestartet werden',
      advice: 'Bitte erneut versuchen oder ohne Ton aufnehmen.',
    },
  },
};
