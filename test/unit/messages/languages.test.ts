import { expect } from 'chai';
import { LANGUAGES, languageFor } from '../../../src/messages/languages.js';
import { loadLanguage } from '../../../src/messages/load-language.js';
import { PLURAL_FORMS } from '../../../src/messages/plural-forms.js';

describe('the language for a tag', () => {
  it('is the language itself for each that is spoken', () => {
    expect(LANGUAGES.map(languageFor)).to.deep.equal(LANGUAGES);
  });

  it('is that of a region’s language, however the tag is written', () => {
    const tags = ['de-AT', 'DE', 'fr_CA', 'es-419', 'en-US', 'nl-BE', 'iw', ' uk '];
    const languages = ['de', 'de', 'fr', 'es', 'en', 'nl', 'he', 'uk'];
    expect(tags.map(languageFor)).to.deep.equal(languages);
  });

  it('is Brazil’s Portuguese unless another country is named', () => {
    const tags = ['pt', 'pt-BR', 'pt-PT', 'pt-AO', 'pt-MZ'];
    const languages = ['pt-BR', 'pt-BR', 'pt-PT', 'pt-PT', 'pt-PT'];
    expect(tags.map(languageFor)).to.deep.equal(languages);
  });

  it('has the Chinese script of the region, unless one is named', () => {
    const tags = ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant'];
    const [plain, full] = ['zh-Hans', 'zh-Hant'];
    expect(tags.map(languageFor)).to.deep.equal([
      plain,
      plain,
      plain,
      plain,
      full,
      full,
      full,
      full,
    ]);
  });

  it('is English for other languages, other scripts and what is no tag', () => {
    const tags = ['', 'fi', 'tlh', 'hi-Latn', 'x', 'constructor', '-', 'de--DE', 'ðe'];
    expect(tags.map(languageFor)).to.deep.equal(tags.map(() => 'en'));
  });

  it('is never one whose words are missing', async () => {
    for (const language of LANGUAGES) {
      expect((await loadLanguage(language)).language).to.equal(language);
    }
  });
});

describe('the plural forms', () => {
  for (const [language, forms] of Object.entries(PLURAL_FORMS)) {
    it(`of ${language} are those that the browser knows`, () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      expect([...forms].sort()).to.deep.equal([...pluralCategories].sort());
    });
  }
});
