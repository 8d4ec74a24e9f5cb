import { pixelsInBrackets, quoting } from '../error-parts.js';
import { figuresOf } from '../figures.js';
import { isolated } from '../isolates.js';
import type { ErrorFacts, Messages } from '../messages.js';
import { pixelLimitText } from '../pixel-words.js';
import { quantitiesOf } from '../quantities.js';
import { countFiles } from './pl-files.js';
import { polishPixels } from './pl-rules.js';

const { bytes, bytesApart, count } = quantitiesOf('pl');
const { size } = figuresOf(count);
const quote = quoting('„', '”');

/** What went wrong and what to do, in Polish. */
export const polishErrors: Messages['errors'] = {
  network: () => 'Połączenie zostało przerwane. Nic nie przepadło.',
  stalled: () => 'Przesyłanie się zatrzymało. Nic nie przepadło.',
  offline: () => 'Brak połączenia. Połącz się z internetem i spróbuj ponownie.',
  'rate-limited': () => 'Serwer jest teraz przeciążony. Spróbuj ponownie za minutę.',
  server: (facts) => quote('Serwer nie mógł przyjąć pliku', facts, 'Spróbuj ponownie.'),
  'bad-answer': () =>
    'Odpowiedź serwera jest niezrozumiała. Spróbuj ponownie albo powiadom właściciela tej strony.',

  rejected: (facts) =>
    quote('Serwer odrzucił plik', facts, 'Spróbuj ponownie albo wybierz inny plik.'),
  signature: () => 'Ta strona nie otrzymała zgody na przesłanie. Odśwież ją i spróbuj ponownie.',
  uncertain: () => 'Plik mógł dotrzeć, ale odpowiedź serwera przepadła. Spróbuj ponownie.',
  aborted: () => 'Anulowano przed ukończeniem.',
  checksum: () => 'Plik dotarł uszkodzony. Spróbuj ponownie.',
  'file-unreadable': () =>
    'Pliku nie można już odczytać: mógł zostać przeniesiony lub usunięty. Wybierz go ponownie.',
  'file-changed': () => 'Plik zmienił się podczas przesyłania. Wybierz go ponownie.',
  'folder-endless': () =>
    'Ten folder zawiera zbyt wiele folderów albo łącza bez końca. Wybierz jego pliki bezpośrednio.',
  'other-file': () =>
    'To inny plik albo od tamtej pory się zmienił. Wybierz poprzedni albo usuń ten wiersz.',

  empty: () => 'Plik jest pusty. Wybierz inny plik.',
  'too-large': (facts) => compare('większy', facts, 'Wybierz mniejszy plik.'),
  'too-small': (facts) => compare('mniejszy', facts, 'Wybierz większy plik.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Razem z innymi plikami to za dużo. Najpierw usuń niektóre.'
      : `Razem z innymi plikami to więcej niż ${bytes(limit)}. Najpierw usuń niektóre.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `Ten typ pliku nie jest tu przyjmowany. Wybierz ${accepted}.`
      : 'Ten typ pliku nie jest tu przyjmowany. Wybierz inny plik.',
  'too-many': ({ limit }) =>
    limit === undefined
      ? 'Za dużo plików. Usuń jeden, aby zrobić miejsce.'
      : limit === 1
        ? 'Można tu dodać tylko jeden plik. Najpierw usuń drugi.'
        : `Można tu dodać najwyżej ${countFiles(limit)}. Usuń jeden, aby zrobić miejsce.`,

  'picture-unreadable': () =>
    'Tego obrazu nie można tu otworzyć, więc nie można go przyciąć. Wybierz inny plik.',
  'picture-too-large': () => 'Ten obraz ma za dużo pikseli, aby go tu przyciąć. Wybierz mniejszy.',
  'picture-unshrinkable': () =>
    'Tego obrazu nie da się tak zmniejszyć, nie psując go. Wybierz inny.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Szerszy niż ${count(limit)} piks. Wybierz mniejszy obraz.`,
  'picture-too-high': ({ limit = 0 }) => `Wyższy niż ${count(limit)} piks. Wybierz mniejszy obraz.`,
  'too-few-pixels': (facts) =>
    `Mniej niż ${pixelLimitText(facts.pixelLimit, polishPixels)}${pixelsInBrackets(facts, size)}. Wybierz większy obraz.`,

  duplicate: ({ twin }) =>
    twin
      ? `Taki sam jak ${isolated(twin)} na liście. Nie zostanie przesłany drugi raz.`
      : 'Ten plik jest już na liście. Nie zostanie przesłany drugi raz.',
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'Ta strona nie przyjmuje tego pliku. Wybierz inny plik.',
  'address-uncroppable': () =>
    'Witryna obrazu nie pozwala tej stronie go odczytać, więc nie można go przyciąć. Zapisz go na urządzeniu i wybierz stamtąd.',
  'bad-address': () =>
    'Z tego adresu nie można pobrać pliku. Sprawdź, czy zaczyna się od https:// lub http://.',

  'delete-expired': () =>
    'Czas na usunięcie z serwera minął. Plik można już tylko zdjąć z tej listy.',
  'delete-refused': (facts) =>
    quote('Serwer już go nie usunie', facts, 'Plik można już tylko zdjąć z tej listy.'),

  configuration: (facts) =>
    quote(
      'Przesyłanie nie jest poprawnie skonfigurowane na tej stronie',
      facts,
      'Powiadom właściciela tej strony.',
    ),
  'unknown-file': () => 'Tego pliku nie ma już na liście. Wybierz go ponownie.',
  'illegal-state': () => 'W tej chwili nie było to możliwe. Spróbuj ponownie.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `Plik jest ${relation}, niż tu można. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `Plik jest ${relation} niż ${limit} (${actual}). ${advice}`;
}
