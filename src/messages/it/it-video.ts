import { quantitiesOf } from '../quantities.js';
import type { VideoMessages } from '../video-messages.js';

const { bytes, count, duration } = quantitiesOf('it');

/** The camera that records video, in Italian. */
export const italianVideo: VideoMessages = {
  modes: 'Foto o video',
  photoMode: 'Foto',
  videoMode: 'Video',

  record: 'Registra video',
  stop: 'Termina la registrazione',
  pause: 'Metti in pausa la registrazione',
  resume: 'Riprendi la registrazione',
  elapsed: (seconds) => `Registrato: ${duration(seconds)}`,
  elapsedOf: (seconds, most) => `Registrato: ${duration(seconds)} di ${duration(most)}`,
  timeLeft: (seconds) => `ancora ${duration(seconds)}`,
  paused: 'In pausa',

  soundLevel: 'Livello del microfono',
  silence: 'Non si sente nulla. Il microfono è disattivato?',
  withoutSound: 'Senza audio',
  recordWithoutSound: 'Registra senza audio',
  microphoneAsking: 'Il browser chiede se questa pagina può usare il microfono.',

  shot: 'Il video che hai registrato',
  use: 'Usa il video',
  add: 'Aggiungi il video',
  cannotPlay:
    'Questa pagina non permette di riprodurre la registrazione, ma si può usare lo stesso.',

  endedByLength: (seconds) =>
    `La registrazione è terminata da sola: il massimo è ${duration(seconds)}.`,
  endedBySize: (most) => `La registrazione è terminata da sola: il massimo è ${bytes(most)}.`,
  endedUnseen: 'La registrazione è terminata mentre eri in un’altra scheda.',
  endedUnplugged: 'La fotocamera non c’è più. Quello che aveva registrato fino ad allora è qui.',

  announceRecording: 'Registrazione in corso',
  announceRecorded: (seconds) => `Registrato, ${duration(seconds)}`,
  announceAdded: (added) => `Video aggiunto, ${count(added)} finora`,

  unrecordable: {
    title: 'Non è stato possibile registrare',
    advice: 'Riprova, oppure scegli un file.',
  },
  microphoneTroubles: {
    refused: {
      title: 'Questa pagina non può usare il microfono',
      advice:
        'Premi l’icona accanto all’indirizzo in alto nel browser, consenti il microfono e riprova.',
    },
    dismissed: {
      title: 'La richiesta è stata chiusa',
      advice: 'Riprova e scegli “Consenti” quando il browser chiede del microfono.',
    },
    system: {
      title: 'Il tuo dispositivo non permette al browser di usare il microfono',
      advice: 'Consentilo nelle impostazioni della privacy del dispositivo e riprova.',
    },
    missing: {
      title: 'Nessun microfono trovato',
      advice: 'Collegane uno e riprova, oppure registra senza audio.',
    },
    'in-use': {
      title: 'Il microfono è occupato',
      advice: 'Chiudi gli altri programmi e le schede che lo usano e riprova.',
    },
    unplugged: {
      title: 'Il microfono non c’è più',
      advice:
        'È stato scollegato, o a questa pagina è stato tolto l’accesso. Ricollegalo e riprova.',
    },
    failed: {
      title: 'Il microfono non si è avviato',
      advice: 'Riprova, oppure registra senza audio.',
    },
  },
};
