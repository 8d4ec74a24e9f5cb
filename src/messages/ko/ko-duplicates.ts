import type { DuplicateMessages } from '../duplicate-messages.js';
import { isolated } from '../isolates.js';
import { countFiles } from './ko-files.js';

/** Files that are in the list already, in Korean. */
export const koreanDuplicates: DuplicateMessages = {
  sameAs: (twin) => `목록에 있는 ${isolated(twin)} 파일과 같습니다`,
  sameAgain: '이 파일은 이미 목록에 있습니다',

  skip: '건너뛰기',
  skipFile: (name) => `${name} 건너뛰기`,
  replace: '바꾸기',
  replaceFile: (name, twin) => `목록의 ${isolated(twin)} 파일을 ${name} 파일로 바꾸기`,
  keep: '둘 다 유지',
  keepFile: (name) => `${name} 둘 다 유지`,

  title: (files) => `${countFiles(files)}가 이미 목록에 있습니다`,
  skipAll: '모두 건너뛰기',
  replaceAll: '모두 바꾸기',
  keepAll: '모두 유지',

  announce: (files) =>
    files === 1
      ? '파일이 이미 목록에 있습니다. 건너뛸까요, 기존 파일을 바꿀까요, 둘 다 유지할까요?'
      : `${countFiles(files)}가 이미 목록에 있습니다. 건너뛸까요, 기존 파일을 바꿀까요, 모두 유지할까요?`,
  formHasQuestions: '중복된 파일이 있습니다. 건너뛸지, 바꿀지, 유지할지 선택하세요.',
};
