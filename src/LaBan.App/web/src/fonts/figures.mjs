// Makes the figures of the site: the digits of Be Vietnam Pro, all of one width, which the font itself does not offer.
// Run again when the font changes:  npm install --no-save opentype.js@1.3.4 wawoff2@2.0.1 && node src/fonts/figures.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { compress, decompress } from 'wawoff2';

const width = 650;
const styles = ['400-normal', '500-normal', '600-normal', '400-italic'];
const source = (style) => new URL(`../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${style}.woff2`, import.meta.url);
const made = (style) => new URL(`figures-${style}.woff2`, import.meta.url);

const shifted = (path, dx) => {
  const moved = new opentype.Path();
  moved.commands = path.commands.map((c) => ({
    ...c,
    ...('x' in c && { x: c.x + dx }),
    ...('x1' in c && { x1: c.x1 + dx }),
    ...('x2' in c && { x2: c.x2 + dx }),
  }));
  return moved;
};

const digit = (font, character) => {
  const glyph = font.charToGlyph(character);
  const box = glyph.getBoundingBox();
  const dx = Math.round((width - (box.x2 - box.x1)) / 2 - box.x1);
  return new opentype.Glyph({
    name: glyph.name,
    unicode: character.codePointAt(0),
    advanceWidth: width,
    path: shifted(glyph.path, dx),
  });
};

for (const style of styles) {
  const bytes = await decompress(readFileSync(source(style)));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const blank = new opentype.Glyph({ name: '.notdef', advanceWidth: width, path: new opentype.Path() });
  const figures = new opentype.Font({
    familyName: 'LaBan Figures',
    styleName: style,
    unitsPerEm: font.unitsPerEm,
    ascender: font.ascender,
    descender: font.descender,
    copyright: 'Copyright 2021 The Be Vietnam Pro Project Authors (https://github.com/bettergui/BeVietnamPro)',
    license: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    glyphs: [blank, ...Array.from('0123456789', (c) => digit(font, c))],
  });
  writeFileSync(made(style), await compress(new Uint8Array(figures.toArrayBuffer())));
}
