import { expect } from 'chai';
import { LitElement } from 'lit';
import { UploadWidget } from '../../src/index.js';

/** Everything that the element's own classes define, down to Lit's. */
function ownMembers(): string[] {
  const members: string[] = [];
  let prototype: object = UploadWidget.prototype;
  while (prototype !== LitElement.prototype) {
    members.push(...Object.getOwnPropertyNames(prototype));
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return members;
}

describe('<upload-widget>', () => {
  it('is what a page gets when it creates the element', () => {
    expect(document.createElement('upload-widget')).to.be.instanceOf(UploadWidget);
  });

  it('leaves every member of HTMLElement what it is', () => {
    const members = ownMembers().filter((name) => name !== 'constructor');
    expect(members.filter((name) => name in HTMLElement.prototype)).to.deep.equal([]);
  });
});
