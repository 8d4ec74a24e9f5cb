import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './fr-files.js';
import { frenchPixels } from './fr-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('fr');
const { size } = figuresOf(count);
const quote = quoting('«\xa0', '\xa0»', '. ', '\xa0: ');

/** What went wrong and what to do, in French. */
export const frenchErrors: Messages['errors'] = {
  network: () => 'La connexion a été coupée. Rien n’est perdu.',
  stalled: () => 'L’envoi n’avance plus. Rien n’est perdu.',
  offline: () => 'Vous êtes hors ligne. Connectez-vous à Internet, puis réessayez.',
  'rate-limited': () => 'Le serveur est surchargé pour le moment. Réessayez dans une minute.',
  server: (facts) => quote('Le serveur n’a pas pu recevoir le fichier', facts, 'Réessayez.'),
  'bad-answer': () =>
    'La réponse du serveur est incompréhensible. Réessayez ou prévenez le responsable de cette page.',

  rejected: (facts) =>
    quote('Le serveur a refusé le fichier', facts, 'Réessayez ou choisissez un autre fichier.'),
  signature: () =>
    'Cette page n’a pas été autorisée à envoyer le fichier. Rechargez-la et réessayez.',
  uncertain: () =>
    'Le fichier est peut-être arrivé, mais la réponse du serveur s’est perdue. Réessayez.',
  aborted: () => 'Annulé avant la fin.',
  checksum: () => 'Le fichier est arrivé endommagé. Réessayez.',
  'file-unreadable': () =>
    'Le fichier n’est plus lisible : il a peut-être été déplacé ou supprimé. Choisissez-le à nouveau.',
  'file-changed': () => 'Le fichier a été modifié pendant l’envoi. Choisissez-le à nouveau.',
  'folder-endless': () =>
    'Ce dossier contient trop de sous-dossiers ou des liens sans fin. Choisissez directement ses fichiers.',
  'other-file': () =>
    'C’est un autre fichier, ou il a été modifié depuis. Choisissez celui d’avant ou retirez cette ligne.',

  empty: () => 'Le fichier est vide. Choisissez un autre fichier.',
  'too-large': (facts) => compare('Plus volumineux', facts, 'Choisissez un fichier plus petit.'),
  'too-small': (facts) => compare('Moins volumineux', facts, 'Choisissez un fichier plus grand.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Trop volumineux avec les autres fichiers. Retirez-en d’abord quelques-uns.'
      : `Plus de ${bytes(limit)} avec les autres fichiers. Retirez-en d’abord quelques-uns.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Ce type de fichier n’est pas accepté ici. Choisissez ${accepted}.`
      : 'Ce type de fichier n’est pas accepté ici. Choisissez un autre fichier.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Trop de fichiers. Retirez-en un pour faire de la place.'
      : limit === 1
        ? 'Un seul fichier est accepté ici. Retirez d’abord l’autre.'
        : `${countFiles(limit)} au plus sont acceptés ici. Retirez-en un pour faire de la place.`,

  'picture-unreadable': () =>
    'Cette image ne peut pas être ouverte ici, donc pas recadrée. Choisissez un autre fichier.',
  'picture-too-large': () =>
    'Cette image a trop de pixels pour être recadrée ici. Choisissez-en une plus petite.',
  'picture-unshrinkable': () =>
    'Cette image ne peut pas être assez réduite sans être abîmée. Choisissez-en une autre.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Plus large que ${count(limit)} pixels. Choisissez une image plus petite.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Plus haute que ${count(limit)} pixels. Choisissez une image plus petite.`,
  'too-few-pixels': (facts) =>
    `Plus petite que ${pixelLimitText(facts.pixelLimit, frenchPixels)}${pixelsInBrackets(facts, size)}. Choisissez une image plus grande.`,

  duplicate: ({ twin }) =>
    twin
      ? `Identique à ${isolated(twin)}, déjà dans la liste. Il n’est pas envoyé deux fois.`
      : 'Ce fichier est déjà dans la liste. Il n’est pas envoyé deux fois.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Cette page n’accepte pas ce fichier. Choisissez un autre fichier.',
  'address-uncroppable': () =>
    'Le site qui l’héberge ne laisse pas cette page lire l’image, elle ne peut donc pas être recadrée. Enregistrez-la sur votre appareil et choisissez-la là.',
  'bad-address': () =>
    'Cette adresse ne peut pas être récupérée. Vérifiez qu’elle commence par https:// ou http://.',

  'delete-expired': () =>
    'Le délai pour le supprimer du serveur est passé. Il ne peut plus qu’être retiré de cette liste.',
  'delete-refused': (facts) =>
    quote(
      'Le serveur ne le supprime plus',
      facts,
      'Il ne peut plus qu’être retiré de cette liste.',
    ),

  configuration: (facts) =>
    quote(
      'L’envoi n’est pas bien configuré sur cette page',
      facts,
      'Prévenez le responsable de cette page.',
    ),
  'unknown-file': () => 'Ce fichier n’est plus dans la liste. Choisissez-le à nouveau.',
  'illegal-state': () => 'Ce n’était pas possible à cet instant. Réessayez.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} que ce qui est accepté ici. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} que ${limit} (${actual}). ${advice}`;
}
