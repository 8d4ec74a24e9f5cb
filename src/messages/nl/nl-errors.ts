import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './nl-files.js';
import { dutchPixels } from './nl-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('nl');
const { size } = figuresOf(count);
const quote = quoting('‘', '’');

/** What went wrong and what to do, in Dutch. */
export const dutchErrors: Messages['errors'] = {
  network: () => 'De verbinding is verbroken. Er is niets verloren.',
  stalled: () => 'Het uploaden staat stil. Er is niets verloren.',
  offline: () => 'Je bent offline. Maak verbinding met internet en probeer het opnieuw.',
  'rate-limited': () => 'De server heeft het nu te druk. Probeer het over een minuut opnieuw.',
  server: (facts) =>
    quote('De server kon het bestand nu niet aannemen', facts, 'Probeer het opnieuw.'),
  'bad-answer': () =>
    'De server gaf een onbegrijpelijk antwoord. Probeer het opnieuw of laat het de eigenaar van deze pagina weten.',

  rejected: (facts) =>
    quote(
      'De server heeft het bestand geweigerd',
      facts,
      'Probeer het opnieuw of kies een ander bestand.',
    ),
  signature: () =>
    'Deze pagina mocht niet uploaden. Laad de pagina opnieuw en probeer het nog eens.',
  uncertain: () =>
    'Het bestand is misschien aangekomen, maar het antwoord van de server ging verloren. Probeer het opnieuw.',
  aborted: () => 'Geannuleerd voordat het klaar was.',
  checksum: () => 'Het bestand kwam beschadigd aan. Probeer het opnieuw.',
  'file-unreadable': () =>
    'Het bestand kan niet meer worden gelezen: misschien is het verplaatst of verwijderd. Kies het opnieuw.',
  'file-changed': () => 'Het bestand is tijdens het uploaden gewijzigd. Kies het opnieuw.',
  'folder-endless': () =>
    'Deze map bevat te veel andere mappen, of koppelingen zonder einde. Kies de bestanden rechtstreeks.',
  'other-file': () =>
    'Dit is een ander bestand, of het is sindsdien gewijzigd. Kies het vorige of verwijder deze rij.',

  empty: () => 'Het bestand is leeg. Kies een ander bestand.',
  'too-large': (facts) => compare('Groter', facts, 'Kies een kleiner bestand.'),
  'too-small': (facts) => compare('Kleiner', facts, 'Kies een groter bestand.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Te veel samen met de andere bestanden. Verwijder er eerst een paar.'
      : `Meer dan ${bytes(limit)} samen met de andere bestanden. Verwijder er eerst een paar.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Dit type bestand kan hier niet. Kies ${accepted}.`
      : 'Dit type bestand kan hier niet. Kies een ander bestand.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Te veel bestanden. Verwijder er een om plaats te maken.'
      : limit === 1
        ? 'Hier kan maar één bestand. Verwijder eerst het andere.'
        : `Hier kunnen maar ${countFiles(limit)}. Verwijder er een om plaats te maken.`,

  'picture-unreadable': () =>
    'Deze afbeelding kan hier niet worden geopend en dus niet worden bijgesneden. Kies een ander bestand.',
  'picture-too-large': () =>
    'Deze afbeelding heeft te veel pixels om hier bij te snijden. Kies een kleinere.',
  'picture-unshrinkable': () =>
    'Deze afbeelding kan niet klein genoeg worden gemaakt zonder haar te bederven. Kies een andere.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Breder dan ${count(limit)} pixels. Kies een kleinere afbeelding.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Hoger dan ${count(limit)} pixels. Kies een kleinere afbeelding.`,
  'too-few-pixels': (facts) =>
    `Kleiner dan ${pixelLimitText(facts.pixelLimit, dutchPixels)}${pixelsInBrackets(facts, size)}. Kies een grotere afbeelding.`,

  duplicate: ({ twin }) =>
    twin
      ? `Hetzelfde als ${isolated(twin)}, dat al in de lijst staat. Het gaat niet twee keer mee.`
      : 'Dit bestand staat al in de lijst. Het gaat niet twee keer mee.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Deze pagina neemt het bestand niet aan. Kies een ander bestand.',
  'address-uncroppable': () =>
    'De website van de afbeelding laat deze pagina haar niet lezen, dus kan ze niet worden bijgesneden. Bewaar haar op je apparaat en kies haar daar.',
  'bad-address': () =>
    'Dit adres kan niet worden opgehaald. Controleer of het met https:// of http:// begint.',

  'delete-expired': () =>
    'De tijd om het van de server te verwijderen is voorbij. Het kan alleen nog van deze lijst.',
  'delete-refused': (facts) =>
    quote('De server verwijdert het niet meer', facts, 'Het kan alleen nog van deze lijst.'),

  configuration: (facts) =>
    quote(
      'Uploads zijn op deze pagina niet goed ingesteld',
      facts,
      'Laat het de eigenaar van deze pagina weten.',
    ),
  'unknown-file': () => 'Dit bestand staat niet meer in de lijst. Kies het opnieuw.',
  'illegal-state': () => 'Dat kon op dit moment niet. Probeer het opnieuw.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} dan hier is toegestaan. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} dan ${limit} (${actual}). ${advice}`;
}
