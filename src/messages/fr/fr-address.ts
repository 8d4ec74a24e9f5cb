import type { AddressMessages } from '../address-messages.js';
import { countFiles } from './fr-files.js';

/** The panel for web addresses, in French. */
export const frenchAddress: AddressMessages = {
  title: 'Ajouter par lien',
  field: (multiple) => (multiple ? 'Adresses des fichiers' : 'Adresse du fichier'),
  hint: (multiple) =>
    multiple
      ? 'Séparez les adresses par une espace ou un retour à la ligne. Le serveur récupère les fichiers.'
      : 'Le serveur récupère le fichier.',
  add: (files) => (files > 1 ? `Ajouter ${countFiles(files)}` : 'Ajouter'),
  onlyOne: 'Un seul fichier est accepté ici. Ne gardez qu’une adresse.',
  isEmpty: 'Collez ou saisissez d’abord une adresse.',
  faults: {
    'no-address':
      'ce n’est pas une adresse web. Copiez-la depuis la barre d’adresse de votre navigateur.',
    'own-device': 'ce fichier est sur votre appareil. Revenez en arrière et choisissez-le là.',
    'other-scheme':
      'seules les adresses commençant par https:// ou http:// peuvent être récupérées.',
    credentials:
      'elle contient un identifiant ou un mot de passe. Retirez-le, d’autres pourraient le voir.',
    'too-long': 'c’est trop long pour une adresse.',
  },
};
