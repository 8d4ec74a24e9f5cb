import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './it-files.js';
import { italianPixels } from './it-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('it');
const { size } = figuresOf(count);
const quote = quoting('“', '”');

/** What went wrong and what to do, in Italian. */
export const italianErrors: Messages['errors'] = {
  network: () => 'La connessione si è interrotta. Nulla è andato perso.',
  stalled: () => 'Il caricamento non va più avanti. Nulla è andato perso.',
  offline: () => 'Sei offline. Connettiti a internet, poi riprova.',
  'rate-limited': () => 'Il server è sovraccarico in questo momento. Riprova tra un minuto.',
  server: (facts) => quote('Il server non ha potuto ricevere il file', facts, 'Riprova.'),
  'bad-answer': () =>
    'Il server ha dato una risposta incomprensibile. Riprova o avvisa il responsabile di questa pagina.',

  rejected: (facts) =>
    quote('Il server ha rifiutato il file', facts, 'Riprova o scegli un altro file.'),
  signature: () => 'Questa pagina non era autorizzata a caricare il file. Ricaricala e riprova.',
  uncertain: () =>
    'Il file potrebbe essere arrivato, ma la risposta del server è andata persa. Riprova.',
  aborted: () => 'Annullato prima della fine.',
  checksum: () => 'Il file è arrivato danneggiato. Riprova.',
  'file-unreadable': () =>
    'Il file non è più leggibile: forse è stato spostato o eliminato. Sceglilo di nuovo.',
  'file-changed': () => 'Il file è cambiato durante il caricamento. Sceglilo di nuovo.',
  'folder-endless': () =>
    'Questa cartella contiene troppe altre cartelle o collegamenti senza fine. Scegli direttamente i suoi file.',
  'other-file': () =>
    'È un altro file, o è cambiato nel frattempo. Scegli quello di prima o rimuovi questa riga.',

  empty: () => 'Il file è vuoto. Scegli un altro file.',
  'too-large': (facts) => compare('Più grande', facts, 'Scegli un file più piccolo.'),
  'too-small': (facts) => compare('Più piccolo', facts, 'Scegli un file più grande.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Troppo insieme agli altri file. Prima rimuovine alcuni.'
      : `Più di ${bytes(limit)} insieme agli altri file. Prima rimuovine alcuni.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Qui questo tipo di file non è consentito. Scegli ${accepted}.`
      : 'Qui questo tipo di file non è consentito. Scegli un altro file.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Troppi file. Rimuovine uno per fare spazio.'
      : limit === 1
        ? 'Qui è consentito un solo file. Prima rimuovi l’altro.'
        : `Qui sono consentiti al massimo ${countFiles(limit)}. Rimuovine uno per fare spazio.`,

  'picture-unreadable': () =>
    'Questa immagine non si può aprire qui, quindi non si può ritagliare. Scegli un altro file.',
  'picture-too-large': () =>
    'Questa immagine ha troppi pixel per essere ritagliata qui. Scegline una più piccola.',
  'picture-unshrinkable': () =>
    'Questa immagine non si può ridurre abbastanza senza rovinarla. Scegline un’altra.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Più larga di ${count(limit)} pixel. Scegli un’immagine più piccola.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Più alta di ${count(limit)} pixel. Scegli un’immagine più piccola.`,
  'too-few-pixels': (facts) =>
    `Più piccola di ${pixelLimitText(facts.pixelLimit, italianPixels)}${pixelsInBrackets(facts, size)}. Scegli un’immagine più grande.`,

  duplicate: ({ twin }) =>
    twin
      ? `Uguale a ${isolated(twin)}, che è già nell’elenco. Non viene caricato due volte.`
      : 'Questo file è già nell’elenco. Non viene caricato due volte.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Questa pagina non accetta il file. Scegli un altro file.',
  'address-uncroppable': () =>
    'Il sito che la ospita non permette a questa pagina di leggere l’immagine, quindi non si può ritagliare. Salvala sul tuo dispositivo e sceglila da lì.',
  'bad-address': () =>
    'Questo indirizzo non si può usare. Controlla che inizi con https:// o http://.',

  'delete-expired': () =>
    'Il tempo per eliminarlo dal server è scaduto. Si può solo togliere da questo elenco.',
  'delete-refused': (facts) =>
    quote('Il server non lo elimina più', facts, 'Si può solo togliere da questo elenco.'),

  configuration: (facts) =>
    quote(
      'I caricamenti non sono configurati correttamente in questa pagina',
      facts,
      'Avvisa il responsabile di questa pagina.',
    ),
  'unknown-file': () => 'Questo file non è più nell’elenco. Sceglilo di nuovo.',
  'illegal-state': () => 'Non era possibile in questo momento. Riprova.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} di quanto consentito qui. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} di ${limit} (${actual}). ${advice}`;
}
