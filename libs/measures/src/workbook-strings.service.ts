import { fileFault } from './file-fault.type.js';
import type { WorkbookArchive, XmlReader } from './workbook-archive.service.js';

const MOST_STRINGS = 1_000_000;
const MOST_CHARACTERS = 30_000_000;

/** Gathers the text of an element that may be in runs of different looks; the reading aid of Japanese texts is left out. */
export class RichText {
  private inside = false;
  private aid = 0;
  private text = '';

  readonly reader: Required<XmlReader> = {
    open: ({ name }) => {
      if (name === 'rPh') this.aid += 1;
      if (name === 't') this.inside = true;
    },
    close: (name) => {
      if (name === 'rPh') this.aid -= 1;
      if (name === 't') this.inside = false;
    },
    text: (text) => { if (this.inside && this.aid === 0) this.text += text; },
  };

  take(): string {
    const { text } = this;
    this.text = '';
    // Characters that XML cannot hold are written as _x0007_.
    return text.includes('_x') ? text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
  }
}

/** The texts that cells share, by position. */
export async function readStrings(archive: WorkbookArchive, part: string | null): Promise<string[]> {
  if (part === null) return [];
  const strings: string[] = [];
  const rich = new RichText();
  let characters = 0;
  await archive.readAll(part, {
    open: rich.reader.open,
    text: rich.reader.text,
    close: (name) => {
      rich.reader.close(name);
      if (name !== 'si') return;
      const text = rich.take();
      characters += text.length;
      if (strings.length >= MOST_STRINGS || characters > MOST_CHARACTERS) throw fileFault('TOO_LARGE_UNPACKED', 'The workbook holds more texts than we read at once. Save the sheet as "CSV UTF-8".');
      strings.push(text);
    },
  });
  return strings;
}
