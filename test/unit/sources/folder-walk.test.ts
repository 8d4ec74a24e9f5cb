import { expect } from 'chai';
import { FolderWalk } from '../../../src/sources/folder-walk.js';

/** An entry of the platform's, as browsers hand it out for what was dropped. */
function folder(name: string, inside: () => FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let rest: FileSystemEntry[] | undefined;
    return {
      readEntries: (take: (entries: FileSystemEntry[]) => void) => {
        rest ??= inside();
        take(rest.splice(0, 100));
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function file(name: string, isReadable = true): FileSystemEntry {
  const read = (take: (file: File) => void, refuse: () => void) =>
    isReadable ? take(new File(['x'], name)) : refuse();
  return { name, isFile: true, isDirectory: false, file: read } as unknown as FileSystemEntry;
}

describe('a dropped folder', () => {
  it('is read with all folders in it, in the order of names as people count', async () => {
    const inner = folder('b', () => [file('1.txt')]);
    const top = folder('top', () => [file('10.txt'), inner, file('2.txt'), file('a.txt')]);
    const files = await new FolderWalk().filesOf(top);
    expect(files.map(({ name }) => name)).to.deep.equal(['2.txt', '10.txt', 'a.txt', '1.txt']);
  });

  it('says which files cannot be read', async () => {
    const files = await new FolderWalk().filesOf(folder('top', () => [file('a.txt', false)]));
    expect(files).to.deep.equal([{ name: 'a.txt', code: 'file-unreadable' }]);
  });

  it('ends where its links do not, and says so once', async () => {
    const endless = (): FileSystemEntry[] => [
      file('a.txt'),
      folder('left', endless),
      folder('right', endless),
    ];
    const files = await new FolderWalk().filesOf(folder('top', endless));
    expect(files.filter((it) => 'code' in it && it.code === 'folder-endless')).to.have.length(1);
    expect(files.length).to.be.lessThan(10_000);
  });
});
