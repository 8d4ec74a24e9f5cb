import { expect } from 'chai';
import { sortCallOptions } from '../../../src/embed/call-options.js';

describe('the options of a call', () => {
  it('may be written in camelCase and in snake_case', () => {
    const camel = sortCallOptions({ cloudName: 'demo', uploadPreset: 'p', maxFileSize: 5 });
    const snake = sortCallOptions({ cloud_name: 'demo', upload_preset: 'p', max_file_size: 5 });
    expect(camel).to.deep.equal(snake);
    expect(camel.properties).to.deep.equal({
      cloudName: 'demo',
      uploadPreset: 'p',
      maxFileSize: 5,
    });
  });

  it('write lists and pairs as the element has them', () => {
    const { properties } = sortCallOptions({ tags: ['a', 'b'], context: { alt: 'a=b|c' } });
    expect(properties).to.deep.equal({ tags: 'a,b', context: 'alt=a\\=b\\|c' });
  });

  it('name themes as the closed widget does', () => {
    expect(sortCallOptions({ theme: 'purple' }).properties).to.deep.equal({ theme: 'purple' });
    const { properties, unknown } = sortCallOptions({ theme: 'default' });
    expect([properties, unknown]).to.deep.equal([{}, []]);
  });

  it('pass upload parameters on that are no options of the widget', () => {
    const { uploadParams } = sortCallOptions({ publicId: 'x', face_coordinates: '1,2,3,4' });
    expect(uploadParams).to.deep.equal({ public_id: 'x', face_coordinates: '1,2,3,4' });
  });

  it('say which ways in there are, and which one comes first', () => {
    const { properties, defaultSource, unknown } = sortCallOptions({
      sources: ['local', 'camera', 'dropbox'],
      default_source: 'camera',
    });
    expect(properties).to.deep.equal({ sources: 'local,camera,dropbox' });
    expect(defaultSource).to.equal('camera');
    expect(unknown).to.deep.equal([]);
  });

  it('of cropping mean what the closed widget means by them', () => {
    const { properties, unknown } = sortCallOptions({
      cropping: 'server',
      show_skip_crop_button: false,
      croppingAspectRatio: 1.5,
      croppingShowDimensions: true,
      croppingValidateDimensions: true,
      min_image_width: 200,
      minImageHeight: 100,
      croppingCoordinatesMode: 'face',
    });
    expect(properties).to.include({
      cropping: true,
      croppingRequired: true,
      croppingAspectRatio: 1.5,
      croppingMinWidth: 200,
      croppingMinHeight: 100,
      croppingCoordinatesMode: 'face',
    });
    expect(unknown.filter((name) => /crop/i.test(name))).to.deep.equal([]);
  });

  it('name what is unknown, and let nothing near a prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": 1, "x": 1}',
    );
    const { properties, unknown } = sortCallOptions(hostile as Record<string, unknown>);
    expect(unknown).to.deep.equal(['__proto__', 'constructor', 'x']);
    expect(properties).to.deep.equal({});
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
