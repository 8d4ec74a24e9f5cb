import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('nl');

/** The camera that records video, in Dutch. */
export const dutchVideo: VideoMessages = {
  modes: 'Foto of video',
  photoMode: 'Foto',
  videoMode: 'Video',

  record: 'Video opnemen',
  stop: 'Opname stoppen',
  pause: 'Opname pauzeren',
  resume: 'Opname hervatten',
  elapsed: (seconds) => `Opgenomen: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Opgenomen: ${duration(seconds)} van ${duration(most)}`,
  timeLeft: (seconds) => `nog ${duration(seconds)}`,
  paused: 'Gepauzeerd',

  soundLevel: 'Microfoonniveau',
  silence: 'Er is niets te horen. Staat de microfoon uit?',
  withoutSound: 'Zonder geluid',
  recordWithoutSound: 'Zonder geluid opnemen',
  microphoneAsking: 'Je browser vraagt of deze pagina de microfoon mag gebruiken.',

  shot: 'De video die je hebt opgenomen',
  use: 'Video gebruiken',
  add: 'Video toevoegen',
  cannotPlay: 'Deze pagina laat de opname niet afspelen. Je kunt hem wel gebruiken.',

  endedByLength: (seconds) => `De opname is vanzelf gestopt: ${duration(seconds)} is het maximum.`,
  endedBySize: (most) => `De opname is vanzelf gestopt: ${bytes(most)} is het maximum.`,
  endedUnseen: 'De opname is gestopt terwijl je in een ander tabblad was.',
  endedUnplugged: 'De camera is weg. Wat tot dan toe was opgenomen, staat hier.',

  announceRecording: 'Opname loopt',
  announceRecorded: (seconds) => `Opgenomen, ${duration(seconds)}`,
  announceAdded: (added) => `Video toegevoegd, ${count(added)} tot nu toe`,

  unrecordable: {
    title: 'Er kon niets worden opgenomen',
    advice: 'Probeer het opnieuw of kies een bestand.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Deze pagina mag de microfoon niet gebruiken',
      advice:
        'Tik op het pictogram naast het adres boven in de browser, sta de microfoon toe en probeer het opnieuw.',
    },
    dismissed: {
      title: 'De vraag is gesloten',
      advice: 'Probeer het opnieuw en kies Toestaan als je browser om de microfoon vraagt.',
    },
    system: {
      title: 'Je apparaat staat niet toe dat de browser de microfoon gebruikt',
      advice: 'Sta het toe in de privacy-instellingen van je apparaat en probeer het opnieuw.',
    },
    missing: {
      title: 'Geen microfoon gevonden',
      advice: 'Sluit er een aan en probeer het opnieuw, of neem op zonder geluid.',
    },
    'in-use': {
      title: 'De microfoon is bezet',
      advice: 'Sluit andere programma’s en tabbladen die hem gebruiken en probeer het opnieuw.',
    },
    unplugged: {
      title: 'De microfoon is weg',
      advice:
        'Hij is losgekoppeld of deze pagina heeft geen toegang meer. Sluit hem aan en probeer het opnieuw.',
    },
    failed: {
      title: 'De microfoon startte niet',
      advice: 'Probeer het opnieuw of neem op zonder geluid.',
    },
  },
};
