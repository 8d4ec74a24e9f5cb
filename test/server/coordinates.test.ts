import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import type { Region } from '../../src/protocol/coordinates.js';
import { type Answer, someBytes, textOf, upload } from './api-calls.js';
import { TestServer } from './test-server.js';
import { ORIENTATIONS, type Orientation, patternFile, patternPixels } from './upright-pattern.js';

const CHOSEN: Region = [10, 5, 20, 15];
const FACES: readonly Region[] = [
  [40, 20, 10, 10],
  [2, 4, 8, 6],
];
const PARAMS = {
  upload_preset: 'open',
  custom_coordinates: CHOSEN.join(','),
  face_coordinates: FACES.map((face) => face.join(',')).join('|'),
};

let server: TestServer;
let picture: Answer;

before(async () => {
  server = await TestServer.start();
  picture = await uploadPattern(1);
});
after(() => server.close());

async function uploadPattern(
  orientation: Orientation,
  params: Readonly<Record<string, string>> = PARAMS,
): Promise<Answer> {
  return upload(server, { params, file: await patternFile(orientation), fileName: 'p.png' });
}

async function derived(of: Answer, transformation: string): Promise<Response> {
  return fetch(textOf(of, 'secure_url').replace('/upload/', `/upload/${transformation}/`));
}

/** Holds a derived picture against a part of the upright pattern, pixel by pixel. */
async function assertShows(of: Answer, transformation: string, region: Region): Promise<void> {
  const response = await derived(of, transformation);
  assert.equal(response.status, 200, response.headers.get('x-cld-error') ?? '');
  const bytes = Buffer.from(await response.arrayBuffer());
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height], region.slice(2), transformation);
  assert.equal(data.equals(patternPixels(region)), true, `${transformation}: other pixels`);
}

describe('pictures of all orientations', () => {
  for (const orientation of ORIENTATIONS) {
    test(`come out upright and exact to the pixel from orientation ${orientation}`, async () => {
      const answer = await uploadPattern(orientation);
      assert.deepEqual([answer.body['width'], answer.body['height']], [60, 40]);
      await assertShows(answer, 'c_crop,g_custom', CHOSEN);
      await assertShows(answer, 'c_crop,h_9,w_17,x_3,y_21', [3, 21, 17, 9]);
      await assertShows(answer, 'c_fill,h_40,w_30', [15, 0, 30, 40]);
      await assertShows(answer, 'c_fill,g_custom,h_40,w_30', [5, 0, 30, 40]);
    });
  }
});

describe('coordinates', () => {
  test('stand in the answer as they came', () => {
    assert.deepEqual(picture.body['coordinates'], { custom: [CHOSEN], faces: FACES });
  });

  test('do not stand in the answer of a picture that has none', async () => {
    const answer = await uploadPattern(1, { upload_preset: 'open' });
    assert.equal('coordinates' in answer.body, false);
  });

  test('that make no sense are refused', async () => {
    const wrong = ['1,2,3', '1,2,3,4,5', '-1,2,3,4', '1,2,0,4', 'a,b,c,d', '1.5,2,3,4', '|'];
    for (const text of [...wrong, '1,2,3,4|5,6,7,8', '60,0,5,5', '0,40,5,5']) {
      const params = { upload_preset: 'open', custom_coordinates: text };
      const answer = await uploadPattern(1, params);
      assert.equal(answer.status, 400, text);
      assert.match(answer.body.error?.message ?? '', /for parameter custom_coordinates$/);
    }
  });

  test('of a file that is no picture are kept, and harm nobody', async () => {
    const answer = await upload(server, { params: PARAMS, file: someBytes() });
    assert.equal(answer.status, 200);
    assert.equal(answer.body['resource_type'], 'raw');
  });
});

describe('a cut', () => {
  const cases: readonly (readonly [string, string, Region])[] = [
    ['of the first face', 'c_crop,g_face', [40, 20, 10, 10]],
    ['of all faces', 'c_crop,g_faces', [2, 4, 48, 26]],
    ['of a size, around a face', 'c_crop,g_face,h_20,w_20', [35, 15, 20, 20]],
    ['of a size, in the middle', 'c_crop,h_20,w_20', [20, 10, 20, 20]],
    ['moved from where it was', 'c_crop,g_custom,x_2,y_-3', [12, 2, 20, 15]],
    ['that hangs over the edge', 'c_crop,h_30,w_30,x_50,y_30', [50, 30, 10, 10]],
    ['larger than the picture', 'c_crop,h_400,w_600', [0, 0, 60, 40]],
    ['filled by a face near the edge', 'c_fill,g_face,h_40,w_20', [35, 0, 20, 40]],
    ['filled beyond the edge', 'c_fill,g_custom,h_40,w_50', [0, 0, 50, 40]],
  ];
  for (const [name, transformation, region] of cases) {
    test(name, () => assertShows(picture, transformation, region));
  }

  test('is resized by the component that follows it', async () => {
    const response = await derived(picture, 'c_crop,g_custom/c_fit,w_10');
    const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    assert.deepEqual([width, height], [10, 8]);
    await assertShows(picture, 'c_crop,g_custom/c_fill,g_custom,h_15,w_10', [15, 5, 10, 15]);
  });

  test('is the whole picture where nothing was chosen', async () => {
    const plain = await uploadPattern(6, { upload_preset: 'open' });
    await assertShows(plain, 'c_crop,g_custom', [0, 0, 60, 40]);
    await assertShows(plain, 'c_fill,g_faces,h_40,w_30', [15, 0, 30, 40]);
  });

  test('that makes no sense is refused', async () => {
    const wrong = [
      'c_crop',
      'c_crop,w_0',
      'c_crop,w_10,x_a',
      'c_crop,g_north,w_10',
      'c_crop,h_5,w_5,x_60,y_0',
      'c_crop,g_custom/c_crop,w_5',
      'c_fit,w_10/c_crop,g_custom',
    ];
    for (const transformation of wrong) {
      const response = await derived(picture, transformation);
      assert.equal(response.status, 400, transformation);
      assert.match(response.headers.get('x-cld-error') ?? '', /^Invalid .* in transformation: /);
    }
  });
});
